/** A text with its escapes read: other spellings of the same letters. Empty where it holds none. By name of the spelling. */
export function unescaped(text: string): { how: string; text: string }[] {
  const readings: { how: string; text: string }[] = [];
  const add = (how: string, read: string): void => {
    if (read !== text) readings.push({ how, text: read });
  };
  if (/&(?:#|[a-z])/i.test(text)) add('character references', references(text));
  if (/%[\da-f]{2}/i.test(text)) add('percent-encoding', percents(text));
  if (/\\(?:u|x)\{?[\da-f]{2}/i.test(text)) add('escapes', escapes(text));
  if (/[a-z\d]qq/.test(text)) add("the index's encoding", indexCodes(text));
  return readings;
}

/** Character references of HTML and XML. Of named letters their base is taken: accents make no difference here. */
export function references(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,30}));?/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return character(Number.parseInt(hex, 16));
      if (decimal !== undefined) return character(Number(decimal));
      return named(name ?? '') ?? whole;
    },
  );
}

function named(name: string): string | undefined {
  const accented =
    /^([a-z])(?:acute|grave|circ|uml|tilde|ring|cedil|slash|strok|caron|breve|macr|ogon|dot|dblac)$/i.exec(
      name,
    );
  return accented?.[1] ?? NAMED[name] ?? NAMED[name.toLowerCase()];
}

const NAMED: Record<string, string> = {
  aelig: 'ae',
  amp: '&',
  apos: "'",
  commat: '@',
  colon: ':',
  comma: ',',
  dash: '-',
  ensp: ' ',
  gt: '>',
  hyphen: '-',
  lowbar: '_',
  lpar: '(',
  lsquo: "'",
  lt: '<',
  mdash: '-',
  nbsp: ' ',
  ndash: '-',
  newline: '\n',
  num: '#',
  oelig: 'oe',
  period: '.',
  quot: '"',
  rpar: ')',
  rsquo: "'",
  shy: '',
  sol: '/',
  szlig: 'ss',
  tab: ' ',
  thinsp: ' ',
  thorn: 'th',
  zwj: '',
  zwnj: '',
};

function percents(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16));
    return new TextDecoder().decode(bytes);
  });
}

/** JSON in JSON doubles the backslash. */
const escapes = (text: string): string =>
  text.replace(
    /\\+(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2}))/gi,
    (_, long?: string, four?: string, two?: string) =>
      character(Number.parseInt(long ?? four ?? two ?? '0', 16)),
  );

/** Words as the search index writes them (src/search/encode.ts): `q`, a code in base 16, `q`; and `qq` at the end. */
export const indexCodes = (text: string): string =>
  text.replace(RUN, (run) =>
    run.endsWith(INDEX_END)
      ? run
          .slice(0, -INDEX_END.length)
          .replace(/q([\da-f]{1,6})q/g, (_, hex: string) => character(Number.parseInt(hex, 16)))
      : run,
  );

// A run is taken whole, however long: a bound would lose the beginning of a long word.
const RUN = /[a-z\d]+/g;
const INDEX_END = 'qq';

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
