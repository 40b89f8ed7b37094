/** What a case page is asked to mark: a query as it was typed, and words of it that are meant without synonyms. */
export interface AskedMarks {
  q: string;
  plain: readonly string[];
}

/**
 * An address inside a case page that carries what to mark. It stands behind the anchor, in the part of an address that no
 * browser sends: what was typed stays on the device.
 *
 * @param anchored an address with an anchor: `/cases/cm14-0197557/#p-1-2`
 */
export function markedAddress(anchored: string, { q, plain }: AskedMarks): string {
  if (q === '') return anchored;
  const parameters = new URLSearchParams([['q', q], ...plain.map((words) => ['plain', words])]);
  return `${anchored}?${parameters}`;
}

/** Reads the last part of an address (`#p-1-2?q=…`): the anchor without `#`, and what to mark. `undefined` where it carries nothing. */
export function readMarked(hash: string): { anchor: string; asked: AskedMarks } | undefined {
  const [, anchor = '', query = ''] = /^#([^?]*)\?(.*)$/.exec(hash) ?? [];
  const parameters = new URLSearchParams(query);
  const q = parameters.get('q') ?? '';
  return q === '' ? undefined : { anchor, asked: { q, plain: parameters.getAll('plain') } };
}
