import { FULL_NAME, TITLED_NAME } from '../name-grammar.ts';
import { mayNameSomebody } from '../may-name-somebody.ts';
import { type Span, spansOf } from '../span.ts';

/**
 * Finds names by the place where they stand, whatever words they are: in a salutation, under a closing formula, after the
 * label of a person, above a line with a role, in a case's title, in an oath.
 */
export function findNamesByPlace(text: string): Span[] {
  return [
    ...spansOf(text, SALUTATION, 'name', 0.8, 'stands in a salutation'),
    ...spansOf(text, CLOSING, 'name', 0.8, 'stands under a closing formula'),
    ...spansOf(text, LABELLED, 'name', 0.75, 'follows the label of a person'),
    ...spansOf(text, SHORTLY_LABELLED, 'name', 0.75, 'follows the label of a person'),
    ...spansOf(text, ABOVE_ROLE, 'name', 0.75, 'stands above a role'),
    ...spansOf(text, ROLE, 'name', 0.75, 'follows a role or a relation'),
    ...spansOf(text, PARTY, 'name', 0.8, 'a party of a case'),
    ...spansOf(text, OATH, 'name', 0.8, 'declares or has signed'),
    ...spansOf(text, OFFICES, 'name', 0.8, 'an office of lawyers'),
    ...spansOf(text, SAID, 'name', 0.75, 'told or concurred'),
    ...spansOf(text, READ_BY, 'name', 0.75, 'stands between "by" and a day'),
    ...spansOf(text, LOGGED, 'name', 0.75, 'follows a day in a log'),
    ...spansOf(text, IN_LOG, 'name', 0.7, 'follows a day in a log').filter(({ start, end }) =>
      mayNameSomebody(text.slice(start, end)),
    ),
    ...spansOf(text, TYPIST, 'name', 0.7, 'initials of who typed'),
    ...spansOf(text, INITIALLED, 'name', 0.7, 'initials at the end of a note'),
  ];
}

const ONE = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*";
const SHORT = `(?:(?:An|He|So|My|Do|In|On|No|As|If)(?![\\p{L}]))`;
const ANY = `(?:${SHORT}\\s${ONE}|${TITLED_NAME}|${SHORT})`;
const NOBODY =
  '(?!(?:Sir|Sirs|Madam|Colleagues?|Reviewer|Parties|Doctors?|Everyone|Team|All|None|Same|Self|Unknown|Pending|Upheld|Overturned|Yes|No|NA|Not|Deferred|Various|Multiple|Present|Absent|Staff|Certified|Spanish|English|Orthopa?edics?|Left|Right|Medical|Physical|Aquatic|Home)(?![\\p{L}]))';
const SALUTATION = new RegExp(
  `(?<=(?:^|\\n)[ \\t>]{0,4}(?:Dear|Hi|Hello|Hey|Good\\s(?:morning|afternoon|day)),?[ ]{1,2})${NOBODY}(?<hit>${ANY})(?=[ ]?[,:;!–-]|[ ]?\\n)`,
  'dgu',
);
const CLOSING = new RegExp(
  `(?<=\\n[ \\t>]{0,4}(?:Many\\s)?(?:Thanks|Thank\\syou|Best|Best\\sregards|Best\\swishes|Kind\\sregards|Regards|Cheers|Sincerely|Yours(?:\\s\\p{Ll}+)?|Atentamente),?[.!]?\\s{0,3}\\n\\s{0,4})(?<hit>${ONE}(?:[ ]${ONE}){0,3})(?=[ ]{0,3}(?:\\n|$|,))`,
  'dgu',
);
const LABEL =
  '(?:Surgeon|SURGEON|Assistant(?:\\s[sS]urgeon)?|ASSISTANT|Anesthesiologist|Anesthetist|Interpreter|Attorney\\sof\\s[rR]ecord|Witness|Supervisor|Conservator|Guardian(?:\\sad\\s[lL]item)?|Subscriber|Emergency\\scontact|Proof\\sof\\s[sS]ervice|Dictated\\sbut\\snot\\sread|Cop(?:y|ies)\\sto|Scribe|Technician|Radiologist|Case\\s[mM]anager|NCM|Adjuster|PTP|PCP|AME|QME|Ref(?:erring)?\\.?\\sM\\.?D|Attending|Also\\spresent|Next\\sof\\skin|Referred\\sby|Seen\\sby|Read\\sby|Author|Caller)';
