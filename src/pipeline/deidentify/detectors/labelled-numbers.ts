import { type Span, spansOf } from '../span.ts';

/**
 * Finds numbers after a label that says whose they are: claim, policy, medical record, account, licence, device, vehicle,
 * docket. The label stays. "claim number unknown" holds none: a digit is demanded.
 */
export function findLabelledNumbers(text: string): Span[] {
  return [
    ...spansOf(text, LABELLED, 'identifier', 0.95, 'follows the label of a number'),
    ...spansOf(text, SHORT_LABEL, 'identifier', 0.8, 'follows the label of a number'),
    ...spansOf(
      text,
      BOARD_NUMBER,
      'identifier',
      0.95,
      "a number of the Workers' Compensation Appeals Board",
    ),
    ...spansOf(text, REFERENCE, 'identifier', 0.8, 'follows the label of a reference'),
    ...spansOf(text, BARE_LICENCE, 'identifier', 0.8, 'follows "license"'),
    ...spansOf(text, MODEL, 'identifier', 0.8, 'follows "model" or "lot"'),
    ...spansOf(text, COURT_NUMBER, 'identifier', 0.85, "a court's number"),
    ...spansOf(text, VEHICLE, 'identifier', 0.8, 'seventeen characters as a vehicle has'),
    ...spansOf(text, LETTERED, 'identifier', 0.6, 'letters and six digits or more'),
    ...spansOf(text, LONG_NUMBER, 'identifier', 0.6, 'six digits or more'),
    ...spansOf(text, BARE_LABEL, 'identifier', 0.75, 'follows a word that numbers go with'),
    ...spansOf(text, GROUPS, 'identifier', 0.8, 'groups of digits after a label'),
    ...spansOf(text, SLASHED, 'identifier', 0.75, 'follows the label of a reference'),
    ...spansOf(text, LOGIN, 'identifier', 0.8, 'follows what opens an account'),
  ];
}

// The program's own case number has a detector of its own: some profiles keep it.
const NUMBER =
  '(?!CM\\s?\\d\\d\\s?[\\u2010-\\u2015-])(?<hit>(?=[\\p{L}\\p{N}./-]*\\d)[\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|[./-](?=[\\p{L}\\p{N}])){2,29})';
const SAYS_NUMBER = '(?:no\\b\\.?|nos\\b\\.?|num(?:ber)?\\b\\.?|nbr\\b|id\\b|identification\\b)';
// Whose number it is. With "#" alone only the first of them count: "order #120" is a quantity.
const SURELY =
  '(?:(?:wc\\s+)?claims?|policy|member|subscriber|beneficiary|medical records?|med(?:ical)?\\.?\\s?rec\\.?|records?|chart|patient|pt|employee|account|acct\\.?|file|docket|licen[sc]e|lic\\.?|serial|badge|case|reference|ref\\.?|insur(?:ance|er|ed)?|ins|health plan|hmo|medicare|medicaid|medi-cal)';
const WHOSE = `(?:${SURELY}|group|plan|eams|wcab|adj|certificate|device|implant|lot|model|vehicle|plate|registration|invoice|authorization|referral|tracking|confirmation|matter|tax|passport|visa|control|accession|order|bill|review|health)`;
const ABBREVIATIONS =
  '(?:mrn|npi|dea|vin|dl|ein|tin|fein|acct|lic|wcab|eams|s\\/n|hicn|hbn|claim|policy|plate|medical record|insurance policy)';
