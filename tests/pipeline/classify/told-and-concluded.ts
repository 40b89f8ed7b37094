/**
 * Invented rationales in which a rule, a finding or a requirement could be taken for a reason: treatment, outcome, what is
 * said, and the reasons that it gives ('' for none).
 */
export const toldAndConcluded: [
  treatment: string,
  outcome: 'upheld' | 'overturned',
  said: string,
  reasons: string,
][] = [
  // what was found is a reason only where nothing else is concluded
  [
    'diagnostic-testing/x-ray',
    'overturned',
    'The note of 4/2/2016 records a positive drawer test. As the operation was approved, the chest film is supported too.',
    'primary-procedure-approved',
  ],
  [
    'diagnostic-testing/mri',
    'overturned',
    'The examination showed weakness of the right hand and diminished reflexes. The request is medically necessary.',
    'red-flags-or-deficit-present',
  ],
  [
    'diagnostic-testing/mri',
    'upheld',
    'The last examination found normal strength and intact reflexes. However, physical therapy has not been tried.',
    'conservative-care-not-tried',
  ],
  [
    'diagnostic-testing/mri',
    'upheld',
    'The last examination found normal strength and intact reflexes. The request is not medically necessary.',
    'no-red-flags-or-neurologic-deficit',
  ],
  // rules
  [
    'injection/trigger-point',
    'upheld',
    'Such injections give no lasting relief by themselves. In this case, there is no documentation of a twitch response.',
    'indication-not-present',
  ],
  [
    'pharmaceuticals/muscle-relaxants',
    'upheld',
    'These agents show no benefit beyond two weeks. The patient has no spasm.',
    'indication-not-present',
  ],
  [
    'pharmaceuticals/anticoagulants',
    'upheld',
    'Blood thinners are considered when the danger of a clot outweighs that of bleeding. However, the reports of the prescriber were not submitted.',
    'missing-documentation',
  ],
  [
    'injection/facet',
    'upheld',
    'Facet blocks are under study for this use. However, there is no documentation of facet tenderness.',
    'indication-not-present',
  ],
  // the named requirement that is absent
  [
    'pharmaceuticals/antivirals',
    'upheld',
    'The records do not describe a disease for which this drug is indicated.',
    'indication-not-present',
  ],
  [
    'home-health/home-therapy',
    'upheld',
    'There is no evidence of any condition that would require therapy in the home.',
    'indication-not-present',
  ],
  [
    'diagnostic-testing/mri',
    'upheld',
    'The records do not show findings that would warrant another scan of the neck.',
    'no-red-flags-or-neurologic-deficit',
  ],
  // the result of care under way
  [
    'rehabilitation/chiropractic',
    'upheld',
    'The worker has yet to finish the six visits that were authorized, and the response to them is unknown.',
    'response-to-trial-pending',
  ],
  [
    'dmepos/tens',
    'upheld',
    'The results of the home trial are not yet known.',
    'response-to-trial-pending',
  ],
  // relief after an injection is no absent condition
  [
    'injection/joint-corticosteroid',
    'upheld',
    'The records do not document how long the last injection helped or any functional improvement.',
    'no-functional-improvement',
  ],
  // words inside words are no names: "short" holds no risk tool, "serve" no infusion
  [
    'pharmaceuticals/opioids',
    'upheld',
    'The request is not for a short-term course, and the drug has been taken for years.',
    'long-term-use-not-supported',
  ],
  [
    'home-health/home-nursing',
    'upheld',
    'The physician did not explain what the visits would serve.',
    'no-rationale-given',
  ],
  // approvals
  [
    'dmepos/brace-orthosis',
    'overturned',
    'The loose knee satisfies the criteria for a custom brace.',
    'guideline-criteria-met',
  ],
  [
    'pharmaceuticals/nsaids',
    'overturned',
    'In this case, the drug reduces the pain score from 7 to 3, which is functional improvement.',
    'functional-improvement-shown',
  ],
  [
    'psychological-services/psychotherapy',
    'overturned',
    'The patient has red flag symptoms such as thoughts of death.',
    'red-flags-or-deficit-present',
  ],
  [
    'rehabilitation/physical-therapy',
    'overturned',
    'The notes show a reduction in work restrictions following the earlier physical therapy.',
    'functional-improvement-shown',
  ],
  // names of diagnoses, of drugs and of tests
  [
    'diagnostic-testing/emg-ncs',
    'upheld',
    'The diagnosis is cervical spondylosis without myelopathy or radiculopathy. However, therapy with exercises has not been tried.',
    'conservative-care-not-tried',
  ],
  [
    'pharmaceuticals/nsaids',
    'upheld',
    'There is no documentation of when the anti-inflammatory was started.',
    'missing-documentation',
  ],
  [
    'diagnostic-testing/urine-drug-testing',
    'upheld',
    'The notes do not describe any sign that would call for urine drug testing now.',
    'indication-not-present',
  ],
  [
    'pharmaceuticals/h2-blockers',
    'upheld',
    'Since the drug that upsets the stomach is not medically necessary, neither is this one.',
    'primary-procedure-not-necessary',
  ],
  [
    'rehabilitation/occupational-therapy',
    'upheld',
    'The course that is under way should be completed first.',
    'response-to-trial-pending',
  ],
  [
    'transportation/medical-transportation',
    'upheld',
    'The patient drives and has no condition that would require a van.',
    'indication-not-present',
  ],
  [
    'dmepos/mobility-aid',
    'upheld',
    'The request does not state whether the aid is to be bought or rented, and for how long.',
    'request-not-specific',
  ],
  [
    'surgery/intrathecal-pump',
    'overturned',
    'The patient has had functional improvement with fewer drugs since the pump was placed.',
    'functional-improvement-shown',
  ],
  [
    'diagnostic-testing/mri',
    'overturned',
    'The examination showed a positive drawer test. In this case, the patient meets the criteria of the guideline.',
    'guideline-criteria-met',
  ],
];
