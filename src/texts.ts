import { getCollection, getEntry, render } from 'astro:content';
import { Problem } from './errors.ts';

/** A page that the publisher wrote, and its second-level headings. */
export async function text(name: string) {
  const entry = await getEntry('pages', name);
  if (!entry) {
    throw new Problem(
      `pages/${name}.md`,
      'the file is missing',
      'Write it, or copy it from the content folder that comes with the engine',
    );
  }
  const { Content, headings } = await render(entry);
  return { ...entry.data, Content, headings: headings.filter(({ depth }) => depth === 2) };
}

/** Names of the publisher's pages that stand alone; those that hold figures of the archive too have a page file each. */
export async function plainTexts(): Promise<string[]> {
  const entries = await getCollection('pages');
  return entries.map(({ id }) => id).filter((id) => !WITH_FIGURES.has(id));
}

const WITH_FIGURES = new Set(['method', 'glossary', 'privacy']);
