import { isCited } from '../cited.ts';
import { isWordName } from '../person.ts';
import { type Span, spansOf } from '../span.ts';
import { isSafeWord, isTermOfTrade } from '../vocabulary/vocabulary.ts';
import { wordsOf } from '../words.ts';

/**
 * Finds organisations by the word of business that their names end in: "Kestrel Casualty", "Hart & Sons Trucking Inc.",
 * "Blue Heron Physical Therapy". A legal form or a word of insurance tells one by itself; a word of treatment does where
 * the words before it are no words of treatment, and something leads to a place or a payer.
 */
export function findOrganisations(text: string): Span[] {
  const business = spansOf(text, BUSINESS, 'employer', 0.7, 'ends in a word of business');
  const care = spansOf(text, CARE, 'place', 0.65, 'ends in a word of treatment').filter((span) =>
    isOwnName(text.slice(span.start, span.end)),
  );
  const sons = spansOf(text, PARTNERS, 'employer', 0.7, 'names partners in business');
  return [
    ...business,
    ...care.filter(
      ({ start }) =>
        !isCited(text, start) || LEADING.test(text.slice(Math.max(0, start - 6), start)),
    ),
    ...sons,
  ];
}

// Not cited, though a citation stands near.
const LEADING = /\b(?:at|to|from|of)\s$/;

const HEAD_WORD =
  "(?:\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}+)*(?:(?<=Bros|St|Co|Mt|Ft)\\.)?|\\d{1,3}-?\\p{Lu}|\\p{Lu}-?\\d{1,3}|&|of)";
const NOT_FIRST =
  '(?!(?:The|A|An|In|On|At|By|For|From|To|Of|As|If|This|That|His|Her|Their|Its|Per|With|And|Or|Dr|Mr|Mrs|Ms|Dear|MAXIMUS|Maximus|American|National|California|State|Federal|United\\sStates|Work\\sLoss|Mayo|Cleveland|Cochrane|Blue\\sCross|Aetna|Cigna|Medicare|Workers)(?![\\p{L}\\p{M}]))';
const HEAD = `${NOT_FIRST}(?:${HEAD_WORD}[ ]){1,4}`;
const END = '(?![\\p{L}\\p{M}])';
const LEGAL =
  '(?:Inc|LLC|L\\.L\\.C|LLP|L\\.P|Corp|Ltd|Co|Corporation|Incorporated|INC|CORP|LTD)(?:\\.|\\b)';
const INSURER =
  '(?:(?:Mutual\\s|Employers\\s)?Insurance(?:\\s(?:Company|Co\\b\\.?|Group))?|Indemnity(?:\\sCompany)?|Casualty(?:\\sCompany)?|Assurance|Underwriters|TPA|Comp(?:ensation)?\\sFund|(?:Claims|Risk)\\s(?:Services|Management|Solutions)|Administrators|INSURANCE(?:\\sCOMPANY)?|INDEMNITY|CASUALTY|ASSURANCE|UNDERWRITERS|COMP\\sFUND|(?:CLAIMS|RISK)\\s(?:SERVICES|MANAGEMENT)|ADMINISTRATORS)';
const TRADE =
  '(?:Trucking|Foods|Roofing|Logistics|Landscaping|Farms|Packing\\sHouse|Staffing(?:\\sSolutions)?|Hotel(?:\\s&\\sResort)?|Drywall|Steel\\sWorks|Security\\sServices|Cabinets|Nursery|Waste\\sManagement|Electric|Plumbing(?:\\s&\\sHeating)?|Bakery|Airlines|Markets?|Construction|Manufacturing|Industries|Enterprises|Holdings|Partners|Brothers|Unified\\sSchool\\sDistrict|School\\sDistrict|Transit\\sDistrict|Auto\\sBody|Janitorial|Winery|Restaurant|Supermarket|Law\\sGroup|Law\\sFirm|Copy\\sService|Review\\sServices|Transport(?:ation)?|Contractors|Builders|Motors|Produce|Painting|Cleaners|Ambulance)';
