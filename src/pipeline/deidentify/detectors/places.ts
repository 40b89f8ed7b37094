import { isCited } from '../cited.ts';
import { PART } from '../name-grammar.ts';
import { type Span, spansOf } from '../span.ts';
import { STATE_CODES, STATE_NAMES } from '../states.ts';

/** Finds places below the state by their context: "Fresno, CA", "the Fresno facility", "Kern County",
 * "St. Ana Medical Center". */
export function findPlaces(text: string): Span[] {
  return [
    ...spansOf(text, BEFORE_STATE, 'place', 0.85, 'stands before a state'),
    ...spansOf(text, IN_TOWN, 'place', 0.85, 'stands before a state'),
    ...spansOf(text, BEFORE_ZIP, 'place', 0.85, 'stands before a state and its ZIP code'),
    ...spansOf(text, FACILITY, 'place', 0.75, 'names a facility'),
    ...spansOf(text, INSTITUTION, 'place', 0.75, 'names an institution').filter(
      ({ start }) =>
        !isCited(text, start) || BEEN_AT.test(text.slice(Math.max(0, start - 40), start)),
    ),
    ...spansOf(text, BEFORE_BARE_ZIP, 'place', 0.8, 'stands before a ZIP code'),
    ...spansOf(text, EXECUTED, 'place', 0.8, 'follows what is done in a town'),
    ...spansOf(text, SEEN_AT, 'place', 0.7, 'follows "seen at"'),
    ...spansOf(text, MOVED, 'place', 0.75, 'whence or whither somebody moved'),
    ...spansOf(text, NEAR, 'place', 0.7, 'follows "near" or the like'),
    ...spansOf(text, COUNTY, 'place', 0.85, 'names a county'),
  ];
}

const NO_PLACE =
  '(?!(?:The|In|At|From|State|States|Of|Dear|MTUS|ACOEM|ODG|IMR|Medical|Pain|Surgery|Surgical|Outpatient|Inpatient|Physical|Skilled|Nursing|Nurse|Home|Imaging|Urgent|Emergency|Rehab|Rehabilitation|Post|Main|Clinical|Chronic|Ambulatory|Complaints|Therapy|Treatment|Spine|Health|Wellness|Psychiatric|Psychological|Behavioral|Occupational|Orthopa?edic|Neurology|Weight|Sleep|Dental|Eye|Hand|Foot|Wound|Walk|Guidelines?|Chapter|Section)(?![\\p{L}\\p{M}]))';
const TOWN = `(?!\\p{Lu}(?![\\p{L}'’]))${NO_PLACE}(?:(?:St|Mt|Ft)\\.\\s)?${PART}(?:[ ](?:(?:de|del|la|las|los|of)[ ])?${NO_PLACE}${PART}){0,3}`;
const BEFORE_STATE = new RegExp(
  `(?<![\\p{L}:,][ ]?)(?<hit>${TOWN}(?:\\s?\\(${TOWN}\\))?),\\s{1,3}(?:(?:CA|NV|AZ|NY|TX|FL|WA)(?!\\p{L}|\\s+MTUS)|(?:${STATE_CODES}|${STATE_NAMES})\\s+\\d{5})`,
  'dgu',
);
const IN_TOWN = new RegExp(
  `(?<=\\b(?:in|at|from|near|of|to)\\s{1,3})(?<hit>${TOWN}),\\s{1,3}(?:CA|NV|AZ|California)(?![\\p{L}]|\\s+MTUS)`,
  'dgu',
);
const BEFORE_ZIP = new RegExp(
  `(?<=[\\p{L}\\d.],?\\s{1,3})(?<hit>${TOWN}),?\\s{1,3}(?:${STATE_CODES}|${STATE_NAMES})\\s+\\d{5}(?!\\d)`,
  'dgu',
);
const FACILITY = new RegExp(
  `\\b(?:the|at|in|a|an|our|their|its)\\s+(?<hit>${TOWN})(?=\\s+(?:facility|plant|warehouse|store|branch|location|campus|office|clinic|hospital|site|yard|depot|area)\\b)`,
  'dgu',
);
// Clinics that publish for everybody are cited, not visited.
const INSTITUTION = new RegExp(
  `(?<![\\p{L}'’-])(?!(?:Mayo|Cleveland)\\s)(?<hit>${TOWN}(?:'s|’s)?\\s+(?:(?:Memorial|General|Community|Regional|Medical|Health|Surgery|Surgical|Urgent|Imaging|Rehabilitation|Orthopa?edic|Spine|Pain|Care)\\s+){0,2}(?:Hospitals?|Medical (?:Center|Group|Clinic)|Clinic|Health (?:Center|System)|Surgery Center|Urgent Care|Imaging Center))(?!\\p{L})`,
  'dgu',
);
// Not cited, though a citation stands near.
const BEEN_AT =
  /\b(?:records?|notes?|reports?|seen|treat(?:ed|ment)|care|admitted|visits?|surgery|transferred|taken|and)\s(?:from|at|to|by)\s(?:the\s)?$/i;
// "seen at Cedar Crest", "was admitted to Mass General": capitals alone say that it is a name.
const SEEN_AT = new RegExp(
  `\\b(?:seen|treated|admitted|evaluated|examined|presented|visited|visits?|hospitalized|operated|diagnosed|transferred|taken|brought|living|lives?|lived|resides|residing|born|moved|appointment|follow-?up|surgery|stay)\\s+(?:at|to|in|from)\\s+(?:the\\s+|our\\s+)?(?!(?:${STATE_NAMES})(?!\\p{L}))(?!\\p{Lu}{2,}\\b)(?<hit>${TOWN})(?!\\p{L})`,
  'dgu',
);
const MOVED = new RegExp(
  `(?<=\\b(?:moved|traveled|travelled|drove|relocated|flew|commutes?|returned)\\s(?:back\\s)?(?:from\\s${TOWN}\\s)?(?:to|from)\\s)(?!(?:${STATE_NAMES})(?!\\p{L}))(?<hit>${TOWN})(?!\\p{L})`,
  'dgu',
);
const NEAR = new RegExp(
  `\\b(?:near|outside(?:\\sof)?|north of|south of|east of|west of|suburb of|town of|city of)\\s+(?!(?:${STATE_NAMES})(?!\\p{L}))(?!\\p{Lu}{2,}\\b)(?<hit>${TOWN})(?!\\p{L})`,
  'dgu',
);
const COUNTY = new RegExp(
  `(?<![\\p{L}'’-])(?<hit>${TOWN}\\s+(?:County|City)|(?:City|County) of ${TOWN})(?!\\p{L})`,
  'dgu',
);
// "…, Galt 95632": five digits from 90001 to 96162 are Californian.
const BEFORE_BARE_ZIP = new RegExp(
  `(?<=,\\s{1,2})(?!(?:${STATE_CODES}|${STATE_NAMES})(?!\\p{L}))(?<hit>${TOWN}),?(?=\\s9[0-6]\\d{3}(?:-\\d{4})?(?![\\d-]))`,
  'dgu',
);
const EXECUTED = new RegExp(
  `\\b(?:[eE]xecuted|[sS]igned|[tT]aken|[hH]eld|[dD]ated|[wW]itnessed|[dD]octor|[pP]odiatrist|[cC]linic|[oO]ffice|\\))\\s?,?\\s(?:at|in|near)\\s(?!(?:${STATE_NAMES}|January|February|March|April|May|June|July|August|September|October|November|December)(?!\\p{L}))(?!\\p{Lu}{2,}\\b)(?<hit>${TOWN})(?!\\p{L})`,
  'dgu',
);