const LABELLED = new RegExp(
  `(?<![\\p{L}])${LABEL}\\s?[:=]\\s{1,3}${NOBODY}(?<hit>(?:${SHORT}|(?:(?:de|la|van|von|der|del)[ ]){0,2}${ONE})(?:[ ](?:\\p{Lu}\\.|(?:(?:de|la|van|von|der|del)[ ]){0,2}${ONE})){0,3}(?:\\/${ONE}){0,4})`,
  'dgu',
);
const SHORTLY_LABELLED = new RegExp(
  `(?<![\\p{L}])(?:Subscriber|Union\\s[rR]ep\\.?|Witness|Conservator|Law\\sclerk|Court\\sreporter)\\s{1,2}${NOBODY}(?<hit>${ONE}(?:\\s${ONE}){1,3})`,
  'dgu',
);
const ABOVE_ROLE = new RegExp(
  `(?<=(?:^|\\n)[ \\t>_x]{0,4})(?!(?:The|This|Decision|Claims|Medical|Clinical)(?![\\p{L}]))(?<hit>${ONE}(?:[ ]${ONE}|[ ]\\p{Lu}\\.){1,3})(?=,?[ ]?\\n[ ]?(?:(?:Senior|Sr\\.|Chief|Lead|Registered)[ ])?(?:Claims?[ ](?:Examiner|Adjuster|Representative|Specialist)|Medical[ ](?:[rR]ecords|Director|Assistant)|Nurse|Case[ ]Manager|Attorney|Paralegal|Adjuster|Office[ ]Manager|Billing|Diplomate|Board[ ][cC]ertified|Fellow|Physician[ ]Assistant))`,
  'dgu',
);
const ROLE = new RegExp(
  `(?<![\\p{L}])(?:Nurse|Mother|Father|Wife|Husband|Brother|Sister|Son|Daughter|Aunt|Uncle|Foreman|Supervisor|Manager|Psychologist|Chiropractor|Physiotherapist|Therapist|Podiatrist|Acupuncturist|Interpreter|Adjuster|Attorney|[aA]ide|[tT]utor|[cC]aregiver)\\s{1,2}(?!(?:Practitioner|Case|Reviewer|Advis[eo]r|Assistant|Manager|Examiner|Network|Evaluation|General|Fees?|Consultant|Anesthetist)(?![\\p{L}]))(?<hit>${ONE}(?:\\s${ONE}){0,2})(?=\\s(?:and\\s|\\(|\\p{Ll}+(?:ed|es|s)(?!\\p{L})))`,
  'dgu',
);
const PARTY = new RegExp(
  `(?<![\\p{L}.'’-])(?<hit>${ONE}(?:\\s${ONE}){0,2})\\s(?=(?:v|vs)\\.?\\s\\p{Lu})`,
  'dgu',
);
const OATH = new RegExp(
  `(?<=(?<!\\p{L})(?:I|[uU]ndersigned|UNDERSIGNED),\\s)(?<hit>${ONE}(?:\\s${ONE}|\\s\\p{Lu}\\.){1,3})(?=,)|(?<=_{3,}\\s{0,3})(?<hit2>${ONE}(?:\\s${ONE}){0,3})|(?<![\\p{L}'’-])${ONE}\\s${ONE}(?=\\s{1,3}\\/s\\/)`,
  'dgu',
);
const OFFICES = new RegExp(
  `(?<![\\p{L}])(?:Law|LAW)\\s(?:Offices?|OFFICES?)\\s(?:of|OF)\\s(?<hit>${FULL_NAME}|${ONE}\\s${ONE})`,
  'dgu',
);
const SAID = new RegExp(
  `(?<=\\()(?<hit>${ONE})(?=\\s(?:concurring|dissenting|agreeing)|,\\spersonal\\scommunication)`,
  'dgu',
);
const READ_BY = new RegExp(
  `(?<=\\b(?:by|from)\\s)(?<hit>(?:St\\.\\s)?${ONE})(?=\\s\\(?(?:\\d{1,2}[/-]\\d|on\\s\\d))`,
  'dgu',
);
const LOGGED = new RegExp(
  `(?<=\\d[/-]\\d{2,4}\\s?[:,]\\s{1,2})(?!(?:The|Patient|Pt|Left|Right|No|Per|Seen)(?![\\p{L}]))(?<hit>${ONE}(?:\\s${ONE})?)(?=\\s(?:from|at|called|says|said|left|noted|states)\\s)`,
  'dgu',
);
const DAY = '(?:\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}|\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, \\d{4})';
const IN_LOG = new RegExp(
  `(?<=(?:^|\\n)[ ]{0,3}${DAY}[ ]{1,3})(?<hit>\\p{Lu}\\p{Ll}+)(?=[ ]+\\p{Ll})|(?<=${DAY}\\s\\()(?<hit2>\\p{Lu}\\p{Ll}+)(?=\\))|(?<=\\()\\p{Lu}\\p{Ll}+(?=,\\s${DAY})`,
  'dgu',
);
const TYPIST = /(?<=\n)(?<hit>\p{L}{2,3}[:/]\p{L}{2,3})(?=[ ]{0,3}(?:\n|$))/dgu;
const INITIALLED =
  /(?<=[.\d]\s{1,2})(?<hit>(?!(?:M\.D|D\.O|D\.C|R\.N|N\.P|P\.A|P\.T|U\.S|A\.M|P\.M)\.)\p{Lu}\.\s?\p{Lu}\.)(?=[ ]{0,3}(?:\n|$))/dgu;
