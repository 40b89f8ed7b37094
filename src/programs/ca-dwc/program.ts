import type { RawDocument } from '../../pipeline/document.ts';
import { type Held, isHeld, type ParsedLetter } from '../../pipeline/letter.ts';
import { normalize } from '../../pipeline/normalize.ts';
import { joiner } from '../../pipeline/normalize/join.ts';
import type { Program } from '../program.ts';
import { BOILERPLATE } from './boilerplate.ts';
import { readFront } from './front.ts';
import { caseNumbersIn } from './case-number.ts';
import { layoutOf } from './layout.ts';
import { readLetter } from './letter.ts';
import { scrollOf } from './scroll.ts';

/** Independent medical review in California workers' compensation: final determination letters of the reviewing organisation. */
export const caDwc: Program = {
  name: 'ca-dwc',
  label: 'California Division of Workers\u2019 Compensation, independent medical review',
  recognises: (document) => layoutOf(scrollOf(normalize(document)).text) !== undefined,
  parse,
  front: readFront,
  boilerplate: BOILERPLATE,
};

function parse(document: RawDocument): ParsedLetter | Held {
  const lines = normalize(document);
  const scroll = scrollOf(lines);
  const layout = layoutOf(scroll.text);
  if (layout === undefined) return unknown(scroll.text);
  if (isHeld(layout)) return layout;
  return readLetter(scroll, layout, joiner(scroll.text));
}

/** What fits nothing is held where something says that it may be a determination, and is no letter at all where nothing does. */
function unknown(text: string): Held {
  if (caseNumbersIn(text).length === 0 && !/independent\s+medical\s+review/i.test(text)) {
    const what = 'it is no determination letter: it has neither a case number nor a section of one';
    return { held: { where: 'letter', what, todo: 'Take it out of the folder', rejected: true } };
  }
  const what = 'its labels fit no known layout of this program';
  const todo = 'See whether it is a determination letter; if so, its layout is to be added';
  return { held: { where: 'letter', what, todo } };
}
