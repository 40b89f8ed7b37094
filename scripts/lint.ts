import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { spelledPaths } from './lint/spelled-paths.ts';
import { spelledWords } from './lint/spelled-words.ts';

/** The linter, then the two boundaries that it has no rule for. Exit 1 with anything found. */
const { status } = spawnSync('biome', ['lint', '--error-on-warnings', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
const thin = globSync('src/{pages,components,layouts}/**/*.{astro,ts}').sort();
// The page of components is for work on the engine, and robots.txt speaks the words of its protocol.
const spoken = globSync('src/search/client/**/*.ts')
  .sort()
  .concat(thin.filter((file) => !/specimens|robots\.txt/.test(file)));
const spelled = [
  ...thin.flatMap((file) => spelledPaths(file, readFileSync(file, 'utf8'))),
  ...spoken.flatMap((file) => spelledWords(file, readFileSync(file, 'utf8'))),
];
for (const { message } of spelled) console.error(message);
process.exitCode = status === 0 && spelled.length === 0 ? 0 : 1;
