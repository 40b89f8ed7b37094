import { expect, test } from 'vitest';
import { proseFacts } from '../../src/archive/risk/prose.ts';

test.each([
  ['The patient works as a roofer.', { job: 1 }],
  ['A truck driver who was injured in 2014.', { job: 1 }],
  ['He slipped, and fell from a ladder.', { mechanism: 2 }],
  ['Pain began while lifting a box.', { mechanism: 1 }],
  ['She was struck by a cart after a motor vehicle accident.', { mechanism: 2 }],
  ['There was an amputation of a finger. She is pregnant.', { rare: 2 }],
  ['Seen on 03/04/2015 and on March 5, 2015.', { exactDate: 2 }],
  ['The request for twelve sessions exceeds what the guideline allows.', {}],
  ['A physical therapist treated the shoulder, 10/325 mg, with 5/5 strength.', {}],
  ['', {}],
])('%j is counted by kind', (text, counts) => {
  expect(proseFacts(text)).toEqual(counts);
});

test('long texts take no time', () => {
  const started = performance.now();
  proseFacts('a roofer worked as '.repeat(20_000));
  proseFacts('while '.repeat(40_000));
  expect(performance.now() - started).toBeLessThan(3000);
});
