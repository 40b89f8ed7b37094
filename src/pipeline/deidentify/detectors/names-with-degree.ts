import { NAME, TITLED_NAME } from '../name-grammar.ts';
import { DEGREES } from '../printed-name.ts';
import { type Span, spansOf } from '../span.ts';

/**
 * Finds names before a degree: "Diaz MD", "Ana Diaz, M.D.", "Ana Hand, PA-C". The degree stays. Degrees that are also words
 * of treatment ("PT", "OT", "PA") or of English ("DO") name somebody only after a comma and a name of two parts.
 */
export function findNamesWithDegree(text: string): Span[] {
  return [
    ...spansOf(text, WITH_DEGREE, 'name', 0.85, 'stands before a degree'),
    ...spansOf(text, INVERTED, 'name', 0.85, 'surname and given name before a degree'),
    ...spansOf(text, WITH_DOUBTFUL_DEGREE, 'name', 0.8, 'two capitalised words before a degree'),
  ];
}

const DOUBTFUL = '(?:P\\.?T|O\\.?T\\.?R?|P\\.?A|N\\.?P|R\\.?N|O\\.?D|D\\.?O|D\\.?C)';
const WITH_DEGREE = new RegExp(
  `(?<![\\p{L}'’-])(?!(?:State|Section|Table|Chapter|Pain|Home)(?!\\p{L}))(?<hit>(?=\\p{L})${TITLED_NAME})(?:,\\s{0,3}|\\s{1,3})(?!${DOUBTFUL}\\b(?!-))${DEGREES}(?!\\p{L})`,
  'dgu',
);
// "Wise, Ana M., MD"
const INVERTED = new RegExp(
  `(?<![\\p{L}'’-])(?!(?:In|On|Finally|However|Also|Therefore|January|February|March|April|May|June|July|August|September|October|November|December|Accordingly|Furthermore)\\b)(?<hit>${NAME},\\s{1,2}\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}\\.?)?),\\s{1,3}(?!${DOUBTFUL}\\b(?!-))${DEGREES}(?!\\p{L})`,
  'dgu',
);
const WITH_DOUBTFUL_DEGREE = new RegExp(
  `(?<![\\p{L}'’-])(?<hit>(?=\\p{Lu}[\\p{L}.'’-]{1,60}\\s+\\p{Lu})${NAME}),\\s{1,3}${DOUBTFUL}\\b\\.?(?!\\s+(?:and|or|NOT)\\b)`,
  'dgu',
);
