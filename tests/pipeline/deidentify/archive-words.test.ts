import { expect, test } from 'vitest';
import { archiveWords } from '../../../src/pipeline/deidentify/archive-words.ts';
import { readTaxonomy } from '../../../src/taxonomy.ts';

const entry = (slug: string, label: string) => ({ slug, label, sentence: 'A sentence.' });

test('labels, drugs and brands of the taxonomies are words; patterns are none', () => {
  const words = archiveWords(
    readTaxonomy({
      treatments: {
        categories: [
          {
            ...entry('drugs', 'Drugs'),
            classes: [
              {
                ...entry('creams', 'Zorvic creams'),
                patterns: ['kolar'],
                drugs: { kimmerin: ['Kimmex DS', 'vol ?taren'] },
              },
            ],
          },
        ],
      },
      bodyParts: { bodyParts: [entry('knee', 'Knee')] },
      guidelines: { guidelines: [] },
      reasons: { reasons: [] },
    }),
  );
  expect([...words].sort()).toEqual(['creams', 'drugs', 'kimmerin', 'kimmex', 'knee', 'zorvic']);
});
