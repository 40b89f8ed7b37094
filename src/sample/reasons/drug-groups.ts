import type { Arguments } from '../reason.ts';

/** Drugs at large. */
export const drug: Arguments = {
  upheld: [
    'no-functional-improvement',
    'indication-not-present',
    'first-line-not-tried',
    'long-term-use-not-supported',
    'missing-documentation',
  ],
  overturned: ['guideline-criteria-met', 'functional-improvement-shown'],
  sentences: {
    'long-term-use-not-supported': [
      'However, the patient has been on {thing} since at least last spring, and long-term use is not supported.',
      'In this case, {thing} has been used for months, and long-term use is not recommended.',
      'The request would extend {thing} well past two to three weeks, and use for longer than that is not recommended.',
      'Given the use of {thing} for more than a year, the request is not for the short-term treatment that the guideline supports.',
    ],
    'no-functional-improvement': [
      'However, there is a lack of documentation of functional improvement with {thing}.',
      'In this case, pain scores are unchanged and there is no objective functional improvement from {thing}.',
      'The records do not document functional improvement or a drop in pain with the use of {thing}.',
    ],
    'indication-not-present': [
      'However, there is no documentation of a condition for which {thing} is indicated.',
      'In this case, the patient does not have complaints or risk factors that are an indication for {thing}.',
      'There is no indication in the records that the patient has a diagnosis that requires {thing}.',
    ],
    'missing-documentation': [
      'However, the start date of {thing} is not documented.',
      'In this case, the reports of the prescribing visits were not submitted for review.',
      'There is a lack of documentation of when {thing} was begun and in what dose.',
    ],
    'within-guideline-quantity': [
      'In this case, the request for {n} is a short course within the guideline.',
      'The request for {n} is consistent with the short course that the guideline allows.',
    ],
    'guideline-criteria-met': [
      'In this case, the patient has an acute flare and {thing} is indicated.',
      'The documented diagnosis is one for which {thing} is indicated, and the criteria are met.',
      'Given the findings on examination, {thing} is indicated and is a first choice.',
    ],
    'functional-improvement-shown': [
      'In this case, {thing} lowers the pain from 8 to 4 and lets the patient work full duty, which is functional improvement.',
      'The records show functional improvement with {thing}, with longer walking and better sleep.',
    ],
    'primary-procedure-not-necessary': [
      'As the drug whose side effects it would treat is not medically necessary, {thing} is not medically necessary either.',
      'Given that the accompanying medication is not medically necessary, the need for {thing} falls with it.',
    ],
    'primary-procedure-approved': [
      'As the opioid has been found medically necessary, {thing} is supported as well.',
    ],
    'not-recommended-by-guideline': [
      'In this case, {thing} is not recommended by the guideline for {diagnosis}.',
      'However, the guideline does not recommend {thing} for the purpose stated here.',
    ],
  },
};

/** Opioids. */
export const opioid: Arguments = {
  upheld: [
    'no-functional-improvement',
    'risk-monitoring-missing',
    'long-term-use-not-supported',
    'high-risk-without-indication',
    'first-line-not-tried',
    'guideline-criteria-not-met',
  ],
  overturned: [
    'functional-improvement-shown',
    'guideline-criteria-met',
    'red-flags-or-deficit-present',
  ],
  sentences: {
    ...drug.sentences,
    'no-functional-improvement': [
      'However, there is a lack of documentation of functional improvement with {thing}.',
      'In this case, the patient remains off work and there is no objective functional improvement on {thing}.',
      'The notes do not show a measurable drop in pain or functional improvement that can be ascribed to the opioid.',
      'There is no documentation of return to work or of functional improvement during the time on {thing}.',
    ],
    'risk-monitoring-missing': [
      'However, there is no documentation of a urine drug screen, of a CURES report or of a signed agreement.',
      "In this case, the four A's of monitoring are not addressed in the records.",
      'There is no evidence of screening for aberrant behavior or of opioid risk monitoring.',
    ],
    'high-risk-without-indication': [
      'In this case, the morphine equivalent dose is high and the risk of dependence outweighs the benefit.',
      'However, the opioid is taken together with a sedative, and the risk outweighs the benefit.',
    ],
    'first-line-not-tried': [
      'However, there is no documentation that non-opioid medication was tried first and failed.',
      'In this case, the records do not show a failed trial of non-opioid analgesics.',
    ],
    'guideline-criteria-met': [
      'In this case, the patient is in the first weeks after a fracture, and a short course of an opioid is indicated.',
      'The criteria for continued use are met, for relief, side effects and monitoring are documented.',
    ],
    'red-flags-or-deficit-present': [
      'In this case, imaging shows acute fractures, a telling finding that explains severe pain.',
    ],
    'functional-improvement-shown': [
      'In this case, the opioid lowers the pain from 9 to 4 and allows part-time work, which is functional improvement.',
      'The records show functional improvement on a stable dose, with a consistent urine drug screen.',
    ],
  },
};

/** What goes on the skin. */
export const topical: Arguments = {
  upheld: [
    'first-line-not-tried',
    'not-recommended-by-guideline',
    'indication-not-present',
    'insufficient-evidence',
  ],
  overturned: ['guideline-criteria-met', 'conservative-care-failed'],
  sentences: {
    ...drug.sentences,
    'first-line-not-tried': [
      'However, there is no documentation that first-line therapy by mouth was tried and failed.',
      'In this case, the records do not show a failed trial of antidepressants or antiepilepsy drugs, which are first-line treatment.',
      'There is no indication that the patient cannot take oral medication.',
    ],
    'not-recommended-by-guideline': [
      'In this case, {thing} contains an ingredient that is not recommended, so that it is not recommended as a whole.',
      'However, the guideline does not recommend {thing} for the {part}.',
    ],
    'indication-not-present': [
      'However, there is no documentation of localized neuropathic pain or of osteoarthritis of a joint that can be treated on the skin.',
      'In this case, the patient does not have a diagnosis for which {thing} is indicated.',
    ],
    'conservative-care-failed': [
      'In this case, oral medication has failed because of side effects on the stomach, as documented.',
      'The records show that oral drugs and exercise were tried and have failed.',
    ],
  },
};
