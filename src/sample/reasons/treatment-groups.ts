import type { Arguments } from '../reason.ts';

/** Therapy by sessions. */
export const therapy: Arguments = {
  upheld: [
    'no-functional-improvement',
    'exceeds-guideline-quantity',
    'response-to-trial-pending',
    'home-exercise-sufficient',
    'missing-documentation',
    'no-rationale-given',
  ],
  overturned: [
    'functional-improvement-shown',
    'within-guideline-quantity',
    'guideline-criteria-met',
  ],
  sentences: {
    'no-functional-improvement': [
      'However, there is no documentation of functional improvement from the {thing} that the patient has completed.',
      'In this case, the therapy notes show pain scores alone and no objective functional improvement.',
      'There is a lack of documentation that the earlier visits of {thing} brought functional improvement.',
      'The patient has had a course of {thing} already, and the records do not show functional improvement from it.',
    ],
    'home-exercise-sufficient': [
      'In this case, the patient has been taught a home exercise program and can continue independently.',
      'There is no reason why the remaining deficit could not be treated with a home exercise program.',
      'However, after this many visits the patient should be able to continue with self-directed exercise at home.',
    ],
    'missing-documentation': [
      'However, the number of prior visits of {thing} is not documented.',
      'In this case, there is a lack of documentation on how many sessions have been completed to date.',
    ],
    'guideline-criteria-met': [
      'In this case, the patient has an acute flare with a measurable deficit of the {part}, and a course of {thing} is indicated.',
      'The documented loss of motion in the {part} meets the criteria for {thing}.',
      'Given the recent aggravation and the objective deficit, {thing} is indicated for this patient.',
    ],
    'functional-improvement-shown': [
      'In this case, the earlier sessions led to functional improvement, with lifting up from 10 to 25 pounds.',
      'The records show a reduction in work restrictions after the earlier visits of {thing}.',
      'The patient returned to modified duty after the first sessions, which is documented functional improvement.',
    ],
  },
};

/** Pictures of the body. */
export const imaging: Arguments = {
  upheld: [
    'no-red-flags-or-neurologic-deficit',
    'conservative-care-not-tried',
    'no-surgery-planned',
    'duplicate-or-redundant',
    'no-rationale-given',
  ],
  overturned: [
    'red-flags-or-deficit-present',
    'conservative-care-failed',
    'guideline-criteria-met',
  ],
  sentences: {
    'no-red-flags-or-neurologic-deficit': [
      'In this case, the physical examination does not show a neurologic deficit or a red flag that would warrant {thing} of the {part}.',
      'However, the documentation failed to provide evidence of red flags or of a progressive neurologic deficit.',
      'There are no red flag conditions noted for the {part}.',
      'The patient does not have objective findings of neurologic dysfunction in the {part}.',
    ],
    'red-flags-or-deficit-present': [
      'In this case, the examination shows a progressive neurologic deficit that warrants {thing} of the {part}.',
      'Given the objective findings on examination of the {part}, {thing} is warranted.',
      'The patient has positive provocative tests and weakness, which are telling findings for the {part}.',
    ],
    'conservative-care-failed': [
      'In this case, three months of therapy and medication for the {part} have failed.',
      'Conservative treatment of the {part} has failed and the symptoms persist.',
    ],
  },
};

/** Other tests. */
export const test: Arguments = {
  upheld: [
    'indication-not-present',
    'no-rationale-given',
    'duplicate-or-redundant',
    'missing-documentation',
  ],
  overturned: ['guideline-criteria-met', 'red-flags-or-deficit-present'],
  sentences: {
    'indication-not-present': [
      'However, there is no documentation of a symptom or a sign that is an indication for {thing}.',
      'In this case, the records do not mention any condition that would call for {thing}.',
    ],
    'duplicate-or-redundant': [
      'However, {thing} was already performed a few months ago and a repeat is not explained.',
      'In this case, the last result is recent and nothing has changed since, so that a repeat would be redundant.',
    ],
    'guideline-criteria-met': [
      'In this case, the symptoms and signs meet the criteria for {thing}.',
      'Given the mixed picture on examination, {thing} is indicated to settle the diagnosis.',
    ],
  },
};

