import { type Span, spansOf } from '../span.ts';

/**
 * Finds numbers after a label that says whose they are: claim, policy, medical record, account, licence, device, vehicle,
 * docket. The label stays. "claim number unknown" holds none: a digit is demanded.
 */
export function findLabelledNumbers(text: string): Span[] {
  return [
    ...spansOf(text, LABELLED, 'identifier', 0.95, 'follows the label of a number'),
    ...spansOf(
      text,
      BOARD_NUMBER,
      'identifier',
      0.95,
      "a number of the Workers' Compensation Appeals Board",
    ),
    ...spansOf(text, VEHICLE, 'identifier', 0.8, 'seventeen characters as a vehicle has'),
    ...spansOf(text, LONG_NUMBER, 'identifier', 0.6, 'eight digits or more'),
  ];
}

// The program's own case number has a detector of its own: some profiles keep it.
const NUMBER =
  '(?!CM\\s?\\d\\d\\s?[\\u2010-\\u2015-])(?<hit>(?=[\\p{L}\\p{N}./-]*\\d)[\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|[./-](?=[\\p{L}\\p{N}])){2,29})';
const SAYS_NUMBER = '(?:no\\b\\.?|nos\\b\\.?|num(?:ber)?\\b\\.?|nbr\\b|#|id\\b|identification\\b)';
const WHOSE =
  '(?:(?:wc\\s+)?claims?|policy|group|plan|member|subscriber|insurance|beneficiary|medical records?|med(?:ical)? rec\\.?|records?|chart|patient|employee|account|acct\\.?|file|docket|eams|wcab|adj|licen[sc]e|lic\\.?|certificate|serial|device|implant|lot|model|vehicle|plate|registration|invoice|authorization|referral|tracking|confirmation|case|matter|tax|passport|visa|badge|control|accession|order|bill|review)';
const LABELLED = new RegExp(
  `(?<![\\p{L}])(?:${WHOSE}(?:\\s+${SAYS_NUMBER}){1,2}|${WHOSE}\\s?#|(?:mrn|npi|dea|vin|dl|ein|tin|fein|acct|lic|wcab|eams|s\\/n|claim)\\b\\.?(?:\\s?${SAYS_NUMBER})?)\\s*(?:is|was)?\\s*[:#]*\\s*${NUMBER}`,
  'dgiu',
);
const BOARD_NUMBER = /(?<![\p{L}\p{N}])(?:ADJ|EAMS|WCAB)[\s#:-]{0,2}\d{5,}(?!\d)/dgu;
const VEHICLE = /(?<![\p{L}\p{N}])(?=[A-Z]*\d)(?=\d*[A-Z])[A-HJ-NPR-Z\d]{17}(?![\p{L}\p{N}])/dgu;
const LONG_NUMBER =
  /(?<![\p{L}\p{N}./-])(?<!\b(?:PMID|PMCID|ISBN|ISSN|doi):?\s?)\d{8,}(?![\p{L}\p{N}]|[./-]\d)/dgiu;
