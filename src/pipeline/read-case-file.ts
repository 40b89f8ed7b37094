import { parse } from 'yaml';
import { type CaseData, caseFile } from '../schema.ts';
import { splitCaseFile } from './front-matter.ts';

/** A case file's data and body; `undefined` where it can't be read or breaks the schema. Never throws. */
export function readCaseFile(text: string): { data: CaseData; body: string } | undefined {
  const parts = splitCaseFile(text);
  if (!parts) return undefined;
  try {
    const parsed = caseFile.safeParse(parse(parts.yaml, { maxAliasCount: 0 }));
    return parsed.success ? { data: parsed.data, body: parts.body } : undefined;
  } catch {
    return undefined; // not YAML
  }
}
