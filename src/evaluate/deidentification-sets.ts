import { z } from 'zod';
import type { PlantedLetter } from './deidentification.ts';

const planted = z.object({
  start: z.int(),
  end: z.int(),
  cls: z.string(),
  form: z.string().default(''),
});
const letter = z.object({ id: z.string(), text: z.string(), spans: z.array(planted) });

/** Letters with planted identifiers out of JSON Lines. @throws {Error} for a line of another form, without quoting it. */
export const readPlanted = (lines: string): PlantedLetter[] => readLines(lines, letter);

/** A sentence and what must still stand in it, each with its kind. */
export interface HardNegative {
  sentence: string;
  keep: [surface: string, kind: string][];
}
const negative = z.object({
  sentence: z.string(),
  keep: z.array(z.tuple([z.string(), z.string()])),
});

/** Sentences that must lose nothing out of JSON Lines. A surface that is a part of a date there ("10/10" of "10/10/16") is left out. */
export const readHardNegatives = (lines: string): HardNegative[] =>
  readLines(lines, negative).map(({ sentence, keep }) => ({
    sentence,
    keep: keep.filter(([surface]) => !isPartOfDate(surface, sentence)),
  }));

const isPartOfDate = (surface: string, sentence: string): boolean =>
  /^\d+\/\d+$/.test(surface) && !new RegExp(`(?<![\\d/])${surface}(?![\\d/])`).test(sentence);

/** A query and the identifiers in it. */
export interface TaggedQuery {
  text: string;
  tags: { cls: string; value: string }[];
}

/** The queries of an ASQ-PHI file: `===QUERY===`, text, `===PHI_TAGS===`, a JSON object a line. */
export function readQueries(file: string): TaggedQuery[] {
  return file
    .split('===QUERY===')
    .slice(1)
    .map((block) => {
      const [text = '', tags = ''] = block.split('===PHI_TAGS===');
      return {
        text: text.trim(),
        tags: readLines(tags, tag).map(({ identifier_type, value }) => ({
          cls: identifier_type,
          value,
        })),
      };
    });
}
const tag = z.object({ identifier_type: z.string(), value: z.string() });

function readLines<Value>(lines: string, shape: z.ZodType<Value>): Value[] {
  return lines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [shape.parse(JSON.parse(line))];
    } catch {
      throw new Error(`line ${index + 1}: not of the data set's form`);
    }
  });
}
