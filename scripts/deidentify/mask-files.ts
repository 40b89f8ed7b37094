import { z } from 'zod';
import { Problem } from '../../src/errors.ts';
import { deidentifyText } from '../../src/pipeline/deidentify/whole-letter.ts';
import type { Span } from '../../src/pipeline/deidentify/span.ts';
import type { Step } from '../../src/pipeline/deidentify/steps.ts';
import type { RawDocument } from '../../src/pipeline/document.ts';
import { type Held, isHeld } from '../../src/pipeline/letter.ts';
import type { Desk } from '../../src/pipeline/pipeline.ts';
import { programs } from '../../src/programs/index.ts';
import type { ProfileName } from '../../src/schema.ts';
import { contentOf } from '../read/content.ts';
import { MOST_CHARACTERS, TOO_LONG } from '../read/length.ts';
import { readLetter } from '../read/read.ts';
import { decode, linesOfText } from '../read/text.ts';

export interface MaskOptions {
  profile: ProfileName;
  explain: boolean;
  /** Whose words and decisions hold; absent: those of no archive. */
  archive?: ArchiveWords;
}

/** What an archive brings to the stage: its taxonomy, and what people decided of words. */
export type ArchiveWords = Pick<Desk, 'taxonomy' | 'decisions'>;

/** What one letter gave. */
export interface Masked {
  /** What is written of it: '' for a letter that is held and stood alone in its file. */
  output: string;
  held?: Held['held'];
  /** Lines about its spans, for letters that stood alone. */
  explained: string[];
}

/** A letter in a file of its own, text or PDF, as text with masks in place. */
export async function maskLetterFile(
  bytes: Uint8Array,
  name: string,
  { profile, explain, archive }: MaskOptions,
): Promise<Masked> {
  const document = await readLetter(bytes, name);
  if (isHeld(document)) return { output: '', held: document.held, explained: [] };
  const text = textOf(document);
  const masked = maskText(text, document, profile, undefined, archive);
  if (isHeld(masked)) return { output: '', held: masked.held, explained: [] };
  const lineOf = (at: number): number => text.slice(0, at).split('\n').length;
  const explained = masked.spans.map(
    ({ kind, start, score, reason }) => `line ${lineOf(start)}: ${kind}, ${score}, ${reason}`,
  );
  return {
    output: masked.text.endsWith('\n') ? masked.text : `${masked.text}\n`,
    explained: explain ? explained : [],
  };
}

const letterLine = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/**
 * Letters as JSON Lines `{id, text}`; each gives a line `{id, text, held}`, its text empty where it is held.
 *
 * @throws {Problem} for a line that is no such object, by its number.
 */
export function maskJsonLines(lines: string, { profile, explain, archive }: MaskOptions): Masked[] {
  return lines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const { id, text } = readLine(line, index + 1);
    const document: RawDocument = { lines: linesOfText(text), medium: 'text' };
    const masked =
      text.length > MOST_CHARACTERS
        ? TOO_LONG
        : maskText(text, document, profile, undefined, archive);
    const held = isHeld(masked) ? masked.held : undefined;
    const told = {
      id,
      text: isHeld(masked) ? '' : masked.text,
      held: held ? `${held.where}: ${held.what}` : null,
      ...(explain && { spans: isHeld(masked) ? [] : masked.spans.map(explained) }),
    };
    return [{ output: `${JSON.stringify(told)}\n`, ...(held && { held }), explained: [] }];
  });
}

/**
 * The text of a file of JSON Lines, by its name or, whatever its name, by its first line; `undefined` for a file that is one
 * letter by itself.
 */
export function jsonLinesOf(bytes: Uint8Array, name: string): string | undefined {
  if (contentOf(bytes) !== 'text') return undefined;
  const isNamed = /\.(?:jsonl|ndjson)$/i.test(name);
  if (!isNamed && !/^(?:\ufeff|\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*\{/.test(latin(bytes)))
    return undefined;
  const text = decode(bytes);
  return isNamed || isLetterLine(text.trimStart().split('\n', 1)[0] ?? '') ? text : undefined;
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 200));

function isLetterLine(line: string): boolean {
  try {
    return letterLine.safeParse(JSON.parse(line)).success;
  } catch {
    return false;
  }
}

function readLine(line: string, number: number): z.infer<typeof letterLine> {
  try {
    return letterLine.parse(JSON.parse(line));
  } catch {
    // The parser's own message would quote the line.
    throw new Problem(
      `line ${number}`,
      'it is no object with an id and a text',
      'Give one JSON object a line',
    );
  }
}

const explained = ({ kind, start, end, score, reason }: Span): object => ({
  kind,
  start,
  end,
  score,
  reason,
});

/** A letter's text with masks in place, its people known by the front that the program reads in it. */
export function maskText(
  text: string,
  document: RawDocument,
  profile: ProfileName,
  steps?: ReadonlySet<Step>,
  archive?: ArchiveWords,
): ReturnType<typeof deidentifyText> {
  const program = programs.find((one) => one.recognises(document)) ?? programs[0];
  if (!program) throw new Error('the engine has no program');
  return deidentifyText(text, program.front(document), profile, steps, archive);
}

/** A document's text: its lines, pages parted by form feeds. */
function textOf({ lines }: RawDocument): string {
  return lines
    .map(({ runs, page }, index) => {
      const before = index === 0 ? '' : page === lines[index - 1]?.page ? '\n' : '\n\f';
      return before + runs.map((run) => run.text).join('');
    })
    .join('');
}
