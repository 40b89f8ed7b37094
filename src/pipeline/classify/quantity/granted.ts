import { sentencesOf } from '../../sentences.ts';

/**
 * The words of a rationale that say what is granted, where a part is: the last clause that calls an amount necessary and does
 * not refuse it. Undefined where no clause says so.
 */
export function grantedClause(rationale: readonly string[]): string | undefined {
  const clauses = rationale
    .flatMap((paragraph) => sentencesOf(paragraph))
    .flatMap((sentence) => sentence.split(/;|, (?:but|while|whereas|and the)\b|\bbut\b/));
  return clauses.findLast(
    (clause) =>
      /\d|\b(?:one|two|three|four|five|six|eight|ten|twelve)\b/i.test(clause) &&
      GRANTS.test(clause) &&
      !REFUSES.test(clause),
  );
}

const GRANTS =
  /\b(?:(?:is|are) (?:therefore |partially )?(?:medically )?(?:necessary|appropriate|supported|approved|certified|granted|warranted|reasonable)|(?:modified|reduced|certified|approved|authorized|granted|overturned)(?: \w+)? (?:to|for|in the amount of))\b/i;
const REFUSES =
  /\bnot (?:\w+ ){0,2}(?:necessary|appropriate|supported|approved|certified|granted|warranted|recommended)\b/i;
