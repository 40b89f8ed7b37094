import { TITLES } from './printed-name.ts';

/** Patterns of names by their form alone, as sources for regular expressions with the flag `u`; case tells names. */

/** One part of a name: "Ana", "O'Malley", "HAND", "McKay", "J.". */
export const PART =
  "(?:\\p{Lu}\\.|(?:(?:al|el|ul|as|ad|abd|ibn|bin|d|l|o)['’-])?\\p{Lu}[\\p{L}\\p{M}]{0,60}(?:['’-](?:[sS]t\\.\\s?)?\\p{L}[\\p{L}\\p{M}]{1,60}){0,3})";

/** A particle of a name: "de", "van", "St.". */
export const PARTICLE_SOURCE =
  '(?:[dD]e|DE|[dD]el|DEL|[dD]ella|[dD]i|[dD]a|[dD]os|[dD]u|[vV]an|VAN|[vV]on|VON|[bB]in|[lL]a|LA|[lL]os|[dD]er|DER|[dD]en|al|el|y|[sS]t\\.?|ST\\.?)';
const PARTICLE = `(?:${PARTICLE_SOURCE}\\s{1,3}){0,3}`;

const END = '(?![\\p{L}\\p{M}])';

// Function words and words of the trade are no part of any name.
const NO_PART = `(?!(?:The|This|That|These|A(?!\\.)|An|In|On|At|By|For|From|To|Of|As|If|It|Is|He|She|His|Her|Their|They|We|I(?!\\.)|No|Not|And|Or|But|With|Per|Upon|Under|After|Before|During|When|While|Where|Which|Who|Since|Due|Prior|Treating|Requesting|Attending|Physician|Provider|Doctor|Therapist|Surgeon|Orthopedic|Primary|Secondary|Medical|Board|Certified|Patient|Applicant|Claimant|Employee|Injured|Worker|Review|Utilization|Treatment|Decision|Report|Date|Dated|Physical|Occupational|Chiropractic|Chiropractor|Acupuncture|MTUS|ACOEM|ODG|IMR|MAXIMUS|MRI|CT|EMG|California|Guidelines?|Request|Clinical|Management|Orthopaedic|Neurology|Psychologist|Psychiatry|Consult|Consultation|Additional|Continue|Continued|Outpatient|Aquatic|Mr|Mrs|Ms|Dr|Dear|None|Unknown|Phone|Telephone|Tel|Fax|E-?mail|Claims?|Employer|DOB|SSN|Address|Number)${END})`;

/** What opens a sentence about no person: "Utilization Review denied", "Physical Therapy noted". */
export const NO_PERSON = `(?!(?:Pain|Chronic|Cervical|Lumbar|Thoracic|Left|Right|Bilateral|Workers|Independent|State|Federal|Official|American|National|International|Claims?|Insurance|Law|Urgent|Emergency|Internal|Family|Spine|Orthopa?edics?|Official|Expert|Maximus|Services|Company|Group|January|February|March|April|May|June|July|August|September|October|November|December)${END})`;

// Surnames, too, but not where nothing but their capital speaks for it: "Page 81", "Pain Management".
const NO_FIRST = `(?!(?:Page|Case|State|Section|Table|Chapter|Pain|Home|Hand|Back|Foot|Head)${END})`;

// A line may end inside a name, a paragraph may not.
const GAP = '(?:[ \\t]{1,3}|[ \\t]?\\n[ \\t]?)';
const FURTHER = `${GAP}${PARTICLE}${NO_PART}${PART}`;

/** A name of one to four parts after a title or the like, on one line or over a line break. */
export const TITLED_NAME = `${PARTICLE}(?:(?:An|He)\\s(?=\\p{Lu}\\p{Ll}))?${NO_PART}${PART}(?:${FURTHER}){0,3}`;

/** The same where its capitals must speak for it. */
export const NAME = `(?=\\p{L})${NO_FIRST}${TITLED_NAME}`;

/** A name of at least two parts. */
export const FULL_NAME = `${NO_FIRST}${NO_PART}${PART}(?:${FURTHER}){1,3}`;

/** A title with what may follow it before the name. */
export const TITLE = `(?:${bothCases(TITLES)}\\b\\.?)`;

/** A source that holds for lower case, capitalised and upper case, in a pattern where case matters elsewhere. */
function bothCases(source: string): string {
  return source.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
