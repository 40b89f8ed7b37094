import { expect, test } from 'vitest';
import {
  groupByBodyPart,
  groupByGuideline,
  groupByOutcome,
  groupByProgram,
  groupByReason,
  groupByReviewersGuideline,
  groupBySpecialty,
  groupByTreatment,
  groupByYear,
} from '../../src/archive/group.ts';
import { decidedOf } from '../../src/archive/determination.ts';
import { cites, decided, decidedIn, determination, letter, taxonomy } from './letters.ts';

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

test('a reason groups what it decided, in the order of the taxonomy, each determination once', () => {
  const groups = groupByReason(
    decided(
      determination({ reasons: [{ id: 'criteria-met' }] }),
      determination({ reasons: [{ id: 'too-many' }, { id: 'criteria-met' }] }),
      determination({ reasons: [] }),
    ),
    taxonomy,
  );
  expect(sizes(groups)).toEqual([
    ['too-many', 1],
    ['criteria-met', 2],
  ]);
});

test('spellings of a specialty are one group, and a reviewer of two is in both', () => {
  const determinations = [
    letter([determination()], { reviewer: { specialties: ['Pain & Sleep', 'Chiropractor'] } }),
    letter([determination()], { reviewer: { specialties: ['pain and sleep'] } }),
    letter([determination()]),
  ].flatMap(decidedOf);
  expect(sizes(groupBySpecialty(determinations))).toEqual([
    ['chiropractor', 1],
    ['pain-sleep', 2],
  ]);
});

test('a program groups its letters', () => {
  expect(sizes(groupByProgram(decided(determination(), determination())))).toEqual([['ca-dwc', 2]]);
});

test('guidelines of reviewers come with the most used first', () => {
  const by = (...ids: string[]) =>
    determination({ guidelines: { administrator: cites('acoem'), reviewer: cites(...ids) } });
  const groups = groupByReviewersGuideline(
    decided(by('mtus'), by('odg', 'odg'), by('odg')),
    taxonomy,
  );
  expect(sizes(groups)).toEqual([
    ['odg', 2],
    ['mtus', 1],
  ]);
});