const BUSINESS = new RegExp(
  `(?<![\\p{L}\\d'’-])(?<hit>${HEAD}(?:(?:${INSURER}|${TRADE})(?:,?\\s${LEGAL})?|(?<=\\s),?\\s?${LEGAL})|${NOT_FIRST}(?:${HEAD_WORD}[ ]){0,4}${HEAD_WORD},?\\s${LEGAL})${END}`,
  'dgu',
);
const CARE_KIND =
  '(?:Physical\\sTherapy|Chiropractic(?:\\s(?:Group|Clinic|Center))?|Pain\\sManagement|Home\\sCare|Home\\sHealth|Occupational\\sHealth|Occupational\\sMedicine|Rehab|Orthopa?edics?(?:\\s(?:Group|Clinic|Institute))?|Spine\\sInstitute|Imaging(?:\\sCenter)?|Radiology|Pharmacy|Laborator(?:y|ies)|Labs|Urgent\\sCare|Medical\\s(?:Clinic|Group|Center)|(?:Surgery|Surgical|Pain|Medical|Rehab|Wellness|Health)\\sCenter|Industrial\\sMedicine|Neurology|Therapy|(?:Orthopa?edic|Medical|Pain|Surgical|Spine)\\sAssociates|(?:Memorial|General|Regional)\\sHospital|(?:Translation|Interpreting|Copy|Cleaning|Claims|Insurance|Staffing|Review|Transport|Home)\\sServices|Community\\sHospital|Hospital|Clinic|Wellness|Acupuncture|Diagnostics|Dental)';
const CARE = new RegExp(
  `(?<![\\p{L}\\d'’-])(?<hit>${HEAD}${CARE_KIND}(?:\\s&\\s(?:\\p{Lu}\\p{Ll}+\\s){0,2}\\p{Lu}\\p{Ll}+)?(?:,?\\s${LEGAL})?)${END}`,
  'dgu',
);
const PARTNERS =
  /(?<![\p{L}'’-])(?<hit>\p{Lu}[\p{L}'’-]+(?:\s&\s(?:Sons?|Associates|Company|Co\.?|Partners))(?:\s\p{Lu}[\p{L}'’-]+){0,3})(?!\p{L})/dgu;

/** Whether what stands before the kind is a name: one word at least that is no term of treatment, or a mark of business. */
function isOwnName(name: string): boolean {
  const [first] = wordsOf(name);
  if (first === undefined) return false;
  if (/^(?:\p{L}\s&|\d|\p{L}-?\d)/u.test(name)) return true;
  return (
    !isSafeWord(first.folded) ||
    ((isWordName(first.folded) || !isTermOfTrade(first.folded)) && !OF_CARE.test(first.folded))
  );
}

// What stands before a kind of treatment and is no name of who gives it.
const OF_CARE =
  /^(?:additional|initial|further|continued?|ongoing|outpatient|inpatient|home|post|pre|postoperative|preoperative|chronic|acute|interventional|low|upper|lower|back|neck|hip|knee|shoulder|hand|foot|spine|cervical|lumbar|thoracic|left|right|bilateral|medical|physical|occupational|aquatic|manual|general|active|passive|formal|supervised|urgent|emergency|pain|evaluation|consultation|consult|referral|request(?:ed|s)?|authorization|guidelines?|chapter|section|treatment|therapy|treating|primary|family|internal|sports|twelve|eight|six|four|three|two|one|ten|trial|visits?|sessions?|functional|work|strength|short|long|term|urine|drug|skilled|nursing|in|cognitive|behavioral|multidisciplinary|comprehensive|advanced|diagnostic|mri|ct|exercise|spinal|weight|hot|cold|gym|aqua|pool|certified|board|doctor|licensed|complex|regional|head|arm|leg|elbow|wrist|ankle|foot|forearm|state|local|county|city|group|care|case|page|surgery|surgical|note|report)$/;
