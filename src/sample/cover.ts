import { isoDay, writeDay } from './days.ts';
import type { Block } from './letter.ts';
import type { Patient } from './patient.ts';
import type { Chance } from './random.ts';
import { administrators, employers, givenNames, streets, surnames, towns } from './words/people.ts';

/** People and organisations that a letter names before it is anonymized, and the block that names them. */
export interface Cover {
  blocks: Block[];
  /** "Mr. Umberdale", for the narrative. */
  claimant: string;
  provider: string;
  employer: string;
  /** Each name and number by itself. */
  secrets: string[];
}

/** A cover block as letters have before a state publishes them. Everything in it is invented. */
export function coverOf(chance: Chance, patient: Patient, caseNumber: string): Cover {
  const first = chance.pick(givenNames[patient.sex]);
  const [last = '', doctor = '', lawyer = ''] = chance.some(surnames, 3);
  const [employer, administrator] = [chance.pick(employers), chance.pick(administrators)];
  const street = `${chance.int(100, 9899)} ${chance.pick(streets)}`;
  const town = chance.pick(towns);
  const zip = `000${chance.int(10, 99)}`;
  const claim = `ZZ-${chance.int(100_000, 999_999)}-00`;
  const phone = `(555) 555-01${chance.int(10, 99)}`;
  const email = `${lawyer.toLowerCase()}@example.com`;
  const born = Number(isoDay(patient.course.decided).slice(0, 4)) - patient.age - 1;
  const birth = `12/${chance.int(10, 31)}/${born}`;
  const title = patient.sex === 'female' ? 'Ms.' : 'Mr.';
  const lines = [
    'Notice of Independent Medical Review Determination',
    `Dated: ${writeDay(patient.course.decided, 'slashes')}`,
    '',
    `${first} ${last}`,
    street,
    `${town}, CA ${zip}`,
    '',
    `IMR Case Number: ${caseNumber}`,
    `${chance.pick(['Employee', 'Employee Name', 'Injured Worker'])}: ${chance.odds(0.5) ? `${last}, ${first}` : `${first} ${last}`}`,
    `Date of Birth: ${birth}`,
    `Claim Number: ${claim}`,
    `Employer: ${employer}`,
    `Claims Administrator: ${administrator}`,
    `Provider Name: Dr. ${doctor}`,
    `Applicant Attorney: ${lawyer}  Phone: ${phone}  Email: ${email}`,
    '',
    `Dear ${title} ${last}:`,
    '',
  ];
  return {
    blocks: lines.map((text) => ({ kind: 'line', runs: [{ text }] })),
    claimant: `${title} ${last}`,
    provider: `Dr. ${doctor}`,
    employer,
    secrets: [
      first,
      last,
      doctor,
      lawyer,
      employer,
      administrator,
      street,
      town,
      zip,
      claim,
      phone,
      email,
      birth,
    ],
  };
}
