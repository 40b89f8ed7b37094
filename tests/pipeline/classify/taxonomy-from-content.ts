import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { guidelinesFile, reasonsFile } from '../../../src/schema.ts';
import { readTaxonomy } from '../../../src/taxonomy.ts';

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../content/taxonomy/${name}.yaml`, import.meta.url), 'utf8'));

/** The guidelines and reasons of the archive that comes with the engine; treatments and body parts are left empty. */
export const taxonomy = readTaxonomy({
  treatments: { categories: [] },
  bodyParts: { bodyParts: [] },
  guidelines: guidelinesFile.parse(read('guidelines')),
  reasons: reasonsFile.parse(read('reasons')),
});
