import type { Outcome } from '../schema.ts';
import type { Bound } from './amount.ts';
import type { Findings } from './findings.ts';
import { type Cited, cite, type CiteContext } from './guideline.ts';
import { citedIds, guidelineLine, type Side } from './guideline-line.ts';
import type { SampleItem } from './letter.ts';
import type { Hurt, Patient } from './patient.ts';
import type { Chance } from './random.ts';
import { rationaleOf } from './rationale.ts';
import { argumentsByGroup } from './reasons/index.ts';
import { requestOf } from './request.ts';
import { spineAndLimbs, type Treatment } from './treatment.ts';

/** What one item is made from. */
export interface ItemStory {
  treatment: Treatment;
  outcome: Outcome;
  patient: Patient;
  findings: Findings;
  format: CiteContext['format'];
}

/** One item, and what its guideline labels are followed by. */
export interface WrittenItem {
  truth: SampleItem;
  lines: Record<Side, string>;
  /** What is asked for, without its amount. */
  name: string;
}

/** One disputed treatment with its decision. */
export function itemOf(chance: Chance, story: ItemStory): WrittenItem {
  const { treatment, patient, findings, format } = story;
  const target = targetOf(treatment, patient);
  const outcome = canBeSplit(treatment) ? story.outcome : whole(story.outcome);
  const reasonIds = reasonsFor(chance, treatment, outcome);
  const asked = requestOf(chance, treatment, patient, target, {
    bound: boundFor(chance, reasonIds),
    partly: outcome === 'partially-overturned',
    story:
      canBeSplit(treatment) && reasonIds.every((id) => !QUANTITY.includes(id)) && chance.odds(0.07),
  });
  const context = { chance, region: target.region, decided: patient.course.decided, format };
  const reviewer = citations(treatment, context, treatment.group === 'service' ? 0.6 : 0.06);
  const administrator = citations(treatment, context, 0.3);
  const { rationale, reasons } = rationaleOf(chance, {
    treatment,
    asked,
    outcome,
    reasons: reasonIds,
    patient,
    target,
    findings,
    cited: reviewer,
  });
  const lines = {
    administrator: guidelineLine('administrator', administrator),
    reviewer: guidelineLine('reviewer', reviewer),
  };
  const { name, ...value } = asked;
  const truth: SampleItem = {
    ...value,
    outcome,
    administrator: administrator.length === 0 ? null : lines.administrator,
    reviewer: reviewer.length === 0 ? null : lines.reviewer,
    rationale,
    treatment: treatment.path,
    guidelines: { administrator: citedIds(administrator), reviewer: citedIds(reviewer) },
    reasons,
  };
  return { truth, lines, name };
}

const QUANTITY = ['exceeds-guideline-quantity', 'within-guideline-quantity'];

const canBeSplit = ({ measure, group }: Treatment): boolean =>
  (measure === 'sessions' || measure === 'tablets') && group !== 'service';

const whole = (outcome: Outcome): Outcome =>
  outcome === 'partially-overturned' ? 'overturned' : outcome;

function targetOf({ parts = spineAndLimbs }: Treatment, { hurts }: Patient): Hurt {
  const target = hurts.find(({ region }) => parts.includes(region.part)) ?? hurts[0];
  if (target === undefined) throw new RangeError('nothing is hurt');
  return target;
}

function reasonsFor(chance: Chance, treatment: Treatment, outcome: Outcome): string[] {
  const known = argumentsByGroup[treatment.group];
  if (outcome === 'partially-overturned') {
    return [
      treatment.measure === 'sessions' ? 'exceeds-guideline-quantity' : 'no-functional-improvement',
    ];
  }
  const from =
    outcome === 'upheld'
      ? (treatment.upheld ?? known.upheld)
      : (treatment.overturned ?? known.overturned);
  const possible = from.filter(
    (id) => !QUANTITY.includes(id) || COUNTED.includes(treatment.measure),
  );
  const weights = possible.map((id, place) => [id, 1 / (place + 1.5)] as const);
  const first = chance.weighted(weights);
  if (outcome === 'overturned' || chance.odds(0.6)) return [first];
  return [
    first,
    ...chance.some(
      possible.filter((id) => id !== first),
      1,
    ),
  ];
}

const COUNTED = ['sessions', 'tablets'];

function boundFor(chance: Chance, reasons: readonly string[]): Bound {
  if (reasons.includes('exceeds-guideline-quantity')) return 'over';
  if (reasons.includes('within-guideline-quantity')) return 'within';
  return chance.odds(0.6) ? 'some' : 'any';
}

function citations({ cites }: Treatment, context: CiteContext, none: number): Cited[] {
  const { chance } = context;
  if (chance.odds(none)) return [];
  const chosen = chance.some(cites, chance.odds(0.25) ? 2 : 1);
  const cited = chosen.map((told) => cite(told, context)).filter((each) => each !== null);
  return cited.filter(({ id }, place) => cited.findIndex((other) => other.id === id) === place);
}
