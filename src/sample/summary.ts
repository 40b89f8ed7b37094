import { writeDay } from './days.ts';
import type { Findings } from './findings.ts';
import type { Patient } from './patient.ts';
import type { Chance } from './random.ts';
import { fill, listed } from './sentence.ts';
import { spineAndLimbs } from './treatment.ts';
import * as words from './words/summary.ts';

/** What a summary tells beside the patient. */
export interface SummaryStory {
  findings: Findings;
  /** Requests in short. */
  requests: string[];
  /** Medications asked for in the letter. */
  medications: string[];
  /** Sentences to be worked in, e.g. one that names the employer. */
  extra: string[];
}

/** The clinical summary's paragraphs, about 150 to 350 words in all. */
export function summaryOf(chance: Chance, patient: Patient, story: SummaryStory): string[] {
  const day = (number: number): string => writeDay(number, patient.dayStyle);
  const { course } = patient;
  const { findings, requests, medications, extra } = story;
  const who = patient.told
    ? chance.pick(words.ageForms)(patient.age, patient.sex)
    : 'worker of unstated age';
  const opening = [
    fill(chance.pick(words.openings), { who, injured: day(course.injured) }).replace(
      / a (now )?(8|11|18)/,
      ' an $1$2',
    ),
    chance.odds(0.85)
      ? fill(chance.pick(words.mechanismForms), { mechanism: findings.mechanism })
      : chance.pick(words.noMechanism),
    diagnosisSentence(chance, findings.diagnoses),
    fill(chance.pick(words.careForms), { list: careList(chance, patient) }),
    ...(findings.imaging
      ? [fill(chance.pick(words.imagingForms), { finding: findings.imaging })]
      : []),
    ...extra,
  ];
  const history = fill(chance.pick(words.histories), {
    date: day(course.visits[0]),
    complaint: findings.earlierComplaint,
    finding: findings.earlierFinding,
  });
  const visit = [
    fill(chance.pick(words.visitForms), {
      date: day(course.visits[1]),
      complaint: findings.complaint,
      pain: findings.pain,
    }),
    fill(chance.pick(words.examForms), { list: listed(findings.exam) }),
    fill(chance.pick(words.medicationForms), {
      list: listed([...medications, ...chance.some(words.otherMedications, chance.int(1, 3))]),
    }),
    ...chance.some(words.fillers, chance.int(1, 4)),
    chance.pick(words.workForms),
  ];
  const end = [
    fill(chance.pick(words.planForms), { list: listed(requests), asked: day(course.asked) }),
    fill(chance.pick(words.denialForms), { denied: day(course.denied) }),
  ];
  const sentences = [opening, [history, ...visit], end];
  if (chance.odds(0.25)) return sentences.map((paragraph) => paragraph.join(' '));
  return [sentences.flat().join(' ')];
}

function diagnosisSentence(chance: Chance, diagnoses: readonly string[]): string {
  const forms = diagnoses.length === 1 ? words.oneDiagnosisForms : words.diagnosisForms;
  return fill(chance.pick(forms), { list: listed(diagnoses) });
}

function careList(chance: Chance, { hurts }: Patient): string {
  const moves = hurts.some(({ region }) => spineAndLimbs.includes(region.part));
  return listed(
    chance
      .some(moves ? words.careItems : words.otherCareItems, chance.int(2, 4))
      .map((item) => fill(item, { n: String(chance.int(4, 18)) })),
  );
}
