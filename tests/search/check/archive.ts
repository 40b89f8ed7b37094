import fc from 'fast-check';
import type { Case } from '../../../src/archive/case.ts';
import { type Decided, decidedOf } from '../../../src/archive/determination.ts';
import type { Determination, Unit } from '../../../src/schema.ts';
import { coreFileOf, facetsFileOf } from '../../../src/search/build-table.ts';
import type { Pool } from '../../../src/search/check/fitting.ts';
import type { CheckState } from '../../../src/search/check/state.ts';
import { caseOf, type Found, placeOf } from '../../../src/search/rank.ts';
import { readTable, withFacets } from '../../../src/search/table.ts';
import { letter } from '../letters.ts';

/** What a test says of a decision; the rest is made up. */
export type ToldDecision = Partial<
  Pick<
    Determination,
    'treatment' | 'outcome' | 'bodyParts' | 'quantity' | 'granted' | 'reasons'
  > & { guidelines: string[]; holds: boolean }
>;

/** The word that decisions hold whose test says so. */
export const WORD = 'radiculopathy';

/** A letter with decisions as told. */
export function told(
  id: string,
  decided: string,
  decisions: readonly ToldDecision[],
  volume = 1,
): Case {
  const made = letter(
    id,
    decided,
    [],
    decisions.map(({ treatment, outcome, bodyParts, guidelines, holds, quantity }) => ({
      request: 'Care',
      rationale: [holds ? `There is ${WORD}.` : 'There is pain.'],
      ...(treatment && { treatment }),
      ...(outcome && { outcome }),
      ...(bodyParts && { bodyParts }),
      ...(guidelines && { guidelines }),
      ...(quantity && { quantity }),
    })),
  );
  const determinations = made.data.determinations.map((one, index) => {
    const { granted, reasons } = decisions[index] ?? {};
    return { ...one, ...(granted && { granted }), ...(reasons && { reasons }) };
  });
  return { ...made, volume, data: { ...made.data, determinations } };
}

/** The pools of an archive, the newest volume first, as the page reads them. */
export function poolsOf(cases: readonly Case[]): Pool[] {
  const volumes = [...new Set(cases.map(({ volume }) => volume))].sort((a, b) => b - a);
  return volumes.map((volume) => {
    const own = cases.filter((one) => one.volume === volume);
    const core = JSON.parse(JSON.stringify(coreFileOf(own, [])));
    const table = withFacets(readTable(core), JSON.parse(JSON.stringify(facetsFileOf(own))));
    const holding = own.flatMap(decidedOf).flatMap((one, number) => (holds(one) ? [number] : []));
    return { table, holding };
  });
}

const holds = ({ rationale }: Decided): boolean => rationale.join(' ').includes(WORD);

/** The plain scan that every figure must equal: the decisions that fit a request, told from the case files alone. */
export function scanned(cases: readonly Case[], state: CheckState): Decided[] {
  return cases.flatMap(decidedOf).filter((one) => {
    const { treatment, bodyParts, quantity } = one.determination;
    const { amount, body } = state;
    if (state.treatment !== treatment && !treatment.startsWith(`${state.treatment}/`)) return false;
    if (body !== '' && !bodyParts.includes(body)) return false;
    if (state.q !== '' && !holds(one)) return false;
    if (!amount) return true;
    if (!quantity || (amount.unit && amount.unit !== quantity.unit)) return false;
    return quantity.amount >= (amount.from ?? 0) && quantity.amount <= (amount.to ?? Infinity);
  });
}

/** A decision as lists name it. */
export const nameOf = (one: Found): string => `${caseOf(one)} ${placeOf(one)}`;
export const nameOfScanned = (one: Decided): string => `${one.case.data.id} ${one.number}`;

const units: Unit[] = ['session', 'visit'];
const quantity = fc.record({
  amount: fc.integer({ min: 1, max: 16 }),
  unit: fc.constantFrom(...units),
});
const treatments = [
  'rehabilitation/physical-therapy',
  'rehabilitation/acupuncture',
  'surgery/spine',
];
const decision: fc.Arbitrary<ToldDecision> = fc
  .record({
    treatment: fc.constantFrom(...treatments, 'rehabilitation'),
    outcome: fc.constantFrom('upheld', 'upheld', 'overturned', 'partially-overturned'),
    bodyParts: fc.subarray(['knee', 'neck']),
    quantity: fc.option(quantity, { nil: undefined }),
    granted: fc.option(quantity, { nil: undefined }),
    reasons: fc.subarray(['too-many', 'no-record']).map((ids) => ids.map((id) => ({ id }))),
    guidelines: fc.subarray(['odg', 'acoem']),
    holds: fc.boolean(),
  })
  .map(({ quantity: asked, granted, ...rest }) => ({
    ...rest,
    ...(asked && { quantity: asked }),
    ...(granted && { granted }),
  }));
const letters = fc.record({
  year: fc.integer({ min: 2012, max: 2016 }),
  decisions: fc.array(decision, { minLength: 1, maxLength: 4 }),
  volume: fc.constantFrom(1, 2),
});

/** Archives of two volumes, of a size that is now under the floor and now over it. */
export const archives: fc.Arbitrary<Case[]> = fc
  .array(letters, { minLength: 1, maxLength: 24 })
  .map((all) =>
    all.map(({ year, decisions, volume }, index) =>
      told(`C${String(index).padStart(2, '0')}`, String(year), decisions, volume),
    ),
  );

const end = fc.integer({ min: 1, max: 16 });
const amount = fc
  .tuple(end, end, fc.option(fc.constantFrom(...units), { nil: undefined }))
  .map(([a, b, unit]) => ({
    from: Math.min(a, b),
    to: Math.max(a, b),
    ...(unit && { unit }),
  }));

/** Requests that such archives hold or don't. */
export const requests: fc.Arbitrary<CheckState> = fc
  .record({
    treatment: fc.constantFrom(...treatments, 'rehabilitation', 'surgery', 'drugs/opioids'),
    body: fc.constantFrom('', 'knee', 'neck', 'hip'),
    amount: fc.option(amount, { nil: undefined }),
    q: fc.constantFrom('', WORD),
  })
  .map(({ amount: asked, ...rest }) => ({ ...rest, plain: [], ...(asked && { amount: asked }) }));
