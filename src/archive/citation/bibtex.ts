import { references as words } from '../../messages/en.ts';
import { isWholeDay, type Reference } from './reference.ts';

/**
 * A reference in BibTeX, UTF-8. BibTeX has no entry for a case, and styles drop entries that they don't know: so `@misc`,
 * which all of them set. Values stand in braces, the title in two, so that styles leave its capitals alone.
 */
export function bibtexOf(reference: Reference): string {
  const { id, title, archive, program, version, address, lang, notice } = reference;
  const fields: [name: string, value: string][] = [
    ['title', `{${escapeTex(title)}}`],
    ['howpublished', escapeTex(archive)],
    ['organization', escapeTex(program)],
    ...dates(reference),
    ['number', escapeTex(id)],
    ['note', escapeTex([words.version(version), ...(notice ? [notice] : [])].join('. '))],
    // What sets addresses takes them as they are; an address holds no brace and no backslash.
    ['url', address],
    ['language', escapeTex(lang)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${keyOf(id)},\n${lines.join('')}}\n`;
}

/** Text with TeX's ten special characters as TeX prints them. Line breaks become spaces. */
export function escapeTex(text: string): string {
  return text
    .replace(/[\\{}$&#_%~^]/g, (character) => ESCAPED[character] ?? character)
    .replace(/\s+/g, ' ');
}

const ESCAPED: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

function dates({ decided }: Reference): [string, string][] {
  const year: [string, string] = ['year', String(decided[0])];
  return isWholeDay(decided)
    ? [year, ['month', String(decided[1])], ['day', String(decided[2])]]
    : [year];
}

/** A key that every reader takes: letters, digits and hyphens. */
const keyOf = (id: string): string => `case-${id.replace(/[^A-Za-z0-9]+/g, '-')}`;
