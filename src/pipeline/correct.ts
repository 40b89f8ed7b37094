import type { CaseData } from '../schema.ts';
import { type Body, readBody } from './body.ts';
import { composeCaseFile, misquoted } from './compose.ts';
import { keepEdited } from './edited.ts';
import { splitCaseFile } from './front-matter.ts';
import type { ComposedCase } from './pipeline.ts';
import { readCaseFile } from './read-case-file.ts';

/** Said of a case whose words changed. It names no word: what was wrong may have been private. */
export const CORRECTED = 'The text of the letter was replaced by a new import.';

/** Name of the body among the fields that a person changed by hand. */
const BODY = 'body';

/**
 * A case that is imported again: the new one, with what people did to the old one kept (fields and body edited by hand,
 * corrections), and a correction noted where the letter's words differ. The same letter again gives the very same file.
 *
 * @param existing text of the case file as it stands; one that can't be read is replaced. @param today `2026-01-31`.
 * @param how `note`: what is said of a change of words; `null`: nothing. `edited`: fields that a person was found to have changed
 * without listing them: they are kept and listed from now on.
 */
export function correct(
  existing: string,
  fresh: ComposedCase,
  today: string,
  { note = CORRECTED, edited = [] }: { note?: string | null; edited?: readonly string[] } = {},
): ComposedCase {
  const old = readCaseFile(existing);
  if (!old) return fresh;
  const listed = [...new Set([...(old.data.edited ?? []), ...edited])];
  const before = readBody(old.body);
  const body = listed.includes(BODY) ? before : readBody(bodyOf(fresh.markdown));
  const kept = keepEdited(
    listed.length > 0 ? { ...old.data, edited: listed } : old.data,
    fresh.data,
  );
  const data = listed.includes(BODY) ? keepReasons(old.data, kept, body) : kept;
  const corrections = old.data.corrections ?? [];
  if (note !== null && said(before) !== said(body)) corrections.push({ date: today, note });
  const merged = corrections.length > 0 ? { ...data, corrections } : data;
  const { summary, rationales } = body;
  return {
    ...fresh,
    data: merged,
    markdown: composeCaseFile(merged, { summary, rationales }),
  };
}

const said = ({ summary, rationales }: Body): string => JSON.stringify([summary, rationales]);

/** Reasons quote the body: where it stays as a person wrote it, and the new quotes don't stand in it, so do the reasons. */
function keepReasons(old: CaseData, fresh: CaseData, body: Body): CaseData {
  if (misquoted(fresh, body) === undefined) return fresh;
  const determinations = fresh.determinations.map((determination, index) => ({
    ...determination,
    reasons: old.determinations[index]?.reasons ?? [],
  }));
  return { ...fresh, determinations };
}

const bodyOf = (markdown: string): string => splitCaseFile(markdown)?.body ?? '';
