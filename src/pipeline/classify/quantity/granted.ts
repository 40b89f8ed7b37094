import { sentencesOf } from '../../sentences.ts';

/**
 * The words of a rationale that say what is granted, where a part is: the last clause that calls an amount necessary and does
 * not refuse it. Undefined where no clause says so.
 */
export function grantedClause(rationale: readonly string[]): string | undefined {
  const clauses = rationale
    .flatMap((paragraph) => sentencesOf(paragraph))
    .flatMap((sentence) => sentence.split(PARTING));
  const clause = clauses.findLast(
    (part) =>
      /\d|\b(?:one|two|three|four|five|six|eight|ten|twelve)\b/i.test(part) &&
      GRANTS.test(part) &&
      !REFUSES.test(part),
  );
  return clause?.replace(OF_THE_WHOLE, ' ');
}

// where what is granted and what is refused part: "6 visits are necessary, but …", "… and the remainder is not"
const PARTING =
  /;|,? \b(?:but|while|whereas|although|however)\b|,? \band (?=(?:the (?:(?:other|additional|requested) )?(?:remain|rest|balance|other|additional|excess|request)|(?:any|all) (?:further|additional|other)|(?:\w+ ){0,2}(?:is|are) not\b))/i;
// "6 of the 12 visits" are 6 visits
const OF_THE_WHOLE =
  /\s(?:out )?of (?:the |these )?(?:(?:requested|original|total) )*(?:\d+|six|eight|ten|twelve)(?=\s)/i;
const GRANTS =
  /\b(?:(?:is|are|can be|may be|would be) (?:therefore |thus |partially |deemed |found |considered |hereby |to be )*(?:medically )?(?:necessary|appropriate|supported|approved|certified|granted|warranted|reasonable|allowed|authorized|overturned|justified)|(?:modified|reduced|certif\w+|approv\w+|authoriz\w+|grant\w*|allow\w*|overturned)(?: \w+)?(?: \w+)? (?:to|for|of|in the amount of)|medical necessity (?:of|for) [^.;]*\b(?:is|has been|was) (?:established|supported|demonstrated|shown))\b/i;
const REFUSES =
  /\b(?:not (?:\w+ ){0,2}(?:necessary|appropriate|supported|approved|certified|granted|warranted|recommended|established|justified|reasonable|allowed)|(?:denied|upheld|non-?certified|unnecessary))\b/i;
