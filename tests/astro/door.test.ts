import { afterEach, expect, test, vi } from 'vitest';
import { archive } from '../../src/cases.ts';
import { hubs } from '../../src/hubs.ts';
import { plainTexts, text } from '../../src/texts.ts';
import { collections } from './content.ts';

vi.mock('astro:content', () => import('./content.ts'));
afterEach(() => vi.unstubAllEnvs());

test('the door gives letters in the order of the shelf, with their determinations', async () => {
  const { cases, determinations, settings } = await archive();
  expect(cases.map(({ data }) => data.id)).toEqual(['CM15-0000001', 'CM16-0000002']);
  expect(determinations.map(({ number }) => number)).toEqual([1, 1, 2, 3]);
  expect(cases[1]?.rationales[0]?.[1]).toContain('Twelve are too many for [name].');
  expect(settings.name).toBe('An invented archive');
});

test('a case version is the start of its file’s SHA-256', async () => {
  const { cases } = await archive();
  const file = collections['cases']?.find(({ id }) => id.endsWith('cm15-0000001'))?.body ?? '';
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(file));
  expect(cases[0]?.hash).toBe(Buffer.from(bytes).toString('hex').slice(0, 8));
});

test('the archive version is the one that the build names', async () => {
  vi.stubEnv('CASEBOOK_VERSION', '2025-03-14 12ab34cd');
  expect((await archive()).version).toEqual({ imported: '2025-03-14', hash: '12ab34cd' });
});

test('an archive whose build names no version has the digits of its cases', async () => {
  vi.stubEnv('CASEBOOK_VERSION', '');
  const { version } = await archive();
  expect(version).toEqual({ hash: expect.stringMatching(/^[\da-f]{8}$/) });
  expect((await archive()).version).toEqual(version);
});

test('a case that was taken down is not published, though its file is there', async () => {
  const withdrawal = { id: 'cm15-0000001', date: '2025-02-02', reason: 'privacy' };
  collections['withdrawn'] = [{ id: 'withdrawn', data: { withdrawn: [withdrawal] } }];
  const { cases, determinations, withdrawn } = await archive();
  delete collections['withdrawn'];
  expect(cases.map(({ data }) => data.id)).toEqual(['CM16-0000002']);
  expect(determinations).toHaveLength(3);
  expect(withdrawn).toEqual([withdrawal]);
});

test('a missing file is named, with what to do', async () => {
  const reasons = collections['reasons'] ?? [];
  collections['reasons'] = [];
  await expect(archive()).rejects.toThrow(/^taxonomy\/reasons\.yaml: the file is missing\. /);
  collections['reasons'] = reasons;
  await expect(text('privacy')).rejects.toThrow(/^pages\/privacy\.md: the file is missing\. /);
});

test('hubs are those of this archive', async () => {
  expect((await hubs('years')).map(({ slug }) => slug)).toEqual(['2016', '2015']);
});

test('a text has its words and its main headings', async () => {
  expect(await text('about')).toMatchObject({
    title: 'About',
    headings: [{ slug: 'a', text: 'A' }],
  });
});

test('pages with figures are not among the plain texts', async () => {
  expect(await plainTexts()).toEqual(['about']);
});
