import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportJson, reportLines, reportOf, type Status } from '../../../scripts/import/report.ts';

test('what was read is the sum of what became of it', () => {
  const statuses = fc.array(
    fc.constantFrom<Status[]>('published', 'unchanged', 'held', 'rejected', 'duplicate'),
  );
  fc.assert(
    fc.property(statuses, (some) => {
      const { read, published, unchanged, held, rejected, duplicates } = reportOf(some, []);
      expect(published + unchanged + held + rejected + duplicates).toBe(read);
    }),
  );
});

test('the report has exactly the keys that other programs read, in their order', () => {
  const report = { ...reportOf([], []), doubts: 3, byHand: 1 };
  expect(Object.keys(JSON.parse(reportJson(report)))).toEqual([
    'read',
    'published',
    'unchanged',
    'held',
    'rejected',
    'duplicates',
    'problems',
  ]);
});

test('each problem is a line that says where, what and what to do, in the order of the letters', () => {
  const problem = (letter: number) => ({
    letter,
    status: 'held' as const,
    where: 'header',
    what: 'no case number',
    todo: 'Open it with npm run review',
  });
  expect(reportLines(reportOf(['held', 'held'], [problem(2), problem(1)]), 3)).toEqual([
    'letter 1, header: no case number. It is held. Open it with npm run review.',
    'letter 2, header: no case number. It is held. Open it with npm run review.',
    '3 other files (not .pdf or .txt) were left out.',
    '2 read = 0 published + 0 unchanged + 2 held + 0 rejected + 0 duplicates',
  ]);
});
