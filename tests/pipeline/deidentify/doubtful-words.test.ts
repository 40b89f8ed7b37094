import { expect, test } from 'vitest';
import { findDoubtfulWords } from '../../../src/pipeline/deidentify/doubtful-words.ts';
import { unmark } from './marked.ts';

/** A text with marks around what is doubtful when no detector found anything. */
function doubtful(text: string, released: string[] = []): string {
  let at = 0;
  let marked = '';
  for (const { start, end } of findDoubtfulWords(text, [], (word) =>
    released.includes(word.toLowerCase()),
  )) {
    marked += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return marked + text.slice(at);
}

test.each([
  'told by «Kolar» that, and «kolar», and «KOLAR»',
  '«Zdenka Hill» reports, as did «Zdenka M. Hill»',
  "told «O'Malley», «de la Vega», «García-López» and «van der Berg»",
  "«Kolar»'s pain",
  'a torn «Gal-\nvan»',
  'seen with «John Smith» and with «Grace D».',
  '«Grace Hill» reports pain',
  'asked «Hill» about it, in May 2016 or not',
  'the «McKay» yard and «DeLong»',
  'a note from «Nguyen», one from «Li» and one from «Ho»',
])('what may be a name is doubtful: %s', (marked) => {
  expect(doubtful(unmark(marked))).toBe(marked);
});

test.each([
  'L4-5, 5mg, #60, PR-2, C5-C6, EMG/NCV, T12, x3, 1st and 2nd',
  "a positive Spurling's test; Neer, Hawkins and O'Brien's signs; negative Tinel's, Phalen's",
  'electro-\nmyography and post-operative care',
  'painThe patient rested',
  'MTUS Forearm, Wrist, and Hand Complaints 2004, Section 9792.20(ef)',
  'as shown (Airaksinen, 2006) and (van Tulder, 2003; Chou and Huffman, 2007), see Fordyce et al',
  'see http://www.odg-twc.com/odgtwc/lxbck.htm for it',
  'Post-injection care and Right knee pain; Hand brace',
  'Will the request be approved? May it be.',
  'pages 8-10 of the Official Disability Guidelines',
])('what is no name is not: %s', (text) => {
  expect(doubtful(text)).toBe(text);
});

test('a released word is not doubtful, in any case', () => {
  expect(doubtful('takes Zorvex and ZORVEX', ['zorvex'])).toBe('takes Zorvex and ZORVEX');
});

test('an eponym after a title is somebody', () => {
  expect(doubtful('Dr. Spurling did the Spurling test')).toBe(
    'Dr. «Spurling» did the Spurling test',
  );
});
