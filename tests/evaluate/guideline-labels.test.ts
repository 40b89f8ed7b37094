import { expect, test } from 'vitest';
import { compareGuidelines } from '../../src/evaluate/guideline-labels.ts';

const cite = (...ids: string[]) => ids.map((id) => ({ id, cited: id }));

test('ids are compared once each and in any order', () => {
  expect(compareGuidelines(cite('odg', 'acoem', 'odg'), 'acoem|odg')).toEqual({
    citedAgrees: true,
    idsAgree: true,
    given: ['odg', 'acoem'],
    labelled: ['acoem', 'odg'],
  });
  expect(compareGuidelines(cite('odg'), 'acoem|odg')).toMatchObject({
    citedAgrees: true,
    idsAgree: false,
  });
});

test('none cited agrees with none alone', () => {
  expect(compareGuidelines([], 'none')).toMatchObject({ citedAgrees: true, idsAgree: true });
  expect(compareGuidelines([], 'odg')).toMatchObject({ citedAgrees: false, idsAgree: false });
  expect(compareGuidelines(cite('odg'), 'none')).toMatchObject({
    citedAgrees: false,
    idsAgree: false,
  });
});
