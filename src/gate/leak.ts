/** Something that may not be published, by kind and place alone: never its value. */
export interface Leak {
  /** `claimant`, `phone`, `date` … */
  kind: string;
  /** How it was found: `known` from the ledger, `near` to what it knows, by a `grammar`, as an `unknown` word, or not among the engine's own (`foreign`). */
  by: 'known' | 'near' | 'grammar' | 'unknown' | 'foreign';
  /** Place in the text, in UTF-16 code units. */
  at: number;
}

/** What a leak is, for a message: "a claimant's name or number, known from the ledger". */
export function described({ kind, by }: Pick<Leak, 'kind' | 'by'>): string {
  const what = SAID[kind] ?? kind;
  switch (by) {
    case 'known':
      return `it holds ${what} that the ledger knows`;
    case 'near':
      return `it holds what is nearly ${what}, or its initials, as the ledger knows it`;
    case 'grammar':
      return `it holds what has the form of ${what}`;
    case 'unknown':
      return 'it holds a word that is in no word list';
    case 'foreign':
      return `it holds ${what} that the engine never wrote`;
  }
}

const SAID: Record<string, string> = {
  claimant: "a claimant's name",
  name: "a person's name",
  employer: "an employer's name",
  administrator: "a claims administrator's name",
  city: "a place's name",
  address: 'a street address',
  zip: 'a ZIP code',
  phone: 'a telephone number',
  email: 'an e-mail address',
  identifier: 'a number that identifies somebody',
  'social-security': 'a social security number',
  birth: 'a day of birth',
  date: 'a date that the profile does not keep',
  word: 'an indexed word',
};
