import type { Sentences } from '../reason.ts';

/** Sentences that fit whatever is asked for; used where a group has none of its own for a reason. */
export const anyGroup: Sentences = {
  'no-functional-improvement': [
    'However, there is a lack of documentation of functional improvement from {thing} so far.',
    'In this case, the notes show no objective functional improvement with the earlier care for the {part}.',
    'The records do not show that earlier treatment led to functional improvement or to fewer work restrictions.',
  ],
  'response-to-trial-pending': [
    'However, the patient has yet to complete the care that was already authorized, and the response to it is not known.',
    'In this case, further care is contingent upon re-assessment after the authorized trial is completed.',
    'Treatment that is under way must be completed first, and its result be known, before {thing} can be considered.',
  ],
  'conservative-care-not-tried': [
    'In this case, there is no documentation that conservative care for the {part} has been tried and has failed.',
    'However, the records do not show a failure of conservative treatment, such as a course of therapy, before {thing} was requested.',
    'There was no indication that the patient had completed an adequate trial of conservative care.',
  ],
  'first-line-not-tried': [
    'However, there is no documentation that first-line medication was tried and failed.',
    'In this case, the records do not show that the first-line agents by mouth were tried or could not be tolerated.',
    'There is no indication that the patient had failed a trial of antidepressants or antiepilepsy drugs as first-line treatment.',
  ],
  'no-red-flags-or-neurologic-deficit': [
    'In this case, the examination of the {part} shows no red flags and no neurologic deficit.',
    'However, the documentation failed to show red flag findings or a neurologic deficit that would call for {thing}.',
    'There is no documentation of a neurologic deficit on the most recent examination.',
  ],
  'no-surgery-planned': [
    'There was no indication that surgery or another invasive procedure was being considered.',
    'In this case, no operation is planned, so that the result would not change the treatment.',
    'However, the patient is not described as a candidate for surgery.',
  ],
  'indication-not-present': [
    'However, there is no documentation of a condition for which the guideline supports {thing}.',
    'In this case, the patient does not have the diagnosis that the guideline requires for {thing}.',
    'There is a lack of documentation of any symptom or finding that is an indication for {thing}.',
  ],
  'not-recommended-by-guideline': [
    "In this case, {thing} is not recommended by the guideline for the patient's condition.",
    'However, the guideline does not recommend {thing} for {diagnosis}.',
    'Given that the guideline advises against {thing}, the request for this patient cannot be supported.',
  ],
  'insufficient-evidence': [
    'In this case, there is insufficient evidence from quality studies to support {thing} for this patient.',
    'However, {thing} remains under study and its benefit for this patient is unproven.',
    'Given the lack of scientific evidence for {thing}, the request cannot be supported here.',
  ],
  'high-risk-without-indication': [
    'In this case, the risk of harm and dependence outweighs the benefit of {thing}.',
    'However, the risks of {thing} outweigh any benefit that can be expected for this patient.',
  ],
  'duplicate-or-redundant': [
    'However, a like study was done already and there has been no change in symptoms or findings since.',
    'In this case, the request duplicates what was already authorized.',
    'There is no documented change since the last study that would warrant a repeat.',
  ],
  'primary-procedure-not-necessary': [
    'As the treatment it accompanies is not medically necessary, {thing} is not medically necessary either.',
    'Given that the primary item is not medically necessary, the need for {thing} falls with it.',
  ],
  'no-rationale-given': [
    'However, the provider gave no rationale for {thing}.',
    'In this case, the treating physician did not explain why {thing} is needed or what goals it would serve.',
    'There is no clear rationale in the records for the request.',
  ],
  'missing-documentation': [
    'However, the treatment reports of the last months were not submitted for review.',
    'In this case, the number of earlier visits and their dates are not documented.',
    'There is a lack of documentation regarding the start date and the course of earlier treatment.',
  ],
  'request-not-specific': [
    'However, the request does not specify the type and the duration of the service.',
    'In this case, the request does not state what amount is asked for and for which part of the body.',
    'The length of use is not specified in the request.',
  ],
  'exceeds-guideline-quantity': [
    'However, the request for {n} exceeds the {allowed} that the guideline recommends.',
    'In this case, the request for {n} is in excess of the guideline, which supports {allowed}.',
    'The requested {n} would surpass the {allowed} recommended for this condition.',
  ],
  'guideline-criteria-not-met': [
    'In this case, the criteria of the guideline are not met.',
    'However, the patient does not meet the criteria set forth in the guideline for {thing}.',
  ],
  'guideline-criteria-met': [
    'In this case, the patient meets the criteria of the guideline for {thing}.',
    'The records show that the criteria for {thing} are met.',
    'Given the documented findings, {thing} is indicated for this patient.',
  ],
  'red-flags-or-deficit-present': [
    'In this case, the examination documents a neurologic deficit and the imaging agrees with it.',
    'Given the objective deficit on examination of the {part}, the request is supported.',
    'The patient has red flag findings on the most recent examination.',
  ],
  'conservative-care-failed': [
    'In this case, therapy, medication and time have failed to relieve the symptoms of the {part}.',
    'The records show that conservative measures have been tried and have failed.',
    'Other conservative measures have failed over the last months.',
  ],
  'functional-improvement-shown': [
    'In this case, earlier treatment led to documented functional improvement.',
    'The records show functional improvement with fewer work restrictions after the earlier care.',
    'The patient has had objective functional improvement, with better daily activities and less medication.',
  ],
  'within-guideline-quantity': [
    'In this case, the request for {n} is within the guideline recommendation of {allowed}.',
    'The request for {n} is consistent with the number that the guideline allows.',
  ],
  'primary-procedure-approved': [
    'As the primary treatment has been found medically necessary, {thing} is supported as well.',
    'Given that the treatment it accompanies is approved, {thing} is needed.',
  ],
  'risk-factors-present': [
    "In this case, the patient's age and comorbid hypertension are risk factors that make {thing} appropriate.",
    "Given the patient's history of diabetes as a risk factor, {thing} is supported.",
    'The patient has documented risk factors for which the guideline advises {thing}.',
  ],
  'risk-monitoring-indicated': [
    'In this case, {thing} is due in order to monitor the risks of the medication that the patient takes.',
    'Given the ongoing use of opioids, monitoring by {thing} is indicated.',
    'The patient takes medication whose risk must be monitored, and no test is on record for the last year.',
  ],
  'not-stated': [],
};
