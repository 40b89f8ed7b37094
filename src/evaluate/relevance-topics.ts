import type { Case } from '../archive/case.ts';
import type { Determination } from '../schema.ts';
import { determinationKey, type Judged } from './relevance.ts';

/** What a topic asks for: a class (or the beginning of one), and what else it names. */
interface Topic {
  query: string;
  treatment: string;
  body?: string;
  outcome?: Determination['outcome'];
  reason?: string;
  guideline?: string;
  /** Words of the request. */
  request?: RegExp;
}

/**
 * Topics with their judgements: all that is named fits fully, the treatment alone in part. Of a topic that the archive has
 * nothing of nothing can be measured: it is left out.
 */
export function topicsIn(cases: readonly Case[]): Judged[] {
  return TOPICS.map((topic) => ({ query: topic.query, grades: gradesOf(topic, cases) })).filter(
    ({ grades }) => [...grades.values()].includes(2),
  );
}

function gradesOf(topic: Topic, cases: readonly Case[]): Map<string, number> {
  const grades = new Map<string, number>();
  for (const { data } of cases)
    data.determinations.forEach((determination, index) => {
      const grade = gradeOf(topic, determination);
      if (grade > 0) grades.set(determinationKey(data.id, index + 1), grade);
    });
  return grades;
}

function gradeOf(topic: Topic, determination: Determination): number {
  const { treatment, bodyParts, outcome, reasons, guidelines, request } = determination;
  if (!treatment.startsWith(topic.treatment)) return 0;
  const fits =
    (!topic.body || bodyParts.includes(topic.body)) &&
    (!topic.outcome || outcome === topic.outcome) &&
    (!topic.reason || reasons.some(({ id }) => id === topic.reason)) &&
    (!topic.guideline || guidelines.reviewer.some(({ id }) => id === topic.guideline)) &&
    (!topic.request || topic.request.test(request));
  return fits ? 2 : 1;
}

const TOPICS: readonly Topic[] = [
  topic('physical therapy low back', 'rehabilitation/physical-therapy', { body: 'lower-back' }),
  topic('PT for the knee', 'rehabilitation/physical-therapy', { body: 'knee' }),
  topic('physiotherapy neck pain', 'rehabilitation/physical-therapy', { body: 'neck' }),
  topic('physical therapy exceeds the guideline', 'rehabilitation/physical-therapy', {
    reason: 'exceeds-guideline-quantity',
  }),
  topic('approved physical therapy', 'rehabilitation/physical-therapy', { outcome: 'overturned' }),
  topic('acupuncture', 'rehabilitation/acupuncture'),
  topic('chiropractic manipulation', 'rehabilitation/chiropractic'),
  topic('lumbar MRI', 'diagnostic-testing/mri', { body: 'lower-back' }),
  topic('MRI of the neck', 'diagnostic-testing/mri', { body: 'neck' }),
  topic('knee MRI', 'diagnostic-testing/mri', { body: 'knee' }),
  topic('shoulder magnetic resonance imaging', 'diagnostic-testing/mri', { body: 'shoulder' }),
  topic('MRI denied', 'diagnostic-testing/mri', { outcome: 'upheld' }),
  topic('MRI overturned', 'diagnostic-testing/mri', { outcome: 'overturned' }),
  topic('nerve conduction studies', 'diagnostic-testing/emg-ncs'),
  topic('urine drug screen', 'diagnostic-testing/urine-drug-testing'),
  topic('x-rays', 'diagnostic-testing/x-ray'),
  topic('lab tests', 'diagnostic-testing/laboratory'),
  topic('sleep study', 'diagnostic-testing/sleep-study'),
  topic('EKG before surgery', 'diagnostic-testing/cardiac'),
  topic('opioids', 'pharmaceuticals/opioids'),
  topic('Norco', 'pharmaceuticals/opioids', { request: /norco|hydrocodone/i }),
  topic('tramadol', 'pharmaceuticals/opioids', { request: /tramadol|ultram/i }),
  topic('narcotics for low back pain', 'pharmaceuticals/opioids', { body: 'lower-back' }),
  topic('opioid without risk monitoring', 'pharmaceuticals/opioids', {
    reason: 'risk-monitoring-missing',
  }),
  topic('muscle relaxants long term use', 'pharmaceuticals/muscle-relaxants', {
    reason: 'long-term-use-not-supported',
  }),
  topic('Flexeril', 'pharmaceuticals/muscle-relaxants', {
    request: /flexeril|cyclobenzaprine|fexmid/i,
  }),
  topic('NSAIDs', 'pharmaceuticals/nsaids'),
  topic('proton pump inhibitors', 'pharmaceuticals/proton-pump-inhibitors'),
  topic('topical pain patches', 'pharmaceuticals/topical-analgesics'),
  topic('compounded creams', 'pharmaceuticals/compounded-topicals'),
  topic('antidepressant', 'pharmaceuticals/antidepressants'),
  topic('gabapentin or pregabalin', 'pharmaceuticals/anticonvulsants', {
    request: /gabapentin|neurontin|pregabalin|lyrica|gralise/i,
  }),
  topic('epidural steroid injection', 'injection/epidural-steroid'),
  topic('radiofrequency ablation', 'injection/radiofrequency-ablation'),
  topic('TENS unit', 'dmepos/tens'),
  topic('back brace', 'dmepos/brace-orthosis', { body: 'lower-back' }),
  topic('cold therapy unit', 'dmepos/cold-heat-therapy'),
  topic('assistant surgeon', 'surgery/assistant-surgeon'),
  topic('preoperative clearance', 'evaluation-and-management/pre-operative-clearance'),
  topic('specialist consultation', 'evaluation-and-management/consultation'),
  topic('psychotherapy', 'psychological-services/psychotherapy'),
  topic('gym membership', 'programs/gym-membership'),
  topic('home health aide', 'home-health/home-health-aide'),
  topic('work hardening program', 'programs/work-hardening'),
  topic('functional restoration program', 'programs/functional-restoration'),
];

function topic(
  query: string,
  treatment: string,
  named: Omit<Topic, 'query' | 'treatment'> = {},
): Topic {
  return { query, treatment, ...named };
}
