import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCheck, searchOf, writeCheck } from '../../../src/search/check/state.ts';
import { readState } from '../../../src/search/state.ts';
import { requests } from './archive.ts';

test('an address holds the whole request', () => {
  fc.assert(
    fc.property(requests, fc.subarray(['norco', 'pt']), (state, plain) => {
      const asked = { ...state, plain: state.q === '' ? [] : [...plain].sort() };
      expect(readCheck(new URLSearchParams(writeCheck(asked).toString()))).toEqual(asked);
    }),
  );
});

test('any address is a request, and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const state = readCheck(new URLSearchParams(text));
      expect(readCheck(writeCheck(state))).toEqual(state);
    }),
  );
});

test.each([
  ['?treatment=surgery/spine&treatment=drugs', { treatment: 'surgery/spine' }],
  ['?amount=8-12&unit=session', { amount: { from: 8, to: 12, unit: 'session' } }],
  ['?amount=12&unit=parsec', { amount: { from: 12, to: 12 } }],
  ['?amount=many', {}],
  ['?unit=session', {}],
  ['?plain=norco', { plain: [] }],
])('%s is read as meant', (address, expected) => {
  const empty = { treatment: '', body: '', q: '', plain: [] };
  expect(readCheck(new URLSearchParams(address))).toEqual({ ...empty, ...expected });
});

test('the search for a request has the same address, but for the page', () => {
  fc.assert(
    fc.property(requests, (state) => {
      expect(readState(writeCheck(state))).toEqual(searchOf(state));
    }),
  );
});
