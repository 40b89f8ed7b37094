import type { CaseData, Citation, Determination } from '../schema.ts';
import { compilePattern, type Taxonomy } from '../taxonomy.ts';
import type { Body } from './body.ts';
import { type Classification, classify } from './classify/classify.ts';
import { citationsOf } from './classify/guidelines.ts';
import { asPublished } from './clean.ts';
import { keepEdited } from './edited.ts';
import type { CleanLetter } from './letter.ts';

/** What a case file's determinations are by today's taxonomy, and which fields were left alone. */
export interface Reclassified {
  data: CaseData;
  /** Fields that a person changed, as the file lists them. */
  kept: string[];
}

/**
 * Classifies a case file anew from its own text: request, heading, citations as printed, and body. Fields that the file
 * lists as `edited` ("determinations.0.treatment", or "determinations.0" for all of one) stay as they are; a table's row,
 * whose classes the table gives, stays whole. Pure; never throws.
 */
export function reclassify(data: CaseData, body: Body, taxonomy: Taxonomy): Reclassified {
  if (data.asPublished) return { data, kept: [] };
  const classified = classify(letterOf(data, body), taxonomy);
  const determinations = data.determinations.map((old, index) => ({
    ...withoutClasses(old),
    ...(classified[index] as Classification),
    guidelines: citedAnew(old, taxonomy),
  }));
  const anew = keepEdited(data, { ...data, determinations });
  return { data: anew, kept: anew.edited ?? [] };
}

const withoutClasses = ({
  quantity: _quantity,
  granted: _granted,
  ...rest
}: Determination): Determination => rest;

/**
 * Each citation by itself: what introduced it in the letter is not in the file, and may have decided between two
 * guidelines. So an id stays while the taxonomy has it and its patterns still find it in the citation.
 */
function citedAnew(old: Determination, taxonomy: Taxonomy): Determination['guidelines'] {
  const anew = (citation: Citation): Citation => {
    if (stillFits(citation, taxonomy)) return citation;
    const [fresh, ...more] = citationsOf(asPublished(citation.cited), taxonomy);
    return fresh && more.length === 0 ? { ...fresh, cited: citation.cited } : citation;
  };
  return {
    administrator: old.guidelines.administrator.map(anew),
    reviewer: old.guidelines.reviewer.map(anew),
  };
}

function stillFits({ id, cited }: Citation, taxonomy: Taxonomy): boolean {
  const { patterns = [], weakPatterns = [] } = taxonomy.guidelines.get(id) ?? {};
  return [...patterns, ...weakPatterns].some((source) => compilePattern(source).test(cited));
}

function letterOf(data: CaseData, { summary, rationales }: Body): CleanLetter {
  const { id, program, profile, format, decided, patient, removed, reviewer } = data;
  const joined = (citations: Citation[]): ReturnType<typeof asPublished> | null =>
    citations.length === 0 ? null : asPublished(citations.map(({ cited }) => cited).join('; '));
  return {
    id,
    program,
    profile,
    format,
    dates: { decided },
    facts: { decided, patient, removed },
    specialties: reviewer.specialties.map(asPublished),
    summary: summary.map(asPublished),
    items: data.determinations.map((old, index) => ({
      request: asPublished(old.request),
      heading: asPublished(old.heading ?? old.request),
      outcome: old.outcome,
      administrator: joined(old.guidelines.administrator),
      reviewer: joined(old.guidelines.reviewer),
      rationale: (rationales[index] ?? []).map(asPublished),
    })),
  };
}
