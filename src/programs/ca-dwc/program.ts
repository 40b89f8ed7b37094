import type { RawDocument } from '../../pipeline/document.ts';
import { type Held, isHeld, type ParsedLetter } from '../../pipeline/letter.ts';
import { normalize } from '../../pipeline/normalize.ts';
import { joiner } from '../../pipeline/normalize/join.ts';
import type { Program } from '../program.ts';
import { BOILERPLATE } from './boilerplate.ts';
import { readFront } from './front.ts';
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
  if (layout === undefined) return unknown();
  if (isHeld(layout)) return layout;
  return readLetter(scroll, layout, joiner(scroll.text));
}

function unknown(): Held {
  return {
    held: {
      where: 'letter',
      what: 'its labels fit no known layout of this program',
      todo: 'See whether it is a determination letter; if so, its layout is to be added',
    },
  };
}
