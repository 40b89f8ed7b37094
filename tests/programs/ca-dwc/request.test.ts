import { expect, test } from 'vitest';
import { requestOf } from '../../../src/programs/ca-dwc/request.ts';

const GRANTED = 'Gel 1% #2 was authorized by the Claims Administrator.';

test.each([
  ['Zinc cream 2% #30 DOS: 11/2/16', 'Zinc cream 2% #30 DOS: 11/2/16'],
  ['Associated surgical service: Ice pack', 'Associated surgical service: Ice pack'],
  [
    `Gel 1% #5 was the original request. ${GRANTED} The remaining IMR eligible portion of the original request, Gel 1% #3 is`,
    'Gel 1% #3',
  ],
  [
    `Gel 1% #5 was the original request. ${GRANTED} The remaining IMR eligible portion of the original request, gel 1% #3`,
    'Gel 1% #3',
  ],
  [
    `Gel 1% #5 was the original request. ${GRANTED} The remaining portion, Gel 1% #3, is`,
    'Gel 1% #3',
  ],
  [
    `Gel 1% #5 was the original request. ${GRANTED} The remaining IMR eligible request, Gel 1% #3 is`,
    'Gel 1% #3',
  ],
  [
    'Gel 1% #5 was the original request. Gel 1% #2 was certified. The remainder of the original request, Gel 1% #3 is',
    'Gel 1% #3',
  ],
  [
    'Gel 1% #5 was the original request. Gel 1% #2 was modified. The remaining portion of the request: Gel 1% #3 is',
    'Gel 1% #3',
  ],
  [
    'Two braces was the original request. The Claims Administrator authorized one brace, leaving the original request IMR eligible. The original request, two braces is',
    'Two braces',
  ],
  [
    'Brace for St. Mary hinge, 2.5 in. was the original request. One brace was approved. The remaining IMR-eligible portion of the original request, Brace, DOS: 1/2/16 is',
    'Brace, DOS: 1/2/16',
  ],
  ['Gel, 5 tubes, original request 10 tubes', 'Gel, 5 tubes, original request 10 tubes'],
  ['Kneading for the remaining portion of spring', 'Kneading for the remaining portion of spring'],
  ['UA was the original request. A card was authorized. The original request, UA is', 'UA'],
  [
    'Gel 1% #5 was the original request. The Claims Administrator authorized #2, leaving gel 1% #3 IMR eligible',
    'Gel 1% #3',
  ],
  [
    'Gel 1% #5 was the original request. The Claims Administrator authorized balm, leaving the original request IMR eligible',
    'Gel 1% #5',
  ],
])('takes the disputed part of a heading: %s', (heading, request) => {
  expect(requestOf(heading)).toBe(request);
});

test('does not guess where a story names no disputed part', () => {
  expect(requestOf('Gel 1% #5 was the original request. Gel 1% #2 was authorized')).toBeUndefined();
});
