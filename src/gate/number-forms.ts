import { squash } from './fold.ts';
import type { Form } from './form.ts';

/** Forms of a number that names somebody: as it is, whatever parts its groups. A short one is looked for in its own case. */
export function numberForms(kind: string, value: string): Form[] {
  const squashed = squash(value);
  if (squashed.length < LEAST || !/\d/.test(squashed)) return [];
  return [number(kind, squashed, squashed.length < LEAST_EVERYWHERE ? 'own' : 'all')];
}

/** A telephone number with and without the country's code; its last seven digits in its own case. */
export function phoneForms(value: string): Form[] {
  const digits = squash(value).replace(/\D/g, '').slice(-10);
  if (digits.length < 10) return numberForms('phone', value);
  return [
    number('phone', digits, 'all'),
    number('phone', `1${digits}`, 'all'),
    number('phone', digits.slice(3), 'own'),
  ];
}

/** An e-mail address; and what stands before its @ in its own case. */
export function emailForms(value: string): Form[] {
  const [local = ''] = value.split('@');
  const squashed = squash(value);
  return [
    ...(squashed.length >= LEAST_EVERYWHERE ? [number('email', squashed, 'all')] : []),
    ...(squash(local).length >= LEAST_EVERYWHERE ? [number('email', squash(local), 'own')] : []),
  ];
}

/** A street address, with its street's kind written out and shortened; number and street alone in its own case. */
export function addressForms(value: string): Form[] {
  const [street = ''] = value.split(/[,\n]|\b(?:apt|suite|ste|unit)\b|#/i);
  const words = street.split(/\s+/).map(squash).filter(Boolean);
  const [house = '', ...rest] = words;
  if (!/\d/.test(house) || rest.length === 0) return numberForms('address', value);
  const last = rest.at(-1) ?? '';
  const kinds = STREET_KINDS.find((names) => names.includes(last)) ?? [last];
  const before = [house, ...rest.slice(0, -1)].join('');
  return [...new Set(kinds.map((name) => before + name))]
    .filter((squashed) => squashed.length >= LEAST_EVERYWHERE)
    .map((squashed) => number('address', squashed, 'all'));
}

/**
 * A day of birth (month/day/year, or as ISO writes it) in figures, with its month's name, and with two figures of the year in
 * its own case.
 */
export function birthForms(value: string): Form[] {
  const american = /^\D*(\d{1,2})\D+(\d{1,2})\D+(\d{4})\D*$/.exec(value);
  const iso = /^\D*(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(value);
  const [year, month, day] = american
    ? [american[3], american[1], american[2]]
    : [iso?.[1], iso?.[2], iso?.[3]];
  if (!year || !month || !day) return numberForms('birth', value);
  const name = MONTHS[Number(month) - 1] ?? '';
  const [mm, dd] = [month.padStart(2, '0'), day.padStart(2, '0')];
  const [m, d] = [String(Number(month)), String(Number(day))];
  const days = [mm + dd, m + dd, mm + d, m + d];
  const forms = [...days.map((one) => one + year), `${year}${mm}${dd}`];
  for (const spelled of [name, name.slice(0, 3)]) {
    for (const one of [d, dd]) forms.push(`${spelled}${one}${year}`, `${one}${spelled}${year}`);
  }
  const short = days.map((one) => one + year.slice(2));
  return [
    ...[...new Set(forms)].map((squashed) => number('birth', squashed, 'all')),
    ...[...new Set(short)].map((squashed) => number('birth', squashed, 'own')),
  ];
}

const LEAST = 4;
const LEAST_EVERYWHERE = 6;

const number = (kind: string, squashed: string, reach: Form['reach']): Form => ({
  squashed,
  kind,
  shape: 'number',
  reach,
  ordinary: false,
});

const STREET_KINDS = [
  ['street', 'st'],
  ['avenue', 'ave', 'av'],
  ['road', 'rd'],
  ['drive', 'dr'],
  ['boulevard', 'blvd'],
  ['lane', 'ln'],
  ['court', 'ct'],
  ['place', 'pl'],
  ['circle', 'cir'],
  ['way', 'wy'],
  ['terrace', 'ter'],
  ['highway', 'hwy'],
  ['parkway', 'pkwy'],
];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
