/** A text brought to the one form that words are compared in, with the way back to the text as it is shown. */
export interface NormalText {
  text: string;
  /** Place in the shown text of a place in `text` (UTF-16 code units, ends included). */
  sourceOf(place: number): number;
}

/**
 * NFKC, lower case, curly quotes made straight. Letters that are written with combining marks are taken together, so
 * that every place of the result has one in the text.
 */
export function normalize(text: string): NormalText {
  if (ASCII.test(text)) return { text: text.toLowerCase(), sourceOf: (place) => place };
  let normal = '';
  const sources: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const part = straight(cluster.normalize('NFKC').toLowerCase());
    for (let unit = 0; unit < part.length; unit += 1) {
      // A letter that becomes several ("½") starts and ends as a whole.
      sources.push(part.length === cluster.length ? index + unit : index);
    }
    normal += part;
  }
  sources.push(text.length);
  return { text: normal, sourceOf: (place) => sources[place] ?? text.length };
}

const ASCII = /^\p{ASCII}*$/u;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

const straight = (text: string): string => text.replace(/[‘’‚‛]/g, "'").replace(/[“”„‟]/g, '"');
