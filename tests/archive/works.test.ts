import { expect, test } from 'vitest';
import { decidedOf } from '../../src/archive/determination.ts';
import { citationsOf, worksCited } from '../../src/archive/works.ts';
import type { Citation } from '../../src/schema.ts';
import { readTaxonomy } from '../../src/taxonomy.ts';
import { decided, determination, letter } from './letters.ts';

const named = (slug: string) => ({ slug, label: slug, sentence: 'A kind of source.' });
const taxonomy = readTaxonomy({
  treatments: { categories: [] },
  bodyParts: { bodyParts: [] },
  guidelines: { guidelines: [{ ...named('journal'), kind: true }, named('odg')] },
  reasons: { reasons: [] },
});
const article = (cited: string): Citation => ({ id: 'journal', cited });
const odg: Citation = { id: 'odg', cited: 'ODG' };
const cited = (reviewer: Citation[], administrator: Citation[] = []) =>
  determination({ guidelines: { administrator, reviewer } });

test('works of reviewers are counted once a determination, whatever their case and last stop', () => {
  const works = worksCited(
    decided(
      cited([article('Knees. J Bones 2010.'), article('knees.  J Bones 2010')]),
      cited([article('Knees. J Bones 2010'), odg]),
      cited([article('Backs. J Bones 2011')], [article('Necks')]),
    ),
    taxonomy,
  );
  expect(works.map((work) => [work.cited, work.determinations.length])).toEqual([
    ['Knees. J Bones 2010.', 2],
    ['Backs. J Bones 2011', 1],
  ]);
});

test('what a letter cites stands once, with who cites it in which decision', () => {
  const one = letter([cited([odg], [odg]), cited([article('Knees')]), cited([odg])]);
  expect(
    citationsOf(decidedOf(one)).map(({ citation, administrator, reviewer }) => [
      citation.cited,
      administrator,
      reviewer,
    ]),
  ).toEqual([
    ['ODG', [1], [1, 3]],
    ['Knees', [], [2]],
  ]);
});
