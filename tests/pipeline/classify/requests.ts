import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { CleanLetter, LetterItem } from '../../../src/pipeline/letter.ts';
import type { CleanText } from '../../../src/pipeline/text.ts';
import { bodyPartsFile, treatmentsFile } from '../../../src/schema/taxonomy.ts';
import { type Taxonomy, readTaxonomy } from '../../../src/taxonomy.ts';

/** A line of requests.txt: what is asked for and what the codebook says of it. */
export interface Row {
  request: string;
  treatment: string;
  quantity: string;
  bodyParts: string;
}

/** The taxonomy as the archive ships it, without guidelines and reasons. */
export const taxonomy: Taxonomy = readTaxonomy({
  treatments: treatmentsFile.parse(yaml('treatments')),
  bodyParts: bodyPartsFile.parse(yaml('body-parts')),
  guidelines: { guidelines: [] },
  reasons: { reasons: [] },
});

/** All rows of requests.txt. */
export function rows(): Row[] {
  let treatment = '';
  const found: Row[] = [];
  for (const line of readFileSync(new URL('requests.txt', import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [request = '', quantity = '', bodyParts = ''] = line.split(' | ');
    if (line.includes(' | ')) found.push({ request, treatment, quantity, bodyParts });
    else treatment = line;
  }
  expect(found.length).toBeGreaterThan(300);
  return found;
}

/** A letter of items, each a request or a request with more; the rest is empty. */
export function letterOf(
  items: (string | Partial<LetterItem<string>>)[],
  summary: string[] = [],
): CleanLetter {
  return {
    format: 'ca-dwc/2016',
    dates: { decided: '2016-12-30' },
    specialties: [],
    summary: summary as CleanText[],
    items: items.map((item) => itemOf(item)),
    id: 'CM00-0000000',
    program: 'ca-dwc',
    profile: 'safe-harbor',
    facts: { decided: '2016', patient: {}, removed: {} },
  };
}

function itemOf(given: string | Partial<LetterItem<string>>): LetterItem<CleanText> {
  const part = typeof given === 'string' ? { request: given } : given;
  const request = part.request ?? '';
  return {
    request,
    heading: request,
    outcome: 'upheld',
    administrator: null,
    reviewer: null,
    rationale: [],
    ...part,
  } as LetterItem<CleanText>;
}

function yaml(name: string): unknown {
  const file = new URL(`../../../content/taxonomy/${name}.yaml`, import.meta.url);
  return parse(readFileSync(file, 'utf8'));
}
