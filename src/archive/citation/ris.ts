import { references as words } from '../../messages/en.ts';
import { isWholeDay, type Reference } from './reference.ts';

/**
 * A reference in RIS, as a case (`TY  - CASE`). Lines end with CR and LF, the last is `ER`; a value is one line.
 * Source: RIS Format Specifications, 2011.
 */
export function risOf(reference: Reference): string {
  const { id, title, archive, program, version, address, lang, notice } = reference;
  const fields: [tag: string, value: string][] = [
    ['TY', 'CASE'],
    ['ID', id],
    ['TI', title],
    ['A2', archive],
    ['PB', program],
    ...dates(reference),
    ['M1', id],
    ['ET', words.version(version)],
    ['UR', address],
    ['LA', lang],
    ...(notice ? ([['N1', notice]] as [string, string][]) : []),
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

function dates({ decided }: Reference): [string, string][] {
  const [year] = decided;
  if (!isWholeDay(decided)) return [['PY', String(year)]];
  const [, month, day] = decided;
  return [
    ['PY', String(year)],
    ['DA', `${year}/${twoDigits(month)}/${twoDigits(day)}/`],
  ];
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

// A line break inside a value would begin a new field.
const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();
