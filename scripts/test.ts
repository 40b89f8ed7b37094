import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * All that tests the project, in order, cheapest first: every step runs whatever the ones before gave, and the last line is
 * `N passed, N failed`. A step that is no test suite counts as one test.
 */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const results = join(tmpdir(), `casebook-tests-${process.pid}.json`);
const steps: { name: string; command: string[]; count?: (exit: number) => Tally }[] = [
  { name: 'lock file', command: ['node', 'scripts/lock-stubs.mjs', '--check'] },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
  { name: 'lint', command: ['node', 'scripts/lint.ts'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'tests',
    command: [
      'vitest',
      'run',
      '--coverage',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
    ],
    count: countTests,
  },
];

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
for (const { name, command, count } of steps) {
  console.log(`\n— ${name}`);
  const [program = '', ...rest] = command;
  const { status } = spawnSync(program, rest, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const exit = status ?? 1;
  const tally = count?.(exit) ?? {
    passed: exit === 0 ? 1 : 0,
    failed: exit === 0 ? 0 : 1,
    skipped: 0,
  };
  if (tally.failed > 0) console.log(`— ${name}: failed`);
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}
rmSync(results, { force: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** Vitest's own figures; a run that fails without a failed test (coverage under its floor, a broken set-up) counts as one. */
function countTests(exit: number): Tally {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  try {
    const report = JSON.parse(readFileSync(results, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
    };
    passed = report.numPassedTests;
    failed = report.numFailedTests;
    skipped = report.numPendingTests;
  } catch {
    // No report was written: the exit code tells.
  }
  return { passed, failed: exit !== 0 && failed === 0 ? 1 : failed, skipped };
}
