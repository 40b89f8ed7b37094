import { letters, outcomes, plainText, site } from '../messages/en.ts';
import { day } from '../messages/format.ts';
import { outcomeGloss } from '../messages/outcome-gloss.ts';
import type { Citation } from '../schema.ts';
import type { Case } from './case.ts';
import type { Imprint } from './case-json.ts';
import { citationOf } from './citation.ts';
import { type Decided, decidedOf } from './determination.ts';

/** A case as plain text: how to cite it, what was decided, then the letter, a paragraph a line. Ends with a line break. */
export function caseText(letter: Case, { settings, address }: Imprint): string {
  const { data } = letter;
  const decided = decidedOf(letter);
  return [
    letters.heading(data.id),
    ...(settings.notice ? [settings.notice] : []),
    `${letters.fact.decided}: ${day(data.decided)}`,
    ...(data.corrections ?? []).map(({ date, note }) => letters.correction(date, note)),
    ...decided.map((one) => `${one.number}. ${one.determination.request}\n   ${verdict(one)}`),
    ...section(letters.summary, letter.summary),
    ...decided.flatMap((one) => determinationText(one, decided.length)),
    citationOf(letter, settings, address),
    plainText.license(settings.licence.name, settings.licence.url),
    `${site.noAdvice} ${site.notSample}`,
  ]
    .join('\n\n')
    .concat('\n');
}

const verdict = ({ determination }: Decided): string =>
  `${outcomes[determination.outcome].word}: ${outcomeGloss(determination)}`;

function determinationText(decided: Decided, total: number): string[] {
  const { request, heading, guidelines } = decided.determination;
  return [
    underlined(plainText.determination(decided.number, total)),
    `${letters.request}: ${heading ?? request}`,
    verdict(decided),
    `${plainText.administrator}: ${cited(guidelines.administrator)}`,
    `${plainText.reviewer}: ${cited(guidelines.reviewer)}`,
    ...decided.rationale,
  ];
}

const section = (heading: string, paragraphs: string[]): string[] =>
  paragraphs.length > 0 ? [underlined(heading), ...paragraphs] : [];

const underlined = (heading: string): string => `${heading}\n${'-'.repeat(heading.length)}`;

const cited = (citations: Citation[]): string =>
  citations.length > 0 ? citations.map((citation) => citation.cited).join('; ') : letters.noneCited;
