import { parse } from 'yaml';
import { type CaseData, caseFile } from '../schema.ts';
import { readBody } from './body.ts';
import { composeCaseFile } from './compose.ts';
import { keepEdited } from './edited.ts';
import { splitCaseFile } from './front-matter.ts';
import type { ComposedCase } from './pipeline.ts';

/** Said of a case whose words changed. It names no word: what was wrong may have been private. */
const CORRECTED = 'The text of the letter was replaced by a new import.';

/**
 * A case that is imported again: the new one, with what people did to the old one kept (fields edited by hand, corrections),
 * and a correction noted where the letter's words differ. The same letter again gives the very same file.
 *
 * @param existing text of the case file as it stands; one that can't be read is replaced. @param today `2026-01-31`.
 */
export function correct(existing: string, fresh: ComposedCase, today: string): ComposedCase {
  const old = readCaseFile(existing);
  if (!old) return fresh;
  const { summary, rationales } = readBody(bodyOf(fresh.markdown));
  const data = keepEdited(old.data, fresh.data);
  const corrections = old.data.corrections ?? [];
  const said = (one: { summary: string[]; rationales: string[][] }): string =>
    JSON.stringify([one.summary, one.rationales]);
  if (said(readBody(old.body)) !== said({ summary, rationales })) {
    corrections.push({ date: today, note: CORRECTED });
  }
  const merged = corrections.length > 0 ? { ...data, corrections } : data;
  return { data: merged, markdown: composeCaseFile(merged, { summary, rationales }) };
}

function readCaseFile(text: string): { data: CaseData; body: string } | undefined {
  const parts = splitCaseFile(text);
  if (!parts) return undefined;
  try {
    const parsed = caseFile.safeParse(parse(parts.yaml, { maxAliasCount: 0 }));
    return parsed.success ? { data: parsed.data, body: parts.body } : undefined;
  } catch {
    return undefined; // not YAML: the new file replaces it
  }
}

const bodyOf = (markdown: string): string => splitCaseFile(markdown)?.body ?? '';
