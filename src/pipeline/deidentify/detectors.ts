import { findAddresses } from './detectors/addresses.ts';
import { findAges } from './detectors/ages.ts';
import { findCaseNumbers } from './detectors/case-numbers.ts';
import { findDatesOfPerson } from './detectors/dates.ts';
import { findEmails } from './detectors/emails.ts';
import { findEmployers } from './detectors/employers.ts';
import { findFileNames } from './detectors/file-names.ts';
import { findKnownInitials } from './detectors/known-initials.ts';
import { findKnownNames } from './detectors/known-names.ts';
import { findKnownOrganisations } from './detectors/known-organisations.ts';
import { findKnownPlaces } from './detectors/known-places.ts';
import { findKnownValues } from './detectors/known-values.ts';
import { findLabelledNumbers } from './detectors/labelled-numbers.ts';
import { findListedNames } from './detectors/listed-names.ts';
import { findMisspelledNames } from './detectors/misspelled-names.ts';
import { findNamesByPlace } from './detectors/names-by-place.ts';
import { findNamesOfWriters } from './detectors/names-of-writers.ts';
import { findNamesWithDegree } from './detectors/names-with-degree.ts';
import { findNamesWithInitial } from './detectors/names-with-initial.ts';
import { findOrganisations } from './detectors/organisations.ts';
import { findPhones } from './detectors/phones.ts';
import { findPlaces } from './detectors/places.ts';
import { findRelatives } from './detectors/relatives.ts';
import { findSignatures } from './detectors/signatures.ts';
import { findSocialSecurityNumbers } from './detectors/social-security-numbers.ts';
import { findSpacedNames } from './detectors/spaced-names.ts';
import { findStates } from './detectors/states.ts';
import { findTitledNames } from './detectors/titled-names.ts';
import { findWebAddresses } from './detectors/web-addresses.ts';
import { findZipCodes } from './detectors/zip-codes.ts';
import type { Sheet } from './sheet.ts';
import type { Span } from './span.ts';
import type { Step } from './steps.ts';

/**
 * Finds one kind of thing.
 *
 * @param text Text of a letter, or a part of it.
 * @returns Spans in UTF-16 code units of `text`, end exclusive, in any order; `[]` if none. Never throws.
 */
export type Detector = (text: string, sheet: Sheet) => Span[];

/** Every detector by the name of its file, under the step that it belongs to. Their order means nothing. */
const byStep: Readonly<Record<Exclude<Step, 'vocabulary'>, Readonly<Record<string, Detector>>>> = {
  known: {
    'known-initials': findKnownInitials,
    'known-names': findKnownNames,
    'known-organisations': findKnownOrganisations,
    'known-places': findKnownPlaces,
    'known-values': findKnownValues,
    'misspelled-names': findMisspelledNames,
    'spaced-names': findSpacedNames,
  },
  grammar: {
    addresses: findAddresses,
    ages: findAges,
    'case-numbers': findCaseNumbers,
    dates: findDatesOfPerson,
    emails: findEmails,
    'file-names': findFileNames,
    'labelled-numbers': findLabelledNumbers,
    phones: findPhones,
    'social-security-numbers': findSocialSecurityNumbers,
    states: findStates,
    'web-addresses': findWebAddresses,
    'zip-codes': findZipCodes,
  },
  context: {
    employers: findEmployers,
    'listed-names': findListedNames,
    'names-by-place': findNamesByPlace,
    'names-of-writers': findNamesOfWriters,
    'names-with-degree': findNamesWithDegree,
    'names-with-initial': findNamesWithInitial,
    organisations: findOrganisations,
    places: findPlaces,
    relatives: findRelatives,
    signatures: findSignatures,
    'titled-names': findTitledNames,
  },
};

/** Every detector by the name of its file. */
export const detectors: Readonly<Record<string, Detector>> = Object.assign(
  {},
  ...Object.values(byStep),
) as Record<string, Detector>;

/** The detectors of the steps that run. */
export const detectorsOf = (steps: ReadonlySet<Step>): Detector[] =>
  Object.entries(byStep).flatMap(([step, found]) =>
    steps.has(step as Step) ? Object.values(found) : [],
  );

/** Detectors whose names, found once, are looked for in all of the letter. */
export const teachers: readonly Detector[] = [
  findListedNames,
  findTitledNames,
  findNamesWithDegree,
  findSignatures,
];
