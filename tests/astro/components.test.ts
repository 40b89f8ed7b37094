import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { decidedOf } from '../../src/archive/determination.ts';
import { listingPages } from '../../src/archive/listing.ts';
import Linked from '../../src/components/Linked.astro';
import Outcome from '../../src/components/Outcome.astro';
import OutcomeBar from '../../src/components/OutcomeBar.astro';
import Pager from '../../src/components/Pager.astro';
import Paragraph from '../../src/components/Paragraph.astro';
import Passage from '../../src/components/Passage.astro';
import { listingUrl } from '../../src/urls.ts';
import { determination, letter } from '../archive/letters.ts';

const container = await AstroContainer.create();
const render = (...[component, props]: [Parameters<typeof container.renderToString>[0], object]) =>
  container.renderToString(component, { props: { ...props } });
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

test('an outcome is a shape, a word and what it means', async () => {
  const html = await render(Outcome, { outcome: 'upheld' });
  expect(html).toContain('class="outcome upheld"');
  expect(textOf(html).trim()).toBe('Upheld: denial stands');
  expect(textOf(await render(Outcome, { outcome: 'overturned' })).trim()).toBe(
    'Overturned: treatment approved',
  );
});

test('a part that was granted stands in the place of the usual gloss', async () => {
  const html = await render(Outcome, {
    outcome: 'partially-overturned',
    gloss: 'approved in part, 20 of 90 tablets',
  });
  expect(textOf(html).trim()).toBe('Partly overturned: approved in part, 20 of 90 tablets');
});

test('a passage is the letter’s text, space for space, and nothing in it becomes markup', async () => {
  const text = 'Dr. [name] wrote: "<script>x</script> & *so*".( All is met.)And then.';
  const html = await render(Passage, { text, quotes: ['All is met.'] });
  expect(textOf(html)).toBe(text);
  expect(html).toContain('<mark class="deciding">All is met.</mark>');
  expect(html).toContain('<span class="mask">[name]</span>');
  expect(html).not.toContain('<script');
});

test('a mask inside a deciding sentence stays inside its mark', async () => {
  const html = await render(Passage, { text: 'A [name] met it.', quotes: ['A [name] met it.'] });
  expect(html.trim()).toBe(
    '<mark class="deciding">A <span class="mask">[name]</span> met it.</mark>',
  );
});

test('a paragraph has a permanent address and its number in the letter', async () => {
  const html = await render(Paragraph, { section: 2, place: 3, count: 9, text: 'So be it.' });
  expect(html).toContain('id="p-2-3"');
  expect(html).toContain('href="#p-2-3"');
  expect(textOf(html).replace(/\s+/g, ' ').trim()).toBe('¶ 9 So be it.');
});

test('links in a row have no space before a comma or a full stop', async () => {
  const links = [{ label: 'a', href: '/a/' }, { label: 'b' }, { label: 'c', href: '/c/' }];
  expect(textOf(await render(Linked, { links, last: ' or ', end: '.' })).trim()).toBe('a, b or c.');
  expect(textOf(await render(Linked, { links: links.slice(0, 1) })).trim()).toBe('a');
});

test('a bar says its numbers and leaves out what none had', async () => {
  const split = { overturned: 0, 'partially-overturned': 0, upheld: 12, total: 12 };
  const html = await render(OutcomeBar, { id: 'x', split });
  expect(html).toContain('Of 12 decisions, 0 overturned, 0 partly overturned and 12 upheld.');
  expect(html).toContain('id="x-hatch"');
  expect(html).not.toContain('tone-overturned');
  expect(html).not.toContain('style=');
});

test('a pager links the pages on both sides, and both ends', async () => {
  const determinations = Array.from({ length: 130 }, (_, index) =>
    decidedOf(letter([determination()], { id: `C-${index}` })),
  ).flat();
  const pages = listingPages(determinations);
  const kind = 'treatments';
  const html = await render(Pager, { kind, slug: 'testing', page: pages[3], pages });
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  const address = (page: number) => listingUrl(kind, 'testing', 1, page);
  expect(links).toEqual([address(5), ...[7, 6, 5, 4, 3, 2, 1].map(address), address(3)]);
  expect(html.match(/aria-current="page"/g)).toHaveLength(1);
  expect(html).toContain('Page 4 of 7');
});

test('a single page needs no pager', async () => {
  const pages = listingPages(decidedOf(letter([determination()])));
  expect((await render(Pager, { kind: 'years', slug: '2015', page: pages[0], pages })).trim()).toBe(
    '',
  );
});
