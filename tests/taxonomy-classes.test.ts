import { expect, test } from 'vitest';
import { taxonomy } from './pipeline/classify/requests.ts';

/** The classes that figures of several years are compared by: a slug that is gone or renamed would break them. */
const CLASSES: Record<string, string> = {
  'diagnostic-testing':
    'mri ct x-ray ultrasound nuclear-imaging other-imaging emg-ncs evoked-potentials eeg urine-drug-testing laboratory genetic-testing cardiac pulmonary sleep-study endoscopy audiology-vestibular vision functional-capacity-evaluation functional-testing',
  dmepos:
    'tens electrotherapy-unit bone-growth-stimulator cold-heat-therapy compression-device brace-orthosis foot-orthosis mobility-aid bed-mattress-pillow bathroom-aid traction-device exercise-equipment ergonomic-equipment hearing-aid prosthesis vision-aid respiratory-equipment medical-supplies home-vehicle-modification',
  'evaluation-and-management':
    'office-visit consultation pre-operative-clearance hospital-stay case-management interpreter report',
  'home-health': 'home-nursing home-health-aide home-therapy skilled-nursing-facility',
  injection:
    'epidural-steroid epidural-adhesiolysis facet medial-branch-block radiofrequency-ablation neurolytic sacroiliac trigger-point joint-corticosteroid hyaluronic-acid prp botulinum nerve-block sympathetic-block intramuscular infusion',
  pharmaceuticals:
    'opioids opioid-dependence-agents nsaids acetaminophen muscle-relaxants anticonvulsants antidepressants topical-analgesics compounded-topicals proton-pump-inhibitors h2-blockers gastrointestinal-other laxatives antiemetics benzodiazepines sedative-hypnotics antihistamines butalbital-analgesics migraine-agents anxiolytics-other antipsychotics mood-stabilizers stimulants oral-corticosteroids antibiotics antifungals antivirals antihypertensives lipid-lowering anticoagulants antidiabetics thyroid hormone-therapy osteoporosis-agents gout-agents dmards-biologics respiratory-agents urinary-agents erectile-dysfunction-agents ophthalmic-otic dermatologicals cannabinoids nutritional-supplements medical-foods smoking-cessation weight-loss-agents dementia-agents vaccines',
  programs:
    'functional-restoration work-hardening detoxification weight-loss gym-membership smoking-cessation-program',
  'psychological-services':
    'psychological-evaluation psychotherapy psychiatric-medication-management biofeedback day-treatment',
  rehabilitation:
    'physical-therapy occupational-therapy chiropractic acupuncture aquatic-therapy speech-therapy cognitive-rehabilitation vision-vestibular-therapy inpatient-rehabilitation',
  therapies:
    'electrical-stimulation therapeutic-ultrasound traction heat-cold-application infrared-laser massage-manual-therapy shockwave hyperbaric-oxygen wound-care transcranial-magnetic-stimulation radiation',
  surgery:
    'shoulder-surgery elbow-surgery hand-wrist-surgery spine-surgery hip-surgery knee-surgery foot-ankle-surgery hernia-abdominal-surgery head-face-surgery dental-oral cardiac-vascular-surgery neurostimulator intrathecal-pump hardware-removal assistant-surgeon anesthesia surgical-facility intraoperative-monitoring',
  transportation: 'medical-transportation lodging-travel',
};
const BODY_PARTS =
  'head face jaw eye ear neck upper-back lower-back chest abdomen shoulder upper-extremity elbow wrist hand hip lower-extremity knee ankle foot psyche internal multiple unspecified';

test('the twelve categories stand in their order', () => {
  expect([...taxonomy.categories.keys()]).toEqual(Object.keys(CLASSES));
});

test.each(Object.entries(CLASSES))(
  '%s has its classes in their order, then "other"',
  (slug, list) => {
    const classes = taxonomy.categories.get(slug)?.classes.map((entry) => entry.slug);
    expect(classes).toEqual([...list.split(' '), 'other']);
  },
);

test('the parts of the body stand in their order', () => {
  expect([...taxonomy.bodyParts.keys()]).toEqual(BODY_PARTS.split(' '));
});

test('labels are short', () => {
  const labels = [...taxonomy.classes.values()].map(({ entry }) => entry.label);
  expect(labels.filter((label) => label.length > 50)).toEqual([]);
});
