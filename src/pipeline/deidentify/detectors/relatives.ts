import { FULL_NAME, NAME, TITLED_NAME } from '../name-grammar.ts';
import { mayNameSomebody } from '../may-name-somebody.ts';
import { type Span, spansOf } from '../span.ts';

/** Finds names after a relation or a role: "his spouse, Ana, …", "the interpreter Ana Diaz", "the applicant, Ana Diaz,". */
export function findRelatives(text: string): Span[] {
  return [
    ...spansOf(text, AFTER_COMMA, 'name', 0.85, 'follows a relation or role and a comma'),
    ...spansOf(text, BESIDE, 'name', 0.8, 'follows a relation or role'),
    ...spansOf(text, OF_FAMILY, 'name', 0.8, 'follows a relation'),
    ...spansOf(text, BY_SURNAME, 'name', 0.75, 'follows a role'),
    ...spansOf(text, CHILDREN, 'name', 0.8, 'follows several relations'),
    ...spansOf(text, WHO_ASKED, 'name', 0.75, 'stands between a role and what it did'),
    ...spansOf(text, OPENING, 'name', 0.75, 'follows a role').filter(({ start, end }) =>
      mayNameSomebody(text.slice(start, end)),
    ),
    ...spansOf(text, NAMED, 'name', 0.85, 'follows "named"'),
  ];
}

const RELATION =
  '(?:[sS]pouse|[hH]usband|[wW]ife|[pP]artner|[fF]ianc[eé]e?|[sS]on|[dD]aughter|[mM]other|[fF]ather|[bB]rother|[sS]ister|[aA]unt|[uU]ncle|[cC]ousin|[nN]ephew|[nN]iece|[gG]rand(?:mother|father|son|daughter)|[pP]arent|[gG]uardian|[cC]aregiver|[rR]oommate|[nN]eighbor|[fF]riend|[bB]oyfriend|[gG]irlfriend|[cC]o-?worker|[sS]upervisor|[mM]anager|[fF]oreman|[bB]oss|[aA]djuster|[iI]nterpreter|[tT]ranslator|[aA]ttorney|[lL]awyer|[cC]ounsel|[pP]aralegal|[rR]epresentative|[tT]herapist|[pP]hysician|[sS]urgeon|[cC]hiropractor|[aA]cupuncturist|[pP]sychologist|[aA]ssistant|[nN]urse(?:\\s[pP]ractitioner)?|[pP]ractitioner|[dD]river|QME|AME|PTP|[eE]valuator|[pP]rovider|[dD]octor|[pP]odiatrist|[nN]eurologist|[pP]sychiatrist|[sS]pecialist|[pP]hysiotherapist|[aA]dviser|[rR]eviewer|[eE]valuator|[eE]xaminer)';
const WHOEVER = '(?:[aA]pplicant|[cC]laimant|[pP]atient|[eE]mployee|[iI]njured [wW]orker)';

const AFTER_COMMA = new RegExp(
  `(?<!\\p{L})(?:${RELATION}|${WHOEVER})\\s?,\\s{1,3}(?<hit>${NAME})(?=\\s?[,;.)]|\\s+(?:is|was|has|had|who|and|can|at|by|in)\\b)`,
  'dgu',
);
const BESIDE = new RegExp(
  `(?<!\\p{L})(?=\\p{Ll})(?:${RELATION}|${WHOEVER})\\s{1,3}\\(?(?<hit>${FULL_NAME})(?=[\\s,;.)])`,
  'dgu',
);
const CHILDREN = new RegExp(
  `(?<=(?<!\\p{L})(?:children|kids|sons|daughters|parents|brothers|sisters|siblings|grandchildren|friends|co-?workers|(?:his|her)\\s(?:son|daughter|brother|sister|wife|husband))(?:\\s?[,:(]|\\s+named)?\\s{1,2}(?:${TITLED_NAME}(?:,\\s(?:and\\s)?|\\s(?:and|&)\\s(?:(?:his|her)\\s\\p{Ll}+\\s)?)){0,4})(?<hit>${TITLED_NAME})`,
  'dgu',
);
const DID =
  '(?:not(?:ed|es)|stat(?:ed|es)|saw|request(?:ed|s)|recommend(?:ed|s)|prescribed|examined|evaluated|wrote|opined|ordered|documented|advised|reviewed|performed|denied|certified|agreed|submitted|refilled|authorized|approved|called|felt|believes?)';
const WHO_ASKED = new RegExp(
  `(?<!\\p{L})(?:${RELATION}|[dD]octor)\\s{1,3}(?!Group|Network|Advisor|Reviewer|Assistant|Office)(?<hit>\\p{Lu}[\\p{L}'’-]+)(?=\\s+(?:also\\s+)?${DID}\\b)`,
  'dgu',
);
// "Manager Ana Diaz sent her home": where a sentence begins, the capitals of the name must be somebody's.
const OPENING = new RegExp(
  `(?<!\\p{L})(?=\\p{Lu})${RELATION}\\s{1,3}(?!Fee|Assisted|Quality|Practice)(?<hit>${FULL_NAME})(?=\\s+\\p{Ll}|\\s?[,.;)])`,
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
  `(?<!\\p{L})(?:[nN]amed|by the name of|[nN]icknamed|goes by|[nN][ée]e|[fF]ormerly(?:\\s+known\\s+as)?|[aA]lso known as|(?:aka|AKA|a\\.k\\.a\\.)|[mM]aiden name|[sS]igns as)\\s?:?\\s{1,3}["“]?(?<hit>${TITLED_NAME})`,
  'dgu',
);
