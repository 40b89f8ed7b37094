import { sayQuantity } from './amount.ts';
import { writeDay } from './days.ts';
import type { Findings } from './findings.ts';
import type { Cited } from './guideline.ts';
import type { Hurt, Patient } from './patient.ts';
import type { Chance } from './random.ts';
import { sentencesFor } from './reasons/index.ts';
import type { Asked } from './request.ts';
import { capital, fill } from './sentence.ts';
import type { Treatment } from './treatment.ts';
import { generalRules } from './words/general-rules.ts';
import * as words from './words/rationale.ts';

/** All that one rationale is written from. */
export interface RationaleStory {
  treatment: Treatment;
  asked: Asked;
  outcome: 'upheld' | 'overturned' | 'partially-overturned';
  reasons: string[];
  patient: Patient;
  target: Hurt;
  findings: Findings;
  cited: readonly Cited[];
}

/** A rationale's paragraphs, and the sentence that gives each reason, in their order. */
export function rationaleOf(
  chance: Chance,
  story: RationaleStory,
): { rationale: string[]; reasons: { id: string; quote: string }[] } {
  const { treatment, reasons, outcome, patient } = story;
  const told = placesOf(chance, story);
  const deciding = reasons.map((id) => ({
    id,
    quote: capital(fill(chance.pick(sentencesFor(treatment.group, id)), told)),
  }));
  const verdict = verdictOf(chance, story, told);
  if (treatment.group === 'service' && outcome === 'upheld') {
    return {
      rationale: [[...deciding.map(({ quote }) => quote), verdict].join(' ')],
      reasons: deciding,
    };
  }
  const opener = chance.odds(0.75) ? [chance.pick(allowedIn(words.openers, patient))] : [];
  const start = [
    ...opener.map((sentence) => fill(sentence, told)),
    ...rules(chance, story),
    ...(chance.odds(0.55) ? chance.some(generalRules[treatment.group], chance.int(1, 4)) : []),
  ];
  const middle = [
    ...facts(chance, opener, patient).map((fact) => fill(fact, told)),
    ...deciding.map(({ quote }) => quote),
    ...(chance.odds(0.3) ? [chance.pick(words.remarks)] : []),
    verdict,
    ...(treatment.group === 'opioid' && outcome === 'upheld' && chance.odds(0.5)
      ? [chance.pick(words.taperings)]
      : []),
  ];
  const paragraphs = chance.odds(0.2) ? [start, middle] : [[...start, ...middle]];
  const rationale = paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => paragraph.map(capital).join(' '));
  return { rationale, reasons: deciding };
}

function placesOf(chance: Chance, story: RationaleStory): Record<string, string> {
  const { treatment, asked, patient, target, findings, outcome } = story;
  const { course, dayStyle } = patient;
  const clinical = outcome === 'upheld' ? findings.calm : findings.telling;
  const [finding = '', other = ''] = chance.some(clinical, 2);
  return {
    thing: treatment.noun,
    part: target.say(target.region.lay),
    request: asked.request.replace(/^Associated surgical service: /, ''),
    n: asked.quantity ? sayQuantity(asked.quantity) : 'the amount asked for',
    allowed: `${treatment.allowed ?? 6} ${treatment.measure === 'tablets' ? 'tablets' : 'sessions'}`,
    granted: asked.granted ? sayQuantity(asked.granted) : '',
    diagnosis: chance.pick(findings.diagnoses),
    complaint: findings.complaint,
    pain: findings.pain,
    finding,
    other: other === '' ? 'no other finding' : other,
    age: String(patient.age),
    date: writeDay(course.visits[1], dayStyle),
    asked: writeDay(course.asked, dayStyle),
    injured: writeDay(course.injured, dayStyle),
  };
}

// Up to three facts, none of which tells what stands in another or in the opening already.
function facts(chance: Chance, before: readonly string[], patient: Patient): string[] {
  const told = new Set(before.flatMap(placesIn));
  const chosen: string[] = [];
  for (const fact of chance.some(allowedIn(words.facts, patient), words.facts.length)) {
    if (chosen.length === 3 || placesIn(fact).some((place) => told.has(place))) continue;
    chosen.push(fact);
    for (const place of placesIn(fact)) if (place !== '{date}') told.add(place);
  }
  return chosen.slice(0, chance.int(1, 3));
}

// A letter that does not tell the age anywhere does not tell it here.
const allowedIn = (sentences: readonly string[], { told }: Patient): string[] =>
  sentences.filter((sentence) => told || !sentence.includes('{age}'));

const placesIn = (sentence: string): string[] => sentence.match(/\{\w+\}/g) ?? [];

function rules(chance: Chance, { treatment, cited }: RationaleStory): string[] {
  const chosen = chance.some(treatment.rules, chance.odds(0.4) ? 2 : 1);
  const guideline = cited[0] && spokenName(cited[0].id);
  return chosen.map((rule, index) => {
    if (index > 0 || guideline === undefined || /guideline/i.test(rule) || chance.odds(0.3))
      return rule;
    return fill(chance.pick(words.ruleForms), {
      guideline,
      rule: rule.charAt(0).toLowerCase() + rule.slice(1),
    });
  });
}

// What rationales call a source; those without a short name are not brought in by it.
function spokenName(id: string): string | undefined {
  if (id.startsWith('mtus-opioids')) return 'MTUS opioid guideline';
  if (id.startsWith('mtus-chronic')) return 'MTUS chronic pain guideline';
  if (id.startsWith('mtus-acupuncture')) return 'MTUS acupuncture guideline';
  if (id.startsWith('mtus-postsurgical')) return 'MTUS postsurgical guideline';
  if (id.startsWith('mtus')) return 'MTUS chapter on these complaints';
  return { odg: 'Official Disability Guidelines', acoem: 'ACOEM guideline' }[id];
}

function verdictOf(
  chance: Chance,
  { outcome }: RationaleStory,
  told: Record<string, string>,
): string {
  if (outcome === 'partially-overturned') return fill(chance.pick(words.partialVerdicts), told);
  const verdicts = outcome === 'upheld' ? words.upheldVerdicts : words.overturnedVerdicts;
  return fill(chance.pick(verdicts), told);
}
