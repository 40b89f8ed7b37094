import { bodyBlocks, headerRows } from './blocks.ts';
import { howItWasMade } from './boilerplate.ts';
import { type Cover, coverOf } from './cover.ts';
import { dayNumber, isoDay } from './days.ts';
import { findingsOf } from './findings.ts';
import { itemOf, type WrittenItem } from './item.ts';
import type { SampleLetter, SampleTruth } from './letter.ts';
import { oddities } from './oddities.ts';
import { type Patient, patientOf, receiptYear, yearOfLetter } from './patient.ts';
import { planOf } from './plan.ts';
import { Chance } from './random.ts';
import { specialtiesFor } from './specialties.ts';
import { summaryOf } from './summary.ts';

/** The letters of a seed, from the first. Letter `i` depends on the seed and on `i` alone. */
export function* letters(seed: number, count: number): Generator<SampleLetter> {
  for (let index = 0; index < count; index += 1) yield letterAt(seed, index);
}

/** One letter. Its case number lies in a range that the program has never given out. */
export function letterAt(seed: number, index: number): SampleLetter {
  const chance = new Chance(seed, index);
  const plan = planOf(chance, index);
  const patient = patientOf(chance, yearOfLetter(seed, index), plan.regions);
  const caseNumber = numberOf(patient, index);
  const format = formatOf(chance, patient);
  const telling = plan.items.some(({ outcome }) => outcome !== 'upheld');
  const findings = findingsOf(chance, patient, telling);
  const items = plan.items.map((item) => itemOf(chance, { ...item, patient, findings, format }));
  const cover = chance.odds(0.2) ? coverOf(chance, patient, caseNumber) : undefined;
  const extra = [
    ...(cover ? namings(chance, cover) : []),
    ...(index % 17 === 5 ? [chance.pick(oddities)] : []),
  ];
  const truth: SampleTruth = {
    caseNumber,
    format,
    dates: datesOf(patient),
    priority: chance.odds(0.05) ? 'expedited' : 'standard',
    patient: patient.told ? { age: patient.age, sex: patient.sex } : {},
    specialties: specialtiesFor(chance, plan.first, plan.regions[0]?.part ?? ''),
    summary: summaryOf(chance, patient, { findings, extra, ...askedIn(items) }),
    items: items.map((item) => item.truth),
    secrets: cover?.secrets ?? [],
  };
  return {
    caseNumber,
    medium: chance.odds(0.4) ? 'pdf' : 'text',
    format,
    spaced: chance.odds(0.4),
    blocks: [
      ...(cover?.blocks ?? []),
      ...headerRows(truth, patient),
      ...howItWasMade(format, truth.specialties, statesOf(chance)),
      ...bodyBlocks(truth, items),
    ],
    truth,
  };
}

// What a summary tells of the requests: all of them in short, and the first drugs as what the patient takes.
function askedIn(items: readonly WrittenItem[]): { requests: string[]; medications: string[] } {
  return {
    requests: items.map(({ truth }) => truth.request.replace(/^Associated surgical service: /, '')),
    medications: items
      .filter(({ truth }) => truth.treatment.startsWith('pharmaceuticals/'))
      .slice(0, 2)
      .map(({ name }) => name),
  };
}

// Multiplying by a number that has no common divisor with a million keeps a million letters apart.
function numberOf(patient: Patient, index: number): string {
  const serial = 9_000_000 + ((index * 7919 + 4211) % 1_000_000);
  return `CM${String(receiptYear(patient)).slice(2)}-${serial}`;
}

// Both layouts were in use for a while: the older one gave way in the course of 2016.
function formatOf(chance: Chance, { course }: Patient): SampleLetter['format'] {
  if (course.decided >= dayNumber(2017, 1, 1)) return 'ca-dwc/2016';
  const older = course.decided < dayNumber(2016, 1, 1) ? 0.9 : 0.5;
  return chance.odds(older) ? 'ca-dwc/2014' : 'ca-dwc/2016';
}

function datesOf({ course }: Patient): SampleTruth['dates'] {
  return {
    decided: isoDay(course.decided),
    assigned: isoDay(course.assigned),
    received: isoDay(course.received),
    denied: isoDay(course.denied),
    injured: isoDay(course.injured),
  };
}

function namings(chance: Chance, { claimant, provider, employer }: Cover): string[] {
  return chance.some(
    [
      `${claimant} has worked for ${employer} for several years.`,
      `${provider} has treated ${claimant} since the injury.`,
      `In a letter to ${provider}, ${claimant} described the work as heavy.`,
    ],
    chance.int(1, 2),
  );
}

const STATES = [
  'Arizona',
  'Texas',
  'New York',
  'Washington',
  'Oregon',
  'Illinois',
  'North Carolina',
];

function statesOf(chance: Chance): string[] {
  const others = chance.some(STATES, chance.int(0, 2));
  return chance.odds(0.8) || others.length === 0 ? ['California', ...others] : others;
}
