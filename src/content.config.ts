import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { caseFiles } from './loaders/case-files.ts';
import {
  archiveSettings,
  bodyPartsFile,
  caseFile,
  guidelinesFile,
  reasonsFile,
  treatmentsFile,
} from './schema.ts';
import { historyLine } from './schema/history.ts';
import { pageFile } from './schema/page.ts';
import { withdrawnFile } from './schema/withdrawn.ts';

const content = resolve(process.env['CASEBOOK_CONTENT'] ?? 'content');
const folder = (name: string) => pathToFileURL(`${content}/${name}`);
const taxonomy = (file: string) => glob({ base: folder('taxonomy/'), pattern: `${file}.yaml` });

export const collections = {
  settings: defineCollection({
    loader: glob({ base: folder(''), pattern: 'archive.yaml' }),
    schema: archiveSettings,
  }),
  treatments: defineCollection({ loader: taxonomy('treatments'), schema: treatmentsFile }),
  bodyParts: defineCollection({ loader: taxonomy('body-parts'), schema: bodyPartsFile }),
  guidelines: defineCollection({ loader: taxonomy('guidelines'), schema: guidelinesFile }),
  reasons: defineCollection({ loader: taxonomy('reasons'), schema: reasonsFile }),
  cases: defineCollection({ loader: caseFiles(folder('cases/')), schema: caseFile }),
  withdrawn: defineCollection({
    loader: glob({ base: folder(''), pattern: 'withdrawn.yaml' }),
    schema: withdrawnFile,
  }),
  history: defineCollection({
    loader: file(folder('history.jsonl').href, { parser: linesOf }),
    schema: historyLine,
  }),
  pages: defineCollection({
    loader: glob({ base: folder('pages/'), pattern: '*.md' }),
    schema: pageFile,
  }),
};

/** The lines of a file of JSON values by their place, padded so that their order is that of their names. */
function linesOf(text: string): Record<string, Record<string, unknown>> {
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line, index) => [`line-${String(index).padStart(8, '0')}`, JSON.parse(line)]),
  );
}
