import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { movedPaths } from './src/archive/moved.ts';
import { safeMarkdown } from './src/markdown/safe-markdown.ts';

const content = resolve(process.env.CASEBOOK_CONTENT ?? 'content');
const read = (file) => parse(readFileSync(resolve(content, file), 'utf8'));
const settings = read('archive.yaml');
const base = process.env.CASEBOOK_BASE ?? settings.base ?? '/';

const list = resolve(content, 'withdrawn.yaml');
const { withdrawn } = existsSync(list) ? read('withdrawn.yaml') : { withdrawn: [] };
const gone = new Set(withdrawn.map(({ id }) => id.toLowerCase()));

const moved = movedPaths({
  ...read('taxonomy/treatments.yaml'),
  ...read('taxonomy/body-parts.yaml'),
  ...read('taxonomy/guidelines.yaml'),
  ...read('taxonomy/reasons.yaml'),
});

/**
 * What robots may list: no search results, no address that a page once had, no case that was taken down, and others only where
 * the archive says so.
 */
const indexable = (address) => {
  const path = new URL(address).pathname.slice(base.length);
  const [kind, id] = path.split('/');
  if (moved.some(({ from }) => path.startsWith(`${from}/`))) return false;
  return kind !== 'search' && (kind !== 'cases' || (settings.robots.indexCases && !gone.has(id)));
};

/** Every component in all its states: on the development server and for tests, in no site that is published. */
const specimens = {
  name: 'specimens',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev' && process.env.CASEBOOK_SPECIMENS !== '1') return;
      const folder = './src/components/specimens';
      injectRoute({ pattern: '/components', entrypoint: `${folder}/SpecimensPage.astro` });
      injectRoute({ pattern: '/components/hub', entrypoint: `${folder}/HubSpecimensPage.astro` });
      injectRoute({ pattern: '/components/bare', entrypoint: `${folder}/BareSpecimensPage.astro` });
    },
  },
};

export default defineConfig({
  site: process.env.CASEBOOK_SITE ?? settings.site,
  base,
  outDir: process.env.CASEBOOK_OUT ?? './dist',
  cacheDir: process.env.CASEBOOK_CACHE ?? './.cache/astro',
  trailingSlash: 'always',
  compressHTML: true, // the default joins words that two elements part
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' }, // the policy allows nothing inline
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: {
    processor: satteri({ mdastPlugins: [safeMarkdown], features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  // a preview is for nobody's list
  integrations: [
    ...(process.env.CASEBOOK_PREVIEW === '1' ? [] : [sitemap({ filter: indexable })]),
    specimens,
  ],
});
