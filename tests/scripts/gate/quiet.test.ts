import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveFolder, findings, page } from './built.ts';

/** An archive whose ledger knows one claimant, a number and a short name. */
function archive(): string {
  const content = archiveFolder();
  mkdirSync(`${content}.private`);
  const known = [
    { kind: 'claimant', value: 'Bellamira Quintrell' },
    { kind: 'name', value: 'Ng, Umberlo' },
    { kind: 'identifier', value: 'WC-4417-9021' },
  ];
  writeFileSync(
    join(`${content}.private`, 'ledger.jsonl'),
    `${JSON.stringify({ id: 'A1', known })}\n`,
  );
  return content;
}

const STEMS = /quintrell|bellamira|umberlo|4417|9021|oxmantle|fenwarden|\bng\b/i;
const own = (parts: { head?: string; body?: string; policy?: string }, title = 'Case A1') => ({
  'cases/a1/index.html': page(title, {
    ...parts,
    body: `<p id="determination-1">x</p>${parts.body ?? ''}`,
  }),
});

// Oxmantle and Fenwarden stand in no ledger: words of a letter are not repeated either.
test.each<[string, Record<string, string>]>([
  ['a dead link', own({ body: '<p><a href="/search/oxmantle/">x</a></p>' })],
  ['a dead anchor', own({ body: '<p><a href="#oxmantle">x</a></p>' })],
  ['a link that is none', own({ body: '<p><a href="http://[oxmantle">x</a></p>' })],
  ['a link out of the site', own({ body: '<p><a href="oxmantle:fenwarden">x</a></p>' })],
  ['a load from elsewhere', own({ body: '<p><img alt="" src="https://oxmantle.example/"></p>' })],
  ['a title twice', { ...own({}, 'Oxmantle'), 'index.html': page('Oxmantle') }],
  ['an id twice', own({ body: '<p id="oxmantle">x</p><p id="oxmantle">x</p>' })],
  ['an element that is none', own({ body: '<oxmantle src="https://x.example/"></oxmantle>' })],
  ['an attribute that is none', own({ body: '<p onoxmantle="1" fenwarden=oxmantle>x</p>' })],
  ['a character that has to be escaped', own({ body: '<p>Oxmantle & Fenwarden < 3</p>' })],
  ['a tag that is not closed', own({ body: '<p>Oxmantle <b>Fenwarden</p>' })],
  ['a text that ends in the middle of a tag', own({ body: '<p>Oxmantle <Fenwarden' })],
  ['a policy', own({ policy: "default-src 'none'; oxmantle-src fenwarden; script-src oxmantle" })],
  ['a search that is broken', { 'search/manifest.json': 'oxmantle fenwarden' }],
  ['a sitemap', { 'sitemap-0.xml': '<loc>https://archive.example/oxmantle/</loc>' }],
  ['a file of another kind', { 'cases/a1/oxmantle-fenwarden.docx': 'x' }],
  ['a hidden file', { '.oxmantle': 'x' }],
  ['a PDF', { 'oxmantle.pdf': '%PDF-1.7' }],
  ['bytes that are none', { 'oxmantle.fenwarden': 'x' }],
  ['a file that is named after a claimant', { 'x/quintrell.txt': '%PDF-1.7' }],
  ['a page that is named after a claimant', { 'x/Bellamira-Quintrell/index.html': '<p>x' }],
  ['a page that is named after a number', { 'wc44179021/index.html': page('Home') }],
  ['the case’s own short name', { 'cases/a1/ng.txt': '%PDF-1.7' }],
])('a message quotes nothing of what it is about: %s', async (_, changes) => {
  const found = await findings(changes, '/', archive());
  expect(found).not.toEqual([]);
  for (const message of found) {
    expect(message).not.toMatch(STEMS);
    expect(message).toMatch(/^[^:]+(?::\d+)?: .+\. .+\.$/s);
  }
});

test('a broken ledger is told by its line', async () => {
  const content = archive();
  writeFileSync(
    join(`${content}.private`, 'ledger.jsonl'),
    '{"id":"A1","known":[]}\n{"id":"Quintrell\n',
  );
  await expect(findings({}, '/', content)).rejects.toThrow(/^ledger\.jsonl:2: this line/);
  await expect(findings({}, '/', content)).rejects.not.toThrow(STEMS);
});
