import { isListing, isTitleRun } from './name-use.ts';
import { isSafeWord, isTermOfTrade } from './vocabulary/vocabulary.ts';
import { isCapitalised, opensSentence, type Word } from './words.ts';

/**
 * Whether an English word stands alone with a capital inside a sentence, where nothing but a name has one: "seen by Square on".
 * Every word may be somebody's surname; words that letters capitalise of themselves, terms of the trade, and what opens
 * a request ("for Additional visits") are let be.
 */
export function isLoneCapital(words: Word[], index: number, text: string): boolean {
  const [previous, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!word || !previous || word.folded.length < 3 || !isCapitalised(word.text)) return false;
  if (!isSafeWord(word.folded) || isTermOfTrade(word.folded) || OF_LETTERS.test(word.folded))
    return false;
  if (isCapitalised(previous.text)) return false;
  if (!/^(?:\s{1,2}|,\s|\s\()$/.test(text.slice(previous.end, word.start))) return false;
  const after = text.slice(word.end, word.end + 24);
  if (next && isCapitalised(next.text) && /^[\s,]*$/.test(text.slice(word.end, next.start)))
    return false;
  if (/^(?:\.?\s*#?\d|\(s\)|-|\s\()/u.test(after)) return false;
  if (OPENS_PHRASE.test(previous.folded) && /^\s\p{Ll}/u.test(after)) return false;
  return (
    !opensSentence(text, word.start) && !isListing(text, word) && !isTitleRun(words, index, text)
  );
}

// After these a request or a heading is quoted, and keeps its capital.
const OPENS_PHRASE =
  /^(?:for|of|the|an?|requested|requests?|requesting|this|authorized|as|states?|original|included?|includes|following|under)$/;

// Words of letters, of the trade and of the law that are written with a capital though they name nobody.
export const OF_LETTERS =
  /^(?:the|this|that|these|not|and|or|but|if|in|on|at|by|for|no|yes|none|also|it|its|is|are|was|has|there|when|while|with|without|however|per|see|you|your|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|initial|additional|repeat|final|general|special|official|standard|independent|numbers?|dates?|forms?|reports?|notes?|reviews?|reviewers?|requests?|requested|requesting|recommended|authorizations?|applications?|determinations?|decisions?|notices?|letters?|appeals?|summary|sections?|chapters?|tables?|figures?|appendix|page|pages|part|title|article|code|act|rules?|laws?|advanced|labor|court|board|division|departments?|administration|administrators?|administrative|director|institutes?|associations?|academy|college|journals?|university|hospitals?|centers?|clinics?|services?|programs?|guides?|criteria|considerations|methods?|approach(?:es)?|studies|study|practices?|medicines?|medical|surger(?:y|ies)|surgical|surgeons?|physical|physicians?|doctors?|therap(?:y|ist|ists)|nurses?|skilled|nursing|patients?|applicants?|claimants?|employees?|employers?|workers?|providers?|attorneys?|esquire|insurance|claims?|company|agreed|qualified|treating|primary|secondary|evaluat(?:ion|ions|or|ors)|examin(?:ation|er|ers)|experts?|emergency|rooms?|functional|restoration|capacity|health|healthcare|care|home|illness(?:es)?|injur(?:y|ies)|diseases?|disorders?|treatments?|medications?|drugs?|imaging|acupuncture|psycholog\p{L}+|psychiatr\p{L}+|electro\p{L}+|cervical|thoracic|lumbar|left|right|upper|lower|bilateral|associated|controlled|tapering|ensure|reflex|working|allow|under|english|spanish|internet|google|american|americans|european|british|federal|government|public|national|international|web|email|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|esq|god|christmas|easter|thanksgiving|assigned|consultations?|consults?|subjective|objective|assessments?|plans?|history|diagnos[ei]s|impressions?|findings?|visits?|records?|current|previous|prior|past|present|continue[ds]?|ongoing|post|pre|level|stage|phase|grade|type|class|step|tier|option|group|item|exhibit|schedule|system|scale|index|inventory|questionnaire|test|tests|testing|trial|unit|boot|brace|committee|society|foundation|panel|quality|research|agency|bureau|office|commission|council|world|states?|country|north|south|east|west|northern|southern|eastern|western|central)$/u;