/** Equipment, rented or bought. */
export const equipment: Arguments = {
  upheld: [
    'indication-not-present',
    'not-recommended-by-guideline',
    'no-rationale-given',
    'request-not-specific',
  ],
  overturned: ['guideline-criteria-met', 'functional-improvement-shown'],
  sentences: {
    'response-to-trial-pending': [
      'However, a one-month trial of {thing} has to be completed first, with its result documented.',
      'In this case, the outcome of a home trial is not documented yet.',
    ],
    'request-not-specific': [
      'However, the duration of use is not specified in the request.',
      'In this case, the request does not specify whether {thing} would be rented or purchased, and for how long.',
    ],
    'indication-not-present': [
      'However, there is no documentation of instability or of another condition that calls for {thing}.',
      'In this case, the patient walks without help and does not have a condition that requires {thing}.',
      'There is a lack of documentation of a deficit that {thing} would address.',
    ],
    'guideline-criteria-met': [
      'In this case, the patient cannot manage safely without {thing}, which meets the guideline criteria.',
      'The documented instability meets the criteria for {thing}.',
    ],
    'functional-improvement-shown': [
      'In this case, the trial of {thing} led to documented functional improvement and to less medication.',
      'The patient reports better sleep and walks twice as far, which is functional improvement from {thing}.',
    ],
  },
};

/** A clinician sees the patient. */
export const visit: Arguments = {
  upheld: [
    'no-rationale-given',
    'missing-documentation',
    'duplicate-or-redundant',
    'request-not-specific',
  ],
  overturned: ['guideline-criteria-met', 'risk-monitoring-indicated'],
  sentences: {
    'red-flags-or-deficit-present': [
      'In this case, the findings on imaging and examination point to nerve compromise, for which {thing} is appropriate.',
      'Given the progressive weakness, {thing} is appropriate.',
    ],
    'risk-monitoring-indicated': [
      'In this case, the patient takes medication that must be monitored, and {thing} serves this purpose.',
      'Given the change of medication, {thing} is due to monitor side effects.',
    ],
    'guideline-criteria-met': [
      'In this case, the course is complex and {thing} is indicated to guide the further plan.',
      'The persistent symptoms and the open diagnosis meet the criteria for {thing}.',
    ],
    'duplicate-or-redundant': [
      'However, {thing} was already authorized and its report is not in the records.',
      'In this case, a like visit has taken place within the month, so that another would be redundant.',
    ],
  },
};

/** Care in the home or in a facility. */
export const homeCare: Arguments = {
  upheld: [
    'indication-not-present',
    'missing-documentation',
    'request-not-specific',
    'no-rationale-given',
  ],
  overturned: ['guideline-criteria-met', 'risk-factors-present'],
  sentences: {
    'indication-not-present': [
      'However, there is no documentation that the patient is homebound.',
      'In this case, the patient is not homebound and does not need skilled care.',
    ],
    'missing-documentation': [
      'However, the deficits and the tasks that call for {thing} are not documented.',
      'In this case, there is a lack of documentation of a home assessment.',
    ],
    'guideline-criteria-met': [
      'In this case, the patient is homebound after the operation and lives alone, which meets the criteria for {thing}.',
      'The patient cannot bear weight and is homebound, so that {thing} is indicated.',
    ],
  },
};

/** A needle. */
export const injection: Arguments = {
  upheld: ['indication-not-present', 'conservative-care-not-tried', 'no-functional-improvement'],
  overturned: ['guideline-criteria-met', 'conservative-care-failed'],
  sentences: {
    'indication-not-present': [
      'However, radiculopathy is not corroborated by examination and imaging, which is required for {thing}.',
      'In this case, the examination does not show the condition for which {thing} is indicated.',
      'There is a lack of documentation of the findings that are required for {thing}.',
    ],
    'no-functional-improvement': [
      'However, the degree and the length of relief after the last injection are not documented, and no functional improvement was shown.',
      'In this case, the prior injection brought no documented functional improvement.',
    ],
    'functional-improvement-shown': [
      'In this case, the prior injection gave 70 percent relief for three months with functional improvement.',
      'The patient had documented functional improvement and took less medication after the last injection.',
    ],
    'red-flags-or-deficit-present': [
      'In this case, weakness and sensory loss on examination agree with the nerve root contact on imaging.',
      'Given the neurologic deficit that imaging corroborates, {thing} is supported.',
    ],
  },
};

/** Transport and travel. */
export const transport: Arguments = {
  upheld: ['indication-not-present', 'no-rationale-given', 'missing-documentation'],
  overturned: ['guideline-criteria-met', 'risk-factors-present'],
  sentences: {
    'indication-not-present': [
      'However, there is no documentation of a disability that prevents the patient from self-transport.',
      'In this case, the patient is able to drive and has no condition that requires {thing}.',
    ],
    'guideline-criteria-met': [
      'In this case, the patient cannot drive after the operation and has nobody to help, which meets the criteria for {thing}.',
    ],
  },
};
