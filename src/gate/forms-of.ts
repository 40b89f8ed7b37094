import { squash } from './fold.ts';
import type { Form, IsOrdinary } from './form.ts';
import type { KnownValue } from './known.ts';
import { organisationForms } from './organisation-forms.ts';
import { personForms } from './person-forms.ts';
import { addressForms, birthForms, emailForms, numberForms, phoneForms } from './number-forms.ts';

/** Every form of a known value that is looked for; `[]` where it is too short to be told from anything else. */
export function formsOf({ kind, value }: KnownValue, isOrdinary: IsOrdinary): Form[] {
  switch (kind) {
    case 'employer':
    case 'administrator':
      return organisationForms(kind, value, isOrdinary);
    case 'city':
    case 'place':
      return organisationForms(kind, value, isOrdinary).map((form) => ({ ...form, reach: 'own' }));
    case 'address':
      return addressForms(value);
    case 'phone':
    case 'fax':
      return phoneForms(value);
    case 'email':
      return emailForms(value);
    case 'birth':
      return birthForms(value);
    case 'zip':
    case 'identifier':
      return numberForms(kind, value);
    default:
      return /\d/.test(squash(value))
        ? numberForms(kind, value)
        : personForms(kind, value, isOrdinary);
  }
}
