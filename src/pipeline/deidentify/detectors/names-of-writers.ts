import { FULL_NAME, NO_PERSON } from '../name-grammar.ts';
import { mayNameSomebody } from '../may-name-somebody.ts';
import { type Span, spansOf } from '../span.ts';

/**
 * Finds people by what they did or got: "notes by Ana Diaz", "was referred to Ana Diaz", "Signed: Ana Diaz", "cc: Ana Diaz, Jo
 * Hand", "Ana Diaz noted that", "PROGRESS NOTE BY ANA DIAZ". Two capitalised words of which none could be a name are none.
 */
export function findNamesOfWriters(text: string): Span[] {
  return [
    ...spansOf(text, WRITTEN_BY, 'name', 0.75, 'follows a document and "by" or "from"'),
    ...spansOf(text, SENT_TO, 'name', 0.75, 'follows whom somebody was sent to'),
    ...spansOf(text, LABELLED, 'name', 0.8, 'follows the label of a person'),
    ...spansOf(text, COPIED, 'name', 0.75, 'stands in a list of receivers'),
    ...spansOf(text, IN_CAPITALS, 'name', 0.8, 'capitals after a document and "by"'),
    ...spansOf(text, WHO_DID, 'name', 0.75, 'two capitalised words did what people do'),
    ...spansOf(text, APPOSED, 'name', 0.7, 'stands between commas before a verb'),
    ...spansOf(text, WHO_IS, 'name', 0.8, 'stands before a role'),
  ].filter(({ start, end }) => mayNameSomebody(text.slice(start, end)));
}

const DOCUMENT =
  '(?:notes?|letters?|analysis|reports?|consult(?:ation)?s?|evaluations?|statements?|documentation|e-?mails?|messages?|records?|requests?|referrals?|opinions?|testimony|declaration|voicemail|call|addendum|visits?|appointment|surgery|treatment|therapy|care|reviewed|denied|approved|certified|modified|completed|provided|written|given|administered|supervised|assessed|obtained|seen|followed|managed)';
const WRITTEN_BY = new RegExp(
  `\\b${DOCUMENT.replace(/(?<=[(|:])[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)}(?:\\s+(?:by|from|through|with|of)|\\s?[-\\u2013\\u2014])\\s{1,3}(?<hit>\\p{Lu}[\\p{L}'’-]+,\\s\\p{Lu}[\\p{L}'’-]+(?=\\s+\\p{Ll}|\\s*[.;)])|${FULL_NAME})`,
  'dgu',
);
const SENT_TO = new RegExp(
  `\\b(?:[aA]ccording\\sto|[sS]ent|[fF]rom|[lL]awyer\\sis|[aA]ttorney\\sis|[sS]upervisor\\sis|referred|addressed|returned|transferred|reported|forwarded|faxed|mailed|spoke|spoken|talked|told|informed|called|contacted|saw|between|consult(?:ed)?|met|discussed|lives|living|married|obtained|through|via|[pP]er)\\s+(?:back\\s+)?(?:(?:to|with|through|from)\\s+)?(?<hit>${FULL_NAME})`,
  'dgu',
);
const ROLE =
  '(?:[sS]igned|SIGNED|[dD]ictated|[aA]ttending|[rR]eviewer|[pP]rovider|[pP]hysician|[sS]urgeon|[tT]herapist|[iI]nterpreter|[aA]ttorney|[aA]djuster|[eE]xaminer|[fF]rom|[tT]o|[aA]ttn|[aA]uthor|[sS]upervisor|[cC]ontact|[wW]itness|[aA]ssistant|[nN]urse|[sS]pouse|[bB]y|[nN]ame|[iI]nterpreting|[pP]repared [bB]y|[tT]ranscribed [bB]y|[rR]equested [bB]y|[oO]rdered [bB]y|[rR]eviewed [bB]y|RE|Re)';
const LABELLED = new RegExp(`(?<!\\p{L})${ROLE}\\s?:\\s{0,3}(?<hit>${FULL_NAME})`, 'dgu');
const COPIED = new RegExp(
  `(?<=(?<!\\p{L})(?:cc|CC|Cc)\\s?:(?:[^.\\n;]{0,80}?(?:,|and))?\\s{1,2})(?<hit>${FULL_NAME})`,
  'dgu',
);
const IN_CAPITALS =
  /(?<!\p{L})(?:NOTES?|REPORT|EVALUATION|LETTER|SIGNED|REVIEWED?|DICTATED|PREPARED|REQUESTED|CONSULTATION|EXAM(?:INATION)?|FOR|RE:?)\s+(?:BY:?\s+)?(?<hit>\p{Lu}{2,}(?:['’-]\p{Lu}{2,})*(?:\s\p{Lu}\.?)?(?:\s(?:DE|LA|DEL|VAN|VON|DER))*\s\p{Lu}{2,}(?:['’-]\p{Lu}{2,})*)(?!\s\p{Lu}{2})(?![\p{L}'’-])/dgu;
const WHO_DID = new RegExp(
  `(?<![\\p{L}'’-])${NO_PERSON}(?<hit>${FULL_NAME})\\s+(?:also\\s+|then\\s+)?(?:not(?:ed|es)|stat(?:ed|es)|saw|requested|recommend(?:ed|s)|prescribed|examined|evaluated|wrote|writes|said|says|opined|ordered|documented|asked|explained|believe[ds]|felt|feels|advised|reviewed|performed|denied|certified|called|agreed|reported|reports|complain(?:ed|s)|denies|attended|assisted|signed|interpreted|translated|witnessed)\\b`,
  'dgu',
);
const APPOSED = new RegExp(
  `(?<=\\p{Ll},\\s{1,2})${NO_PERSON}(?<hit>${FULL_NAME}),\\s+(?:was|is|had|has|who|also|then)\\b`,
  'dgu',
);
const WHO_IS = new RegExp(
  `(?<![\\p{L}'’-])${NO_PERSON}(?<hit>${FULL_NAME}),\\s+(?:who\\b|(?:an?|the|his|her|their)\\s+(?:[\\p{L}-]+\\s){0,3}(?:interpreter|attorney|lawyer|adjuster|examiner|physician|surgeon|therapist|chiropractor|psychologist|nurse|spouse|husband|wife|son|daughter|mother|father|brother|sister|friend|co-?worker|supervisor|manager|foreman|employer|representative|paralegal|translator|acupuncturist)\\b)`,
  'dgu',
);
