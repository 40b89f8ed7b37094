import type { Taxonomy } from '../../../taxonomy.ts';
import type { CleanLetter, LetterItem } from '../../letter.ts';
import { sentencesOf } from '../../sentences.ts';
import type { CleanText } from '../../text.ts';
import { plain } from '../plain.ts';
import { partsNamed } from './named.ts';

/**
 * The injured parts that a letter is about: those of its diagnoses, with those of the first complaint where a lone part is
 * diagnosed; where neither names one, of what the summary tells of an injury, then of its whole opening, then of the item's
 * rationale. Organs count only where nothing else is injured: high blood pressure is not why a knee is treated.
 */
export function injuredParts(
  letter: CleanLetter,
  item: LetterItem<CleanText>,
  taxonomy: Taxonomy,
): Set<string> {
  const sentences = letter.summary.flatMap((paragraph) => sentencesOf(plain(paragraph)));
  const partsIn = (source: readonly string[]) =>
    narrowed(partsNamed(source.map(withoutRadiation).join('. '), taxonomy));
  const diagnosed = partsIn(after(sentences, DIAGNOSIS));
  if (diagnosed.size > 1) return diagnosed;
  const complained = partsIn(after(sentences, COMPLAINT).slice(0, 1));
  const told = narrowed(new Set([...diagnosed, ...complained]));
  // what is diagnosed is the injury even if it is an organ's; a complaint of the stomach may be about a drug
  if (told.size > 0 && (diagnosed.size > 0 || !onlyOrgans(told))) return told;
  const sources = [
    () => partsIn(sentences.filter((sentence) => INJURY.test(sentence)).slice(0, 6)),
    () => partsIn(sentences.slice(0, 12)),
    () => partsIn(item.rationale),
  ];
  for (const source of sources) {
    const parts = source();
    if (parts.size > 0 && !onlyOrgans(parts)) return parts;
  }
  return told;
}

/** What stands after the cue in each sentence that holds it. */
function after(sentences: readonly string[], cue: RegExp): string[] {
  return sentences.flatMap((sentence) => {
    const found = cue.exec(sentence);
    return found && !PAST.test(sentence) ? [sentence.slice(found.index + found[0].length)] : [];
  });
}

/** Pain that runs into a limb, and what is denied, is no injury there. */
function withoutRadiation(text: string): string {
  return text.replace(RADIATION, ' ').replace(LIMB_SYMPTOM, ' ');
}

/** Without organs beside other parts, and without a limb of which a part is named more exactly. */
function narrowed(parts: ReadonlySet<string>): Set<string> {
  const exact = new Set(parts);
  if (['elbow', 'wrist', 'hand'].some((part) => parts.has(part))) exact.delete('upper-extremity');
  if (['knee', 'ankle', 'foot'].some((part) => parts.has(part))) exact.delete('lower-extremity');
  if (exact.size > 1) exact.delete('internal');
  return exact;
}

function onlyOrgans(parts: ReadonlySet<string>): boolean {
  return parts.size === 1 && parts.has('internal');
}

const DIAGNOSIS =
  /\b(?:diagnos(?:is|es|ed)(?: as)?(?: (?:having|with|of|include[sd]?|included|are|is|was|were|documented))*|(?:being|been|undergoing|under) (?:treated|treatment) for|treated for|filed a claim for|(?:impressions?|assessments?) (?:is|was|were|are|included?|of))\b/i;
const COMPLAINT =
  /\b(?:complain(?:s|ed|t|ts|ing)?|presented with|presents with|(?:reports|reported|to report)(?=[^.]{0,600}\bpain\b)|pain level)\b/i;
const INJURY = /\b(?:injur|fractur|sprain|strain|contusion|crush|tear|pain)/i;
const PAST = /\b(?:comorbid|past medical history|family history)\b/i;
const RADIATION =
  /\b(?:(?:that |which |and )?(?:radiat|shoot|travel|extend|spread|referr)\w*|going (?:down|into|up)|radicular symptoms? (?:in|to))[^.;,]*|\bdenie[sd]\b[^.;]*/gi;
const LIMB_SYMPTOM =
  /\b(?:(?:upper|lower) extremit\w+|arms?|legs?|hands?|feet|foot|fingers|toes) (?:radicul\w+|numbness|tingling|weakness|paresthesias?|symptoms)|\b(?:numbness|tingling|paresthesias?|weakness|radiculopathy)(?: and \w+)? (?:in|of|to|into) [^.;,]*/gi;
