import { Document, isCollection, isScalar, isSeq, type YAMLSeq, visit } from 'yaml';
import type { CaseData } from '../schema.ts';

/**
 * A case file's front matter as YAML between its two lines of dashes, keys in the order of the design, small maps on one
 * line. What any YAML reader could take for something else than a string ("yes", "1e3", "2015-01-23") is quoted. Same
 * input, same bytes.
 */
export function composeFrontMatter(data: CaseData): string {
  const document = new Document(ordered(data), OPTIONS);
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? pair.key.value : undefined;
      if (typeof key !== 'string' || !isCollection(pair.value)) return;
      if (FLOW.has(key) && !isList(key, pair.value)) pair.value.flow = true;
      if (!isList(key, pair.value)) return;
      if (pair.value.items.length === 0) pair.value.flow = true;
      for (const item of pair.value.items) if (isCollection(item)) item.flow = true;
    },
  });
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

/** A case file parted: its YAML, and its body with the line it starts on. `undefined` where there is no front matter. */
export function splitCaseFile(
  text: string,
): { yaml: string; body: string; bodyLine: number } | undefined {
  const match = /^---\r?\n(?<yaml>.*?\r?\n)?---[ \t]*(?:\r?\n|$)/s.exec(text);
  if (!match) return undefined;
  const head = match[0];
  return {
    yaml: match.groups?.['yaml'] ?? '',
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  };
}

// Days are written bare, as `2015-01-23`: the tag makes Date objects of them, and quotes strings that look alike.
const OPTIONS = {
  customTags: ['timestamp' as const],
  compat: 'yaml-1.1' as const,
  aliasDuplicateObjects: false,
};

const FLOW = new Set([
  'patient',
  'reviewer',
  'specialties',
  'quantity',
  'granted',
  'bodyParts',
  'removed',
  'edited',
]);
// `reviewer` is a map of the letter and a list of citations.
const LISTS = new Set(['administrator', 'reviewer', 'reasons', 'corrections']);

const isList = (key: string, value: unknown): value is YAMLSeq => LISTS.has(key) && isSeq(value);

/** The front matter's keys in the order of the design. */
function ordered(data: CaseData): Record<string, unknown> {
  const { id, program, priority, patient, reviewer, format, profile, removed } = data;
  return present({
    id,
    program,
    decided: date(data.decided),
    assigned: date(data.assigned),
    received: date(data.received),
    denied: date(data.denied),
    injured: date(data.injured),
    priority,
    patient: present({ age: patient.age, sex: patient.sex }),
    reviewer: { specialties: reviewer.specialties },
    determinations: data.determinations.map(orderedDetermination),
    format,
    profile,
    removed,
    asPublished: data.asPublished,
    edited: data.edited,
    corrections: data.corrections?.map((one) => ({ date: date(one.date), note: one.note })),
    supersedes: data.supersedes,
  });
}

function orderedDetermination(determination: CaseData['determinations'][number]): object {
  const { request, heading, quantity, granted, treatment, bodyParts, outcome } = determination;
  const { guidelines, reasons } = determination;
  const citations = (side: typeof guidelines.reviewer): object[] =>
    side.map(({ id, section, pages, cited }) => present({ id, section, pages, cited }));
  return present({
    request,
    heading,
    quantity: quantity && { amount: quantity.amount, unit: quantity.unit },
    granted: granted && { amount: granted.amount, unit: granted.unit },
    treatment,
    bodyParts,
    outcome,
    guidelines: {
      administrator: citations(guidelines.administrator),
      reviewer: citations(guidelines.reviewer),
    },
    reasons: reasons.map(({ id: reason, quote }) => present({ id: reason, quote })),
  });
}

const present = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function date(value: string | undefined): Date | number | undefined {
  if (value === undefined) return undefined;
  return value.length === 4 ? Number(value) : new Date(`${value}T00:00:00Z`);
}
