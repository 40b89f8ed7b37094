import { bibtexOf } from '../../archive/citation/bibtex.ts';
import { cslJsonOf } from '../../archive/citation/csl-json.ts';
import type { Reference } from '../../archive/citation/reference.ts';
import { risOf } from '../../archive/citation/ris.ts';
import { lang } from '../../messages/en.ts';
import { caseUrl } from '../../urls.ts';
import type { ExportFile } from '../export-file.ts';
import { caseOf, type Found } from '../rank.ts';

/**
 * The letters of results as references, each once, in the order of the results.
 *
 * @param files by number of the shard; @param origin what addresses begin with
 * @throws Error where a shard's file is missing.
 */
export function referencesOf(
  found: readonly Found[],
  files: ReadonlyMap<number, ExportFile>,
  origin: string,
): Reference[] {
  const letters = new Map(found.map((one) => [caseOf(one), one]));
  return [...letters].map(([id, { table, number }]) => {
    const file = files.get(table.volume);
    if (!file) throw new Error(`The file of part ${table.volume} is missing.`);
    const letter = table.letterOf[number] ?? -1;
    const { name, notice } = file.archive;
    return {
      id,
      title: file.titles[letter] ?? '',
      decided: datePartsOf(table.decided[letter] ?? ''),
      archive: name,
      program: file.programs[letter] ?? '',
      version: file.versions[letter] ?? '',
      address: new URL(caseUrl(id), origin).href,
      lang,
      ...(notice !== null && { notice }),
    };
  });
}

/** References as one RIS file. */
export const risList = (references: readonly Reference[]): string => references.map(risOf).join('');

/** References as one BibTeX file. */
export const bibtexList = (references: readonly Reference[]): string =>
  references.map(bibtexOf).join('\n');

/** References as one CSL-JSON list. */
export const cslJsonList = (references: readonly Reference[]): string => {
  const items = references.flatMap((one) => JSON.parse(cslJsonOf(one)) as unknown[]);
  return `${JSON.stringify(items, null, 2)}\n`;
};

function datePartsOf(decided: string): Reference['decided'] {
  const [year = 0, month, day] = decided.split('-').map(Number);
  return month === undefined || day === undefined ? [year] : [year, month, day];
}