const LABELLED = new RegExp(
  `(?<![\\p{L}])(?:${WHOSE}(?:\\s+(?:${SAYS_NUMBER}|code\\b)){1,2}|${SURELY}\\s{0,2}#|${ABBREVIATIONS}\\b\\.?(?:\\s?${SAYS_NUMBER})?)\\s*(?:is|was)?[\\s:#]{0,5}(?:${NUMBER}|(?<hit2>[A-Z]{1,3}\\s\\d{4,}(?![\\p{L}\\p{N}])))`,
  'dgiu',
);
// "ID: 98765", "her insurance is ABC-987654": what follows so short a word must look like a number of that kind.
const SHORT_LABEL =
  /(?<![\p{L}])(?:id\s?[#:]{1,2}\s?#?|(?:insurance|insurer|ins|hmo|health plan|plan|medicare|medi-cal)\.?\s?(?:policy\s|is\s|with\s|[:#])\s?#?)\s{0,2}(?<hit>(?:\p{L}{1,5}-?)?\d[\d-]{3,14}\d)(?!\p{L})/dgiu;
// "Ref: 1234-56789": digits alone, for these words stand before much else.
const REFERENCE =
  /(?<!\p{L})(?:ref|reference|file|account|acct|matter|order|invoice|case|claim)\.?\s?[:#]{1,2}\s{0,2}(?<hit>\d[\d-]{3,14}\d)(?![\p{L}\d/])/dgiu;
const BOARD_NUMBER = /(?<![\p{L}\p{N}])(?:ADJ|EAMS|WCAB)[\s#:-]{0,2}\d{5,}(?!\d)/dgu;
// "license A12345", "Lic A12345": what follows looks like one.
const BARE_LICENCE =
  /(?<!\p{L})(?:licen[sc]e|lic|certificate|permit|registration)\.?\s{0,2}:?\s{0,2}\(?(?<hit>(?:\d{1,2}\p{L}|\p{L}{0,4})-?\d{4,}[\p{L}\d-]*)/dgiu;
const MODEL =
  /(?<!\p{L})(?:model|lot|batch)\s{0,2}:?\s{0,2}(?<hit>(?=[\p{L}-]*\d)(?=[\p{L}\d-]{5,})[\p{L}\d]+(?:-[\p{L}\d]+)*)/dgiu;
// "2:15-cv-01234"
const COURT_NUMBER = /(?<![\p{L}\d])\d{1,2}:\d\d-[a-z]{2}-\d{3,6}(?:-[A-Z]{2,4})*(?![\p{L}\d])/dgiu;
const VEHICLE = /(?<![\p{L}\p{N}])(?=[A-Z]*\d)(?=\d*[A-Z])[A-HJ-NPR-Z\d]{17}(?![\p{L}\p{N}])/dgu;
// "HMO-234567", "WC869000114": no code of a diagnosis, drug or procedure is as long. The program's own number is none of these.
const LETTERED =
  /(?<![\p{L}\p{N}./-])(?!CM\s?\d|PMID|PMCID|PMC\d|ISBN|ISSN|NDC|NCT)\p{Lu}{1,5}-?\d{6,}(?![\p{L}\p{N}])/dgu;
// Six digits or more with no sign of an amount: no code of a procedure, drug or diagnosis is as long.
const LONG_NUMBER =
  /(?<![\p{L}\p{N}./$,-])(?<!\b(?:PMID|PMCID|ISBN|ISSN|doi|pages?|pp?\.|table|section):?\s?)\d{6,}(?![\p{L}\p{N}%]|[./,-]\d|\s?(?:mg|ml|mcg|iu|units?|patients|people|persons|subjects)\b)/dgiu;
// "badge 11896", "store #2220", "Rx # 1734353": these words stand before few other numbers of four digits, and years are none.
const BARE_LABEL =
  /(?<!\p{L})(?:badge|store|certificate|cert|job|group|specimen|accession|rx|prescription|locker|unit|route|truck|crew|shop|extension|ext|bates|box|batch|ticket|incident|report|dictation|encounter|visit|warrant|check|voucher|pin|passcode)\.?\s{0,2}(?:no\.?|number|num\.?|id|#)?\s{0,2}[:#]{0,2}\s{0,2}(?<hit>(?!(?:19|20)\d\d(?!\d))(?:\p{L}{1,2}-?)?\d{4,}(?:-\d+)*)(?![\p{L}\d]|[./]\d|\s?(?:mg|ml|units?|hours?|days|feet|lbs|pounds)\b)/dgiu;
// "policy 1128 2969 29"
const GROUPS =
  /(?<!\p{L})(?:policy|member|subscriber|medicare|medi-cal|account|acct|card|plan)\.?\s{0,2}(?:no\.?|number|id|#)?\s{0,2}[:#]{0,2}\s{0,2}(?<hit>\d{3,5}(?:[ -]\d{2,5}){1,4})(?![\p{L}\d])/dgiu;
// "Our ref. BE/63842/91"
const SLASHED =
  /(?<!\p{L})(?:our|your|my|their)?\s?(?:ref|reference|file|matter)\.?\s?(?:no\.?|number|#)?\s?[:#]?\s{0,2}(?<hit>(?=[\p{L}/-]*\d)(?:[\p{L}\d]{1,6}[/-]){1,3}[\p{L}\d]{1,8})(?![\p{L}\d])/dgiu;
const LOGIN =
  /(?<!\p{L})(?:log-?in|user\s?(?:name|id)|screen\s?name|handle|password|pass\s?code|account\s?name)\s?(?:is|was|:|=)?\s{1,2}(?<hit>(?=[\p{L}._-]*\d)[\p{L}\d._-]{4,40})(?![\p{L}\d])/dgiu;
