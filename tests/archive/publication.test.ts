import { expect, test } from 'vitest';
import { publications } from '../../src/archive/publication.ts';

const line = (date: string, change: object) => ({
  date,
  added: {},
  corrected: {},
  removed: [],
  ...change,
});

test('a case has the day it was first published, and the day it last changed', () => {
  const known = publications([
    line('2024-01-05', { added: { a: '1', b: '1' } }),
    line('2024-03-05', { corrected: { a: '2' }, added: { c: '1' } }),
  ]);
  expect(Object.fromEntries(known)).toEqual({
    a: { published: '2024-01-05', updated: '2024-03-05' },
    b: { published: '2024-01-05', updated: '2024-01-05' },
    c: { published: '2024-03-05', updated: '2024-03-05' },
  });
});

test('a case that was taken out has no day any more, and a new one when it comes back', () => {
  const out = [line('2024-01-05', { added: { a: '1' } }), line('2024-02-05', { removed: ['a'] })];
  expect(publications(out).size).toBe(0);
  const back = publications([...out, line('2024-04-05', { added: { a: '1' } })]);
  expect(back.get('a')?.published).toBe('2024-04-05');
});
