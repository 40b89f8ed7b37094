import type { CaseData } from '../schema.ts';
import { type Body, readBody } from './body.ts';
import { splitCaseFile } from './front-matter.ts';
import { readCaseFile } from './read-case-file.ts';

/** What a case file says in its letter's words, by field: `body`, `determinations.0.request`, `determinations.0.heading`. */
export type Said = Record<string, string>;

/** What a case says: letters and digits alone, so that spaces and markup make no difference. @param markdown its file. */
export function saidBy(
  { determinations }: Pick<CaseData, 'determinations'>,
  markdown: string,
): Said {
  return saidOf(determinations, readBody(splitCaseFile(markdown)?.body ?? ''));
}

/** What a case file says, and which fields it lists as edited by hand; `undefined` where it can't be read. */
export function saidIn(markdown: string): { said: Said; edited: string[] } | undefined {
  const file = readCaseFile(markdown);
  if (!file) return undefined;
  const { determinations, edited = [] } = file.data;
  return { said: saidOf(determinations, readBody(file.body)), edited };
}

/** Fields that differ between two tellings of a case. */
export function differing(a: Readonly<Said>, b: Readonly<Said>): string[] {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].filter((field) => a[field] !== b[field]).sort();
}

function saidOf(determinations: CaseData['determinations'], { summary, rationales }: Body): Said {
  const said: Said = {
    body: [summary, ...rationales].map((texts) => words(texts.join(' '))).join('\n'),
  };
  for (const [index, { request, heading }] of determinations.entries()) {
    said[`determinations.${index}.request`] = words(request);
    if (heading !== undefined) said[`determinations.${index}.heading`] = words(heading);
  }
  return said;
}

const words = (text: string): string => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
