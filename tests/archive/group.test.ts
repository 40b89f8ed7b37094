import { expect, test } from 'vitest';
import {
  groupByBodyPart,
  groupByGuideline,
  groupByOutcome,
  groupByTreatment,
  groupByYear,
  guidelineUse,
} from '../../src/archive/group.ts';
import { cites, decided, decidedIn, determination, taxonomy } from './letters.ts';

const sizes = (groups: Map<string, unknown[]>) =>
  [...groups].map(([key, members]) => [key, members.length]);

test('a class counts for its category too, in the order of the taxonomy', () => {
  const groups = groupByTreatment(
    decided(
      determination({ treatment: 'rehabilitation/physical-therapy' }),
      determination({ treatment: 'testing/mri' }),
      determination({ treatment: 'testing/other' }),
    ),
    taxonomy,
  );
  expect(sizes(groups)).toEqual([
    ['testing', 2],
    ['testing/mri', 1],
    ['testing/other', 1],
    ['rehabilitation', 1],
    ['rehabilitation/physical-therapy', 1],
  ]);
});

test('a category alone counts once, and what is not classified has no group', () => {
  const groups = groupByTreatment(
    decided(determination({ treatment: 'testing' }), determination({ treatment: 'unclassified' })),
    taxonomy,
  );
  expect(sizes(groups)).toEqual([['testing', 1]]);
});

test('a guideline that both sides cite, or one side twice, counts once', () => {
  const groups = groupByGuideline(
    decided(
      determination({
        guidelines: { administrator: cites('odg'), reviewer: cites('odg', 'odg', 'mtus') },
      }),
      determination({ guidelines: { administrator: [], reviewer: cites('unclassified') } }),
    ),
    taxonomy,
  );
  expect(sizes(groups)).toEqual([
    ['mtus', 1],
    ['odg', 1],
  ]);
});

test('the use of a guideline is counted by side', () => {
  const use = guidelineUse(
    decided(
      determination({ guidelines: { administrator: cites('odg'), reviewer: cites('odg') } }),
      determination({ guidelines: { administrator: cites('odg'), reviewer: cites('mtus') } }),
      determination({ guidelines: { administrator: cites('odg'), reviewer: [] } }),
      determination({ guidelines: { administrator: [], reviewer: cites('odg') } }),
    ),
    { slug: 'odg' },
  );
  expect(Object.entries(use).map(([side, members]) => [side, members.length])).toEqual([
    ['reviewer', 2],
    ['administrator', 3],
    ['both', 1],
    ['reviewerUsedAnother', 1],
  ]);
});

test('outcomes come with the approved first and the denial last', () => {
  const groups = groupByOutcome(
    decided(
      determination(),
      determination({ outcome: 'partially-overturned' }),
      determination({ outcome: 'overturned' }),
    ),
  );
  expect([...groups.keys()]).toEqual(['overturned', 'partially-overturned', 'upheld']);
});

test('a determination about two body parts is in both groups', () => {
  const groups = groupByBodyPart(
    decided(determination({ bodyParts: ['neck', 'knee'] }), determination({ bodyParts: [] })),
    taxonomy,
  );
  expect(sizes(groups)).toEqual([
    ['knee', 1],
    ['neck', 1],
  ]);
});

test('years come with the newest first', () => {
  const groups = groupByYear([...decidedIn('2014'), ...decidedIn('2016'), ...decidedIn('2014')]);
  expect(sizes(groups)).toEqual([
    ['2016', 1],
    ['2014', 2],
  ]);
});
