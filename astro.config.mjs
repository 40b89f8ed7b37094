import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { safeMarkdown } from './src/markdown/safe-markdown.ts';

const content = resolve(process.env.CASEBOOK_CONTENT ?? 'content');
const settings = parse(readFileSync(resolve(content, 'archive.yaml'), 'utf8'));
const base = process.env.CASEBOOK_BASE ?? settings.base ?? '/';

const list = resolve(content, 'withdrawn.yaml');
const { withdrawn } = existsSync(list) ? parse(readFileSync(list, 'utf8')) : { withdrawn: [] };
const gone = new Set(withdrawn.map(({ id }) => id.toLowerCase()));

/** What robots may list: no search results, no case that was taken down, and others only where the archive says so. */
const indexable = (address) => {
  const [kind, id] = new URL(address).pathname.slice(base.length).split('/');
  return kind !== 'search' && (kind !== 'cases' || (settings.robots.indexCases && !gone.has(id)));
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
  integrations: [sitemap({ filter: indexable })],
});
