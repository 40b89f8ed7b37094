import { FULL_NAME, NAME, TITLED_NAME } from '../name-grammar.ts';
import { type Span, spansOf } from '../span.ts';

/** Finds names after a relation or a role: "his spouse, Ana, …", "the interpreter Ana Diaz", "the applicant, Ana Diaz,". */
export function findRelatives(text: string): Span[] {
  return [
    ...spansOf(text, AFTER_COMMA, 'name', 0.85, 'follows a relation or role and a comma'),
    ...spansOf(text, BESIDE, 'name', 0.8, 'follows a relation or role'),
    ...spansOf(text, OF_FAMILY, 'name', 0.8, 'follows a relation'),
    ...spansOf(text, BY_SURNAME, 'name', 0.75, 'follows a role'),
    ...spansOf(text, NAMED, 'name', 0.85, 'follows "named"'),
  ];
}

const RELATION =
  '(?:[sS]pouse|[hH]usband|[wW]ife|[pP]artner|[fF]ianc[eé]e?|[sS]on|[dD]aughter|[mM]other|[fF]ather|[bB]rother|[sS]ister|[aA]unt|[uU]ncle|[cC]ousin|[nN]ephew|[nN]iece|[gG]rand(?:mother|father|son|daughter)|[pP]arent|[gG]uardian|[cC]aregiver|[rR]oommate|[nN]eighbor|[fF]riend|[bB]oyfriend|[gG]irlfriend|[cC]o-?worker|[sS]upervisor|[mM]anager|[fF]oreman|[bB]oss|[aA]djuster|[iI]nterpreter|[tT]ranslator|[aA]ttorney|[lL]awyer|[cC]ounsel|[pP]aralegal|[rR]epresentative|[tT]herapist|[pP]hysician|[sS]urgeon|[cC]hiropractor|[aA]cupuncturist|[pP]sychologist|[aA]ssistant|[pP]rovider|[rR]eviewer|[eE]valuator|[eE]xaminer)';
const WHOEVER = '(?:[aA]pplicant|[cC]laimant|[pP]atient|[eE]mployee|[iI]njured [wW]orker)';

const AFTER_COMMA = new RegExp(
  `(?<!\\p{L})(?:${RELATION}|${WHOEVER})\\s?,\\s{1,3}(?<hit>${NAME})(?=\\s?[,;.)]|\\s+(?:is|was|has|had|who|and|can|at|by|in)\\b)`,
  'dgu',
);
const BESIDE = new RegExp(
  `(?<!\\p{L})(?=\\p{Ll})(?:${RELATION}|${WHOEVER})\\s{1,3}\\(?(?<hit>${FULL_NAME})(?=[\\s,;.)])`,
  'dgu',
);
// "her son Jack", "his foreman, Back.": of these people one name is enough.
const OF_FAMILY = new RegExp(
  `(?<!\\p{L})(?:[hH]is|[hH]er|[tT]heir|[mM]y|['’]s|s['’]|[aA]|[tT]he)\\s+(?:\\p{Ll}+\\s){0,2}(?:spouse|husband|wife|partner|fianc[eé]e?|son|daughter|mother|father|brother|sister|aunt|uncle|cousin|nephew|niece|grand(?:mother|father|son|daughter)|roommate|neighbor|friend|boyfriend|girlfriend|co-?worker|foreman|boss)(?:\\s?,)?\\s{1,3}\\(?(?<hit>${TITLED_NAME})(?=\\s?[,;.)]|\\s+\\p{Ll})`,
  'dgu',
);
const BY_SURNAME = new RegExp(
  `(?<!\\p{L})(?:[aA]ttorney|[iI]nterpreter|[aA]djuster|[fF]oreman|[sS]upervisor|[pP]aralegal|[cC]ounselor|(?:[cC]laims?\\s)[eE]xaminer)\\s{1,3}(?!General|Fees?|Client|Work|Services?)(?<hit>${NAME})(?=\\s?[,;.)]|\\s+\\p{Ll})`,
  'dgu',
);
const NAMED = new RegExp(
  `(?<!\\p{L})(?:[nN]amed|by the name of)\\s{1,3}(?<hit>${FULL_NAME})`,
  'dgu',
);
