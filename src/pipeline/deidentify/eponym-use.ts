import eponyms from './vocabulary/eponyms.json' with { type: 'json' };
import type { Word } from './words.ts';

/**
 * Whether a word is somebody's name in the name of a test, sign, scale, procedure or disease ("Spurling's test", "positive
 * Neer, Hawkins and Speed"): one of the list, near such a word or beside another of the list, and never after a title.
 */
export function isEponymUse(words: readonly Word[], index: number, text: string): boolean {
  const word = words[index];
  if (!word || !isEponym(word)) return false;
  const before = text.slice(Math.max(0, word.start - 48), word.start);
  const after = text.slice(word.end, word.end + 64);
  if (TITLED.test(before)) return false;
  return (
    FOLLOWED.test(after) ||
    PRECEDED.test(before) ||
    isListed(words, index, text, 1) ||
    isListed(words, index, text, -1)
  );
}

const names: ReadonlySet<string> = new Set(eponyms);
const isEponym = ({ folded }: Word): boolean =>
  names.has(folded) || (folded.endsWith('s') && names.has(folded.slice(0, -1)));

/** Whether another eponym stands beside it, with nothing between but what lists have. */
function isListed(words: readonly Word[], index: number, text: string, step: 1 | -1): boolean {
  const word = words[index];
  let other = words[index + step];
  for (let at = index + step; other && BETWEEN.test(other.text); at += step)
    other = words[at + step];
  if (!word || !other || !isEponym(other)) return false;
  const gap = step === 1 ? text.slice(word.end, other.start) : text.slice(other.end, word.start);
  const around = text.slice(Math.max(0, word.start - 120), word.end + 120);
  return (
    /^(?=.*(?:[,/'’&-]|\b(?:and|or)\b))[^.;:]{0,16}$/s.test(gap) && SPEAKS_OF_TESTS.test(around)
  );
}
const SPEAKS_OF_TESTS =
  /\b(?:tests?|testing|signs?|maneuvers?|positive|negative|equivocal|compression|scores?)\b/i;
const BETWEEN = /^(?:and|or|s|o|sign|test|tests)$/i;

const KINDS =
  '(?:tests?|testing|signs?|maneuvers?|manoeuvres?|compression|reflex(?:es)?|scores?|scales?|index|inventory|questionnaires?|syndromes?|disease|procedures?|lesions?|injur(?:y|ies)|ligaments?|fusion|dislocations?|arthrodesis|tears?|fractures?|repairs?|classification|criteria|grades?|types?|tendinitis|tenosynovitis|contractures?|nodes?|nodules?|neuromas?|cysts?|deformit(?:y|ies)|osteotomy|palsy|angle|method|block|exercises?|disability|knee|wires?|pins?|rods?|splint|brace|hypothesis|positive|negative|was|were|is|are|and|assessment|sleepiness|depression|anxiety|low|pain|apparatus|tendon|tendons|walker|collar|catheter|bandage|bath|canal|joint|law|ring|sprains?|strains?|instabilit(?:y|ies)|(?:open\\s+)?reduction|fixation|hardware|arthritis|arthrosis|impingement|amputation|ruptures?|phenomenon|hernia)';
const FOLLOWED = new RegExp(
  `^['’]?s?(?:[\\s/,-]{1,6}(?:\\p{L}{1,30}[\\s-]{1,4}){0,2}?)?[\\s/-]{0,6}(?:\\([+-]\\)|[+-](?=\\s)|${KINDS}(?!\\p{L}))`,
  'iu',
);
const PRECEDED =
  /(?:\b(?:positive|negative|equivocal|tests?|signs?|maneuvers?|syndrome|procedures?|scores?|modified|reverse|bilateral)(?:\s+(?:for|of|the|on|left|right|with|a|an|as|well|both|and|bilaterally))*[\s:,(]+|[+-])$/i;
const TITLED =
  /(?:^|[^\p{L}])(?:[dD]r|DR|[mM]rs?|MR|MRS|[mM]s|[dD]octor|DOCTOR|[mM]iss)\.?\s{1,3}$/u;
