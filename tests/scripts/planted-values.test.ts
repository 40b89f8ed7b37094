import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withdraw } from '../../scripts/withdraw/withdraw.ts';
import { letterText } from '../../src/sample/letter-text.ts';
import { letters as sampleLetters } from '../../src/sample/letters.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { casebookHere } from './in-process.ts';

/** Values of one letter's people, none of which is a word or a part of one; the last two are known to no recogniser. */
const PLANTED = {
  claimant: ['Wendeline', 'Okpaluzor'],
  employer: 'Brixholm Fasteners',
  birth: '7/14/1968',
  ssn: '604-83-1297',
  claim: 'WC77390154',
  street: '4187 Tessendorf Lane',
  phone: '(559) 555-0184',
  email: 'w.okpaluzor@brixholm.example',
  doctor: 'Quendrith',
  product: 'Quillomex',
} as const;

const SOUGHT = [
  ...[/wendeline/i, /okpaluzor/i, /brixholm/i, /7\/14\/1968/, /604-?83-?1297/, /77390154/],
  ...[/tessendorf/i, /555-?0184/, /quendrith/i, /quillomex/i],
];
/** Names of the files, which people call after patients. */
const FILE = 'okpaluzor-wendeline.txt';

/** Puts the people into an invented letter: cover, header and narrative. */
function planted(letter: string): string {
  const name = PLANTED.claimant.join(' ');
  const told = `${name} works for ${PLANTED.employer}, saw Dr. ${PLANTED.doctor}, and can be reached at ${PLANTED.phone} or ${PLANTED.email}. The ${PLANTED.product} was read.`;
  return letter
    .replace(/(Dated: .*\n\n)(?:.+\n)+/, `$1${name}\n${PLANTED.street}\nFresno, CA 93650\n`)
    .replace(/^(Employee(?: Name)?): .*/m, `$1: ${name}    SSN: ${PLANTED.ssn}`)
    .replace(/^Employer: .*/m, `Employer: ${PLANTED.employer}`)
    .replace(/^Date of Birth: .*/m, `Date of Birth: ${PLANTED.birth}`)
    .replace(/^Claim Number: .*/m, `Claim Number: ${PLANTED.claim}`)
    .replace(/Decision rationale:/, `Decision rationale: ${told}`);
}

/** A broken letter: its header can be read, its decisions can't. */
const broken = (letter: string): string =>
  letter.replaceAll(/upheld|overturned|not medically necessary|medically necessary/gi, 'decided');

test('nothing that any command says or keeps in the open holds a value of a letter', async () => {
  const folder = temporaryFolder();
  const texts = [...sampleLetters(3, 24)].map((one) => planted(letterText(one)));
  const text = texts.find((one) => SOUGHT.every((value) => value.test(one))) ?? '';
  const letters = join(folder, 'letters');
  mkdirSync(letters);
  writeFileSync(join(letters, FILE), text);
  writeFileSync(
    join(letters, `broken-${FILE}`),
    broken(text).replace(/CM(\d\d)-\d{7}/g, 'CM$1-0000009'),
  );
  writeFileSync(join(letters, `not-a-${FILE}`), 'Okpaluzor wrote home about Quendrith.');
  writeFileSync(join(letters, 'wendeline.pdf'), `%PDF-1.4 ${text}`);
  const lines = join(letters, 'okpaluzor.jsonl');
  writeFileSync(lines, `${JSON.stringify({ id: 1, text })}\n{"id": "Okpaluzor"\n`);
  const content = join(folder, 'archive');
  const at = ['--content', content];
  const letter = join(letters, FILE);

  const said: string[] = [];
  const run = async (...words: string[]): Promise<string> => {
    const { code, out, err } = await casebookHere(words);
    said.push(`${words.slice(0, 1)} ${code}\n${out}${err}`);
    return out;
  };
  const imported = await run('import', ...at, letters, '--json', '--blanks');
  expect(imported).toContain('4 read = 1 published + 0 unchanged');
  await run('import', ...at, letter, join(letters, 'nowhere', FILE));
  await run('import', ...at, letter, '--dry-run');
  await run('review', ...at, '--list', '--json');
  await run('review', ...at, '--mask', PLANTED.product, '--json');
  await run('review', ...at, '--undo', PLANTED.doctor);
  await run('review', ...at, '--release', PLANTED.claimant[1], '--case', PLANTED.claimant[0]);
  await run('deidentify', ...at, letter, '--explain');
  await run('deidentify', ...at, lines, '--explain');
  await run('deidentify', ...at, join(letters, 'wendeline.pdf'));
  await run('classify', ...at);
  await run('check', ...at);
  await run('risk', ...at, '--ids', '--json');
  const [id = ''] = readdirSync(join(content, 'cases', '1'));
  await run('withdraw', ...at, PLANTED.claimant[1], '--reason', 'privacy');
  const open = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8') + entry.name);
  const about = { id: id.replace('.md', ''), reason: 'privacy' } as const;
  await run('withdraw', ...at, about.id, '--reason', about.reason, '--dry-run', '--json');
  const down = { ...about, root: join(folder, 'project'), content, today: '2026-02-03' };
  said.push(JSON.stringify((await withdraw({ ...down, dryRun: false })).withdrawal));
  await run('import', ...at, letter, '--json');

  // What a person typed is theirs: a message may say it back.
  const typed = /"okpaluzor" is no case of this archive/gi;
  const all = [...said.map((one) => one.replace(typed, '')), ...open].join('\n');
  for (const value of SOUGHT) expect(all).not.toMatch(value);
  expect(all).not.toContain(letters);
  // The test can fail: the letter holds every value, and was published.
  for (const value of SOUGHT) expect(text).toMatch(value);
  expect(all).toContain('\\[removed]');
  expect(all).toContain('[name]');
}, 60_000);
