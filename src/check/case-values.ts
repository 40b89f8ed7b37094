import { nearest } from '../errors.ts';
import type { Body } from '../pipeline/body.ts';
import type { CaseData, Determination, Outcome, Reason } from '../schema.ts';
import { knowsTreatment, type Taxonomy, UNCLASSIFIED } from '../taxonomy.ts';
import type { Report } from './case-file.ts';
import { falseMasks } from './case-body.ts';

/** Reports values that the taxonomies lack, reasons that do not fit the outcome, and quotes that stand nowhere. */
export function checkValues(
  data: CaseData,
  body: Body,
  taxonomy: Taxonomy | undefined,
  report: Report,
): void {
  for (const [index, determination] of data.determinations.entries()) {
    const at = (...rest: (string | number)[]): (string | number)[] => [
      'determinations',
      index,
      ...rest,
    ];
    if (taxonomy) checkClasses(determination, taxonomy, at, report);
    const prose = [...(body.rationales[index] ?? []), ...body.summary];
    checkReasons(determination, prose, taxonomy, at, report);
    if (determination.heading === determination.request) {
      report(at('heading'), 'it says no more than the request', 'Take it out');
    }
    for (const field of ['request', 'heading'] as const) {
      for (const { word, near } of falseMasks(determination[field] ?? '')) {
        report(at(field), `"[${word}]" is no mask`, `Use "[${near}]"`);
      }
    }
  }
}

type At = (...rest: (string | number)[]) => (string | number)[];

function checkClasses(
  determination: Determination,
  taxonomy: Taxonomy,
  at: At,
  report: Report,
): void {
  const { treatment, bodyParts, guidelines } = determination;
  if (!knowsTreatment(taxonomy, treatment)) {
    report(
      at('treatment'),
      `"${treatment}" is not in treatments.yaml`,
      suggest(nearestTreatment(treatment, taxonomy)),
    );
  }
  for (const [place, part] of bodyParts.entries()) {
    if (!taxonomy.bodyParts.has(part)) {
      report(
        at('bodyParts', place),
        `"${part}" is not in body-parts.yaml`,
        suggest(nearestSlug(part, taxonomy.bodyParts)),
      );
    }
  }
  for (const side of ['administrator', 'reviewer'] as const) {
    for (const [place, { id }] of guidelines[side].entries()) {
      if (id === UNCLASSIFIED || taxonomy.guidelines.has(id)) continue;
      report(
        at('guidelines', side, place, 'id'),
        `"${id}" is not in guidelines.yaml`,
        suggest(nearestSlug(id, taxonomy.guidelines)),
      );
    }
  }
}

function checkReasons(
  { reasons, outcome }: Determination,
  prose: readonly string[],
  taxonomy: Taxonomy | undefined,
  at: At,
  report: Report,
): void {
  for (const [place, { id, quote }] of reasons.entries()) {
    const reason = taxonomy?.reasons.get(id);
    if (taxonomy && !reason) {
      report(
        at('reasons', place, 'id'),
        `"${id}" is not in reasons.yaml`,
        suggest(nearestSlug(id, taxonomy.reasons)),
      );
    } else if (reason && !explains(reason, outcome)) {
      report(
        at('reasons', place, 'id'),
        `"${id}" explains no decision that is ${outcome}`,
        'Take it out, or correct the outcome',
      );
    }
    if (quote === undefined && id !== NOT_STATED) {
      report(at('reasons', place), 'it has no quote', 'Quote the sentence that says so');
    }
    if (quote !== undefined && !prose.some((text) => text.includes(quote))) {
      report(
        at('reasons', place, 'quote'),
        'it does not stand in the rationale',
        'Quote it word for word',
      );
    }
  }
}

const NOT_STATED = 'not-stated';

/** A part that was granted and a part that was not may each have their reason. */
const explains = (reason: Reason, outcome: Outcome): boolean =>
  reason.explains === 'either' || outcome === 'partially-overturned' || reason.explains === outcome;

const suggest = (near: string | undefined): string =>
  near === undefined ? 'Use one that it has, or add it there' : `Use "${near}"`;

function nearestSlug(
  slug: string,
  entries: ReadonlyMap<string, { slug: string; formerly?: string[] | undefined }>,
): string | undefined {
  const renamed = [...entries.values()].find(({ formerly }) => formerly?.includes(slug));
  return renamed?.slug ?? nearest(slug, entries.keys());
}

/** The class that had this name, is nearly called so, or is shortened so: "pt" for "physical-therapy". */
function nearestTreatment(path: string, taxonomy: Taxonomy): string | undefined {
  const [category = '', name = ''] = path.split('/');
  const classes = [...taxonomy.classes].filter(([, entry]) => entry.category.slug === category);
  const [renamed] = classes.find(([, { entry }]) => entry.formerly?.includes(name)) ?? [];
  const [shortened] = classes.find(([, { entry }]) => initials(entry.slug) === name) ?? [];
  return (
    renamed ??
    shortened ??
    nearest(path, [...taxonomy.classes.keys(), ...taxonomy.categories.keys()])
  );
}

const initials = (slug: string): string =>
  slug
    .split('-')
    .map((word) => word.slice(0, 1))
    .join('');
