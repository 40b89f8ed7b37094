import type { Arguments } from '../reason.ts';

/** Operations. */
export const surgery: Arguments = {
  upheld: [
    'conservative-care-not-tried',
    'indication-not-present',
    'missing-documentation',
    'guideline-criteria-not-met',
  ],
  overturned: [
    'guideline-criteria-met',
    'red-flags-or-deficit-present',
    'conservative-care-failed',
  ],
  sentences: {
    'conservative-care-not-tried': [
      'However, there is no documentation that a trial of therapy and injections was completed and has failed.',
      'In this case, the records do not show a failure of at least three months of conservative care for the {part}.',
      'There is no evidence that the patient has exhausted conservative treatment before {thing}.',
    ],
    'indication-not-present': [
      'However, the imaging does not show the lesion that is required for {thing}.',
      'In this case, the examination and the imaging do not agree, and the indication for {thing} is not present.',
      'There is a lack of documentation of the finding that the guideline requires for {thing}.',
    ],
    'missing-documentation': [
      'However, the report of the imaging study was not submitted for review.',
      'In this case, a psychological evaluation is not documented.',
    ],
    'guideline-criteria-met': [
      'In this case, the findings on examination and imaging meet the criteria for {thing}.',
      'The records show that the guideline criteria for {thing} are met.',
    ],
    'red-flags-or-deficit-present': [
      'In this case, the imaging shows a lesion that agrees with the deficit on examination of the {part}.',
      'Given the weakness and the matching imaging, {thing} is supported.',
    ],
    'conservative-care-failed': [
      'In this case, six months of therapy, injections and medication have failed.',
      'The records show that non-operative care of the {part} has failed.',
    ],
  },
};

/** What goes with an operation. */
export const service: Arguments = {
  upheld: ['primary-procedure-not-necessary'],
  overturned: ['primary-procedure-approved'],
  sentences: {
    'primary-procedure-not-necessary': [
      'As the surgery is not medically necessary, {thing} is not medically necessary.',
      'As the requested operation is not medically necessary, the associated request is not medically necessary.',
      'Since the primary procedure is not medically necessary, none of the associated services are medically necessary.',
    ],
    'primary-procedure-approved': [
      'As the surgery has been found medically necessary, {thing} is supported as well.',
      'Given that the operation is approved, {thing} is a usual and needed part of it.',
    ],
    'risk-factors-present': [
      "In this case, the patient's age and history of hypertension are risk factors for which {thing} is appropriate.",
    ],
  },
};

/** Programs of many disciplines. */
export const program: Arguments = {
  upheld: [
    'missing-documentation',
    'guideline-criteria-not-met',
    'no-rationale-given',
    'conservative-care-not-tried',
    'exceeds-guideline-quantity',
  ],
  overturned: ['guideline-criteria-met', 'functional-improvement-shown'],
  sentences: {
    'missing-documentation': [
      'However, the report of a thorough multidisciplinary evaluation was not submitted.',
      'In this case, there is a lack of documentation of baseline functional testing.',
    ],
    'guideline-criteria-met': [
      'In this case, other treatment has ended, motivation is documented and no operation is planned, so that the criteria for {thing} are met.',
    ],
    'functional-improvement-shown': [
      'In this case, the first two weeks of the program led to functional improvement, with doubled walking distance and a lower opioid dose.',
    ],
    'not-recommended-by-guideline': [
      'In this case, {thing} is not recommended as a medical prescription for this patient.',
    ],
    'home-exercise-sufficient': [
      'However, there is no documentation that a home exercise program is not sufficient.',
      'In this case, the patient can continue with a home exercise program.',
    ],
  },
};

/** Care of the mind. */
export const psych: Arguments = {
  upheld: [
    'missing-documentation',
    'no-rationale-given',
    'request-not-specific',
    'indication-not-present',
  ],
  overturned: ['guideline-criteria-met', 'red-flags-or-deficit-present'],
  sentences: {
    'missing-documentation': [
      'However, the number of sessions completed to date is not documented.',
      'In this case, there is a lack of documentation of the baseline evaluation.',
    ],
    'indication-not-present': [
      'However, there is no documentation of psychological symptoms that are an indication for {thing}.',
    ],
    'guideline-criteria-met': [
      'In this case, the patient has persistent symptoms of depression and anxiety, and {thing} is indicated.',
      'The documented symptoms meet the criteria for {thing}.',
    ],
    'red-flags-or-deficit-present': [
      'In this case, the thoughts of death and the test scores are red flags that call for {thing}.',
    ],
    'functional-improvement-shown': [
      'In this case, the earlier sessions brought functional improvement, with fewer panic attacks and a return to the store.',
      'The records show functional improvement, for the depression score fell from 34 to 21.',
    ],
  },
};
