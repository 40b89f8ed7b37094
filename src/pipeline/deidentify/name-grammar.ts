import { TITLES } from './printed-name.ts';

/** Patterns of names by their form alone, as sources for regular expressions with the flag `u`; case tells names. */

/** One part of a name: "Ana", "O'Malley", "HAND", "McKay", "J.". */
export const PART = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]+)*)";

const PARTICLE =
  '(?:(?:[dD]e|[dD]el|[dD]ella|[dD]i|[dD]a|[dD]os|[dD]u|[vV]an|[vV]on|[bB]in|[lL]a|[lL]os|[dD]er|[dD]en|al|el|y)\\s+)*';

// No name begins with these: they open sentences, or are words of the trade.
const NO_NAME =
  '(?!(?:The|This|That|These|A|An|In|On|At|By|For|From|To|Of|As|If|It|Is|He|She|His|Her|Their|They|We|I|No|Not|And|Or|But|With|Per|Upon|Under|After|Before|During|When|While|Where|Which|Who|Since|Due|Prior|Treating|Requesting|Attending|Physician|Provider|Doctor|Therapist|Surgeon|Orthopedic|Primary|Secondary|Medical|Board|Certified|Patient|Applicant|Claimant|Employee|Injured|Worker|Review|Utilization|Treatment|Decision|Case|Report|Date|Dated|Physical|Occupational|Chiropractic|Chiropractor|Acupuncture|MTUS|ACOEM|ODG|IMR|MAXIMUS|MRI|CT|EMG|California|State|Section|Page|Table|Chapter|Guidelines?|Request|Clinical|Pain|Management|Orthopaedic|Neurology|Psychologist|Psychiatry|Consult|Consultation|Additional|Continue|Continued|Outpatient|Home|Aquatic|Mr|Mrs|Ms|Dr|Dear|None|Unknown)(?![\\p{L}\\p{M}]))';

// A line may end inside a name, a paragraph may not.
const GAP = '(?:[ \\t]{1,3}|[ \\t]?\\n[ \\t]?)';
const FURTHER = `${GAP}${PARTICLE}${NO_NAME}${PART}`;

/** A name of one to four parts, on one line or over a line break. */
export const NAME = `${PARTICLE}${NO_NAME}${PART}(?:${FURTHER}){0,3}`;

/** A name of at least two parts. */
export const FULL_NAME = `${NO_NAME}${PART}(?:${FURTHER}){1,3}`;

/** A title with what may follow it before the name. */
export const TITLE = `(?:${bothCases(TITLES)}\\b\\.?)`;

/** A source that holds for lower case, capitalised and upper case, in a pattern where case matters elsewhere. */
function bothCases(source: string): string {
  return source.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
