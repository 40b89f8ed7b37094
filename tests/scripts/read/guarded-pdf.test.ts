import { createDeflate } from 'node:zlib';
import { expect, test } from 'vitest';
import { readGuardedPdf } from '../../../scripts/read/guarded-pdf.ts';
import { readPdf } from '../../../scripts/read/pdf.ts';
import { makePdf } from './make-pdf.ts';
import { HELVETICA, rawPdf } from './raw-pdf.ts';

const letter = await makePdf([['Heading', ['Label:', 'Value']], ['Second page']]);

/** Drawing of so many megabytes that draws nothing on the page, packed to a thousandth. */
async function packedNothing(megabytes: number): Promise<Buffer> {
  const packer = createDeflate({ level: 9 });
  const parts: Buffer[] = [];
  packer.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise((resolve) => packer.on('end', resolve));
  const piece = Buffer.alloc(2 ** 20, ' ');
  for (let written = 0; written < megabytes; written += 1) packer.write(piece);
  packer.end();
  await done;
  return Buffer.concat(parts);
}

test('reads as without a guard, files that come at once too, and one after the other', async () => {
  const plain = await readPdf(letter);
  const answers = await Promise.all([readGuardedPdf(letter), readGuardedPdf(letter)]);
  expect([...answers, await readGuardedPdf(letter)]).toEqual([plain, plain, plain]);
});

test('stops at a file of half a megabyte that unpacks to half a gigabyte, and reads the next one', async () => {
  const bomb = rawPdf(await packedNothing(512), HELVETICA);
  expect(bomb.length).toBeLessThan(2 ** 20);
  const before = process.memoryUsage.rss();
  const answer = readGuardedPdf(bomb, { milliseconds: 60_000, megabytes: 160 });
  const next = readGuardedPdf(letter);
  expect(await answer).toMatchObject({
    held: { where: 'file', what: expect.stringMatching(/more memory than/), rejected: true },
  });
  expect(await next).toEqual(await readPdf(letter));
  expect(process.memoryUsage.rss() - before).toBeLessThan(2 ** 30);
});

test('stops at a file that takes too long, and reads the next one', async () => {
  const slow = rawPdf(`${'0 0 m 1 1 l S\n'.repeat(2_000_000)}`, HELVETICA);
  const answer = await readGuardedPdf(slow, { milliseconds: 1, megabytes: 4000 });
  expect(answer).toMatchObject({
    held: { where: 'file', what: expect.stringMatching(/more time than/), rejected: true },
  });
  expect(await readGuardedPdf(letter)).toEqual(await readPdf(letter));
});
