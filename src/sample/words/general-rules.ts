import type { Group } from '../treatment.ts';

/**
 * What guidelines say at large, by group: sentences that decide nothing about anyone, as rationales quote them at length
 * before they come to the patient.
 */
export const generalRules: Readonly<Record<Group, readonly string[]>> = {
  therapy: [
    'Passive modalities may ease symptoms in the early phase, while active care restores strength and endurance.',
    'Exercise programs are superior to treatment that leaves the patient passive, although no one regimen is best.',
    'Functional improvement means a gain in activities of daily living or a reduction in work restrictions, together with less dependency on continued medical treatment.',
    'Frequency should fade from up to three visits per week to one or less.',
    'Treatment beyond the usual course calls for goals that can be measured and for a date at which they are to be reached.',
  ],
  imaging: [
    'Early imaging carries the risk of confusion, since findings without any tie to the symptoms are common.',
    'Relying on pictures alone to judge the source of pain may be misleading.',
    'If physiologic evidence points to tissue insult, the choice of an imaging test is discussed with a consultant.',
    'Repeat studies are kept for a significant change in symptoms or findings, such as tumor, infection, fracture or recurrent herniation.',
    'Most patients with soft tissue injuries improve quickly once red flag conditions are ruled out.',
  ],
  test: [
    'A test is justified by the decision that depends on its result.',
    'Tests without a question behind them produce findings without meaning.',
    'The history and the examination stand at the beginning, and tests supplement them.',
    'The interval between tests is chosen by the risk of what they watch.',
  ],
  equipment: [
    'Durable equipment withstands repeated use, serves a medical purpose and is of little use to a person who is not ill.',
    'Rental comes before purchase wherever the need is likely to be short.',
    'Items that mainly serve comfort or convenience are outside the definition of medical equipment.',
    'A device is prescribed as part of a plan that also holds exercise and education.',
  ],
  visit: [
    'The need for a clinical office visit is individualized, based on concerns, signs and symptoms, stability, and reasonable judgment.',
    'Some drugs, such as opioids or certain antibiotics, call for closer visits than others.',
    'The best outcomes are reached when a patient becomes independent of the health care system through self-care as soon as feasible.',
    'A consultant may give advice on diagnosis, prognosis, therapy, permanence of impairment or fitness for work.',
  ],
  'home-care': [
    'Homebound describes a person for whom leaving the home takes a considerable and taxing effort.',
    'The physician states the medical condition, the services with their duration and frequency, and the skill level they need.',
    'Help from relatives who live in the same household is taken into account.',
    'An assessment in the home shows which tasks the person can no longer do alone.',
  ],
  injection: [
    'The purpose is to reduce pain and inflammation so that exercise can make progress; alone it offers no lasting benefit.',
    'Injections are done under image guidance wherever depth or nearby structures require it.',
    'No more than two levels are treated in one session.',
    'Series of three without a look at the result of each are no longer recommended.',
    'Sedation is not needed as a rule and may blur the result of a diagnostic block.',
  ],
  drug: [
    'Relief of pain with medication is generally temporary, and measures of lasting benefit should include function and activity.',
    'One medication is given at a time, with treatments that are active or passive kept unchanged while it is tried.',
    'Before prescribing, the aim of use, potential benefits, adverse effects and the preference of the patient are settled.',
    'Analgesic medications should show effects within one to three days, and antidepressants within a week.',
    'A record of pain and function with the medication should be kept.',
  ],
  opioid: [
    'Pain assessment should include current pain, the least reported pain since the last visit, average pain, intensity after a dose, and how long relief lasts.',
    'Analgesia, activities of daily living, adverse effects and aberrant behavior are the four domains to be followed over time.',
    'The lowest possible dose is prescribed to improve pain and function, by a single practitioner and from a single pharmacy.',
    'The combined dose should stay under the morphine equivalent ceiling set out in the guideline.',
    'Dependence, overdose and hormonal effects are among the risks of long use.',
  ],
  topical: [
    'Preparations for the skin are largely experimental, with few randomized trials to determine efficacy or safety.',
    'They act locally, with the advantage of few systemic effects, no drug interactions and no need to titrate.',
    'Knowledge of the specific effect of each agent, and of how it serves the therapeutic goal, is expected.',
    'Efficacy in trials has been inconsistent, and most studies are small and short.',
  ],
  program: [
    'Such programs emphasize function over the elimination of pain and are built around the patient who takes part.',
    'Negative predictors of success, such as poor outlook on employment or high distress, are to be addressed beforehand.',
    'Treatment is not suggested for longer than two weeks without evidence of compliance and of gains, subjective and objective.',
    'A baseline and a plan for the time after discharge belong to the referral.',
  ],
  psych: [
    'Identifying and reinforcing coping skills is often more useful than ongoing medication.',
    'Progress is reported with validated scales at the outset and at regular intervals.',
    'Screening finds those for whom therapy by sessions makes a difference.',
    'Treatment is stepped up from education through therapy by single sessions to intensive care.',
  ],
  surgery: [
    'Before an operation the surgeon discusses its benefits, risks and alternatives, and the patient states what is expected.',
    'Good surgical outcomes depend on choosing patients whose symptoms, signs and studies agree.',
    'Psychosocial factors are known to bear on results and are looked at beforehand.',
    'Many conditions improve without an operation, however long the improvement may take.',
  ],
  service: [
    'Each associated service serves the operation at its side.',
    'Low risk procedures need no routine testing beforehand.',
  ],
  transport: [
    'Public transport, relatives and driving oneself are considered first.',
    'Reasonable need is shown by the functional state at the time of the visit.',
  ],
};
