import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadArchive } from '../../scripts/content.ts';
import { quantity } from '../../src/schema.ts';
import { letters } from '../../src/sample/letters.ts';
import { SAMPLE } from '../../src/sample/sample.ts';

const sample = [...letters(SAMPLE.seed, SAMPLE.letters)];
const items = sample.flatMap(({ truth }) => truth.items);

const engineContent = join(import.meta.dirname, '..', '..', 'content');
const { taxonomy } = await loadArchive(engineContent);

test('every slug is one of the taxonomy, and every class of it is asked for', () => {
  const { classes, bodyParts, guidelines, reasons } = taxonomy;
  const asked = new Set(items.map(({ treatment }) => treatment));
  expect([...asked].filter((path) => !classes.has(path))).toEqual([]);
  expect([...classes.keys()].filter((path) => !asked.has(path))).toEqual([]);
  const cited = items.flatMap((item) => [
    ...item.guidelines.administrator,
    ...item.guidelines.reviewer,
  ]);
  expect(cited.filter((id) => !guidelines.has(id))).toEqual([]);
  expect(items.flatMap((item) => item.bodyParts).filter((part) => !bodyParts.has(part))).toEqual(
    [],
  );
  const given = items.flatMap((item) => item.reasons.map(({ id }) => id));
  expect(given.filter((id) => !reasons.has(id))).toEqual([]);
});

test('body parts stand in the order of the taxonomy', () => {
  const order = [...taxonomy.bodyParts.keys()];
  for (const { bodyParts } of items) {
    expect(bodyParts).toEqual(order.filter((part) => bodyParts.includes(part)));
  }
});

test('the sentence that gives a reason stands word for word in the rationale', () => {
  for (const { rationale, reasons } of items) {
    expect(reasons.length).toBeGreaterThan(0);
    for (const { quote } of reasons) expect(rationale.join('\n')).toContain(quote);
  }
});

test('amounts are such as a case file may hold, and what is granted is less than what was asked for', () => {
  for (const { quantity: asked, granted, outcome } of items) {
    if (asked) expect(quantity.safeParse(asked).success).toBe(true);
    expect(granted !== undefined).toBe(outcome === 'partially-overturned');
    if (granted) expect(granted.amount).toBeLessThan(asked?.amount ?? 0);
  }
});

test('an amount over the guideline is given as a reason only where one is asked for', () => {
  const over = items.filter(({ reasons }) =>
    reasons.some(({ id }) => /(?:exceeds|within)-guideline-quantity/.test(id)),
  );
  expect(over.length).toBeGreaterThan(10);
  for (const { quantity: asked } of over) expect(asked).toBeDefined();
});

test('no rationale is like another but for what falls with an operation', () => {
  const rationales = items
    .filter(({ reasons }) => reasons[0]?.id !== 'primary-procedure-not-necessary')
    .map(({ rationale }) => rationale.join('\n'));
  expect(new Set(rationales).size).toBe(rationales.length);
});

test('no place of a template is left open, and no word is missing', () => {
  const text = JSON.stringify(sample.map(({ blocks }) => blocks));
  expect(text).not.toMatch(/\{\w+\}|undefined|NaN| {2}(?!Phone|Email)/);
});

test('a story tells the whole request and is about what is left of it', () => {
  const stories = items.filter(({ heading, request }) => heading !== request);
  expect(stories.length).toBeGreaterThan(5);
  for (const { heading, request } of stories) {
    expect(heading).toContain('original request');
    expect(heading.endsWith(`original request, ${request} is`)).toBe(true);
  }
});
