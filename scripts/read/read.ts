import type { RawDocument } from '../../src/pipeline/document.ts';
import type { Held } from '../../src/pipeline/letter.ts';
import { type Content, contentOf, CONTENT_NAMES } from './content.ts';
import { readGuardedPdf } from './guarded-pdf.ts';
import { lengthOf, MOST_CHARACTERS, TOO_LONG } from './length.ts';
import { rejected } from './rejected.ts';
import { readText } from './text.ts';

/** Letters have up to 0.3 MB; what is larger than this many bytes is something else. */
export const MOST_BYTES = 20 * 1024 * 1024;

/**
 * A letter's file as a document.
 *
 * @param name The file's name, for its extension alone: it is never repeated.
 * @returns The document, or `rejected` with what the file is instead. Never throws.
 */
export async function readLetter(bytes: Uint8Array, name: string): Promise<RawDocument | Held> {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (bytes.length === 0) return rejected('file', 'it is empty', 'Fetch it anew');
  if (bytes.length > MOST_BYTES) {
    const what = `it has ${Math.ceil(bytes.length / 2 ** 20)} MB, and a letter has at most ${MOST_BYTES / 2 ** 20} MB`;
    return rejected('file', what, 'Give one file per letter');
  }
  const content = contentOf(bytes);
  const expected = extension === 'pdf' ? 'pdf' : 'text';
  if (content !== expected) return otherThanNamed(content, extension);
  const document = content === 'pdf' ? await readGuardedPdf(bytes) : readText(bytes);
  return 'held' in document || lengthOf(document) <= MOST_CHARACTERS ? document : TOO_LONG;
}

function otherThanNamed(content: Content, extension: string | undefined): Held {
  const named =
    extension === 'pdf' || extension === 'txt'
      ? `its name ends in .${extension}, but it is`
      : 'it is';
  const todo =
    content === 'pdf'
      ? 'Rename it to end in .pdf'
      : content === 'text'
        ? 'Rename it to end in .txt, or fetch the PDF anew'
        : 'Give the letter as a PDF or as plain text';
  return rejected('file', `${named} ${CONTENT_NAMES[content]}`, todo);
}
