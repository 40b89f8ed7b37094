import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterEach, expect, test, vi } from 'vitest';
import Coverage from '../../src/components/Coverage.astro';
import RemovedHere from '../../src/components/RemovedHere.astro';
import Takedown from '../../src/components/Takedown.astro';
import { getStaticPaths } from '../../src/pages/cases/[id]/index.astro';
import { collections } from './content.ts';

vi.mock('astro:content', () => import('./content.ts'));
vi.stubEnv('DEV', true); // the door reads the archive anew each time
afterEach(() => delete collections['withdrawn']);

const container = await AstroContainer.create({ astroConfig: { site: 'https://archive.example' } });
const words = async (component: Parameters<typeof container.renderToString>[0]) =>
  (await container.renderToString(component))
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function withdrawn(...reasons: string[]): void {
  const list = reasons.map((reason, index) => ({ id: `A${index}`, date: '2025-02-02', reason }));
  collections['withdrawn'] = [{ id: 'withdrawn', data: { withdrawn: list } }];
}

test('the privacy page says whom to write to, what happens then, and that nothing was taken down', async () => {
  expect(await words(Takedown)).toMatch(
    /^Have a letter taken down .*archive@archive\.example When a letter is taken down: .* No case has been taken down so far\. /,
  );
});

test('the privacy page counts what was taken down, by kind of reason', async () => {
  withdrawn('replaced', 'privacy', 'privacy');
  expect(await words(Takedown)).toContain(
    'So far 3 cases have been taken down: 2 to protect a person’s privacy and 1 because another letter replaced it.',
  );
});

test('the privacy page says what was removed from all letters', async () => {
  expect(await words(RemovedHere)).toBe(
    'What was removed from these letters From the 2 letters of this archive: 2 names and 1 age put in a ten-year band. What each kind is, and why it goes',
  );
});

test('coverage says how many cases it leaves out', async () => {
  expect(await words(Coverage)).not.toContain('taken down');
  withdrawn('privacy');
  expect(await words(Coverage)).toContain('1 case that was taken down is not counted here.');
});

test('the address of a case that was taken down has a page, and so has every other', async () => {
  withdrawn('court-order');
  const paths = await getStaticPaths();
  expect(paths.map(({ params }) => params.id)).toEqual(['cm15-0000001', 'cm16-0000002', 'a0']);
  expect(paths.at(-1)?.props).toEqual({
    withdrawal: { id: 'A0', date: '2025-02-02', reason: 'court-order' },
  });
});
