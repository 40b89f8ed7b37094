import type { KnownIdentifier } from '../../pipeline/letter.ts';
import type { TextLine } from '../../pipeline/normalize/text-line.ts';
import { addressParts, cityAndZip, isStreet } from './cover-address.ts';
import { type CoverKind, labelsIn } from './cover-labels.ts';

/**
 * Who and what a letter's cover block and header name: labelled values, the block of name and address, the salutation.
 *
 * @param lines All lines before the first section, header included.
 * @returns As printed, each once, in the order of the letter; `[]` where nobody is named.
 */
export function readCover(lines: readonly TextLine[]): KnownIdentifier[] {
  const found: KnownIdentifier[] = [];
  const plain: TextLine[] = [];
  let open: CoverKind = null; // the kind of a label whose value stands on the next line
  for (const line of lines) {
    const [labelled, after] = readLabelled(line, open);
    found.push(...labelled);
    if (labelled.length === 0 && open === null && labelsIn(line.text).length === 0)
      plain.push(line);
    open = after;
  }
  const all = [
    ...readBlocks(plain),
    ...plain.flatMap((line) => readSalutation(line.text)),
    ...found,
  ];
  const kept = all
    .map(({ kind, value }) => ({ kind, value: trimmed(value) }))
    .filter(({ value }) => isValue(value));
  return kept.filter((one, index) => kept.findIndex((other) => same(one, other)) === index);
}

/** The labelled values of one line, and the kind whose value is still to come. */
function readLabelled(line: TextLine, open: CoverKind): [KnownIdentifier[], CoverKind] {
  const found: KnownIdentifier[] = [];
  let waiting = open;
  for (const column of line.columns) {
    const labels = labelsIn(column, waiting !== null || column !== line.columns[0]);
    const lead = column.slice(0, labels[0]?.start ?? column.length).trim();
    if (waiting !== null && lead !== '' && !/:$/.test(lead)) {
      found.push(...valuesOf(waiting, lead));
      waiting = null;
    } else if (labels.length === 0) {
      found.push(...unknownLabel(column));
    }
    labels.forEach(({ kind, end }, index) => {
      const value = column.slice(end, labels[index + 1]?.start).trim();
      waiting = value === '' ? kind : null;
      if (kind !== null && value !== '') found.push(...valuesOf(kind, value));
    });
  }
  return [found, waiting];
}

function valuesOf(kind: KnownIdentifier['kind'], value: string): KnownIdentifier[] {
  if (kind === 'address' || kind === 'city') {
    const parts = addressParts(value);
    return parts.length > 1 ? parts : [{ kind, value }];
  }
  // "Attorney: A. Name, 12 Long Street, City, CA 90001" and "c/o A. Name".
  if (kind === 'phone') return value.split(/[/;]|\bor\b/).map((one) => ({ kind, value: one }));
  // A subject ("Re: Independent Medical Review CM15-1") names nobody.
  if (kind === 'claimant' && SUBJECT.test(value)) return [];
  return value.split(';').flatMap((one) => nameAndAddress(kind, one.trim()));
}

const SUBJECT = /^(?:the\s+)?(?:independent\s+medical|imr\b|final\s+determination|request|notice)/i;

/** "Ana Diaz, 12 Long Street, City, CA 90001" in its parts; what stands in brackets after a name is a role. */
function nameAndAddress(kind: KnownIdentifier['kind'], value: string): KnownIdentifier[] {
  const bare = value.replace(/^(?:c\/o|attn:?)\s+/i, '').replace(/\s{0,4}\([a-z ]{1,60}\)$/, '');
  const cut = isOfPerson(kind) ? /,\s+(?=\d+\s|p\.?\s?o\.?\s+box)/i.exec(bare)?.index : undefined;
  if (cut === undefined) return [{ kind, value: bare }];
  return [{ kind, value: bare.slice(0, cut) }, ...addressParts(bare.slice(cut + 1).trim())];
}

const isOfPerson = (kind: KnownIdentifier['kind']): boolean =>
  kind === 'claimant' || kind === 'name' || kind === 'employer' || kind === 'administrator';

/** A label that nobody knows may still name somebody: "Field Nurse: Jane Doe". */
function unknownLabel(column: string): KnownIdentifier[] {
  const value = /^[A-Z][\w'\u2019/. -]{1,30}:\s+(.+)$/.exec(column)?.[1] ?? '';
  return isNameLike(value) ? [{ kind: 'name', value }] : [];
}

/** Blocks that end in street or city: the lines above these are names, the first of the first block the claimant's. */
function readBlocks(lines: readonly TextLine[]): KnownIdentifier[] {
  const texts = lines.map((line) => line.text);
  const places = texts.map((text) => isStreet(text) || cityAndZip(text) !== undefined);
  const first = places.indexOf(true);
  return texts.flatMap((text, index) => {
    if (!places[index]) return [];
    const names = places[index - 1] ? [] : namesAbove(texts, index);
    return [
      ...names.map((name, order) => ({
        kind: kindOfName(name, index === first && order === 0),
        value: withoutCareOf(name),
      })),
      ...(cityAndZip(text) ?? addressParts(text)),
    ];
  });
}

/** Up to three lines of names right above a place. */
function namesAbove(texts: readonly string[], place: number): string[] {
  const names: string[] = [];
  for (let index = place - 1; index >= Math.max(0, place - 3); index -= 1) {
    const text = texts[index] ?? '';
    if (!isNameLike(withoutCareOf(text))) break;
    names.unshift(text);
  }
  return names;
}

function kindOfName(text: string, first: boolean): KnownIdentifier['kind'] {
  if (
    /\b(?:insurance|claims|administrators?|indemnity|assurance|mutual|casualty|underwriters|tpa|risk)\b/i.test(
      text,
    )
  )
    return 'administrator';
  if (
    /\b(?:inc|llc|corp|corporation|company|co|ltd|school|district|county|hospital|plc|clinic|group|services?|health|chiropractic|rehab|therapy|institute|center|laboratories|pharmacy|imaging|orthopa?edics|management|urgent\s+care|home\s+care)\b\.?|&\s+sons\b/i.test(
      text,
    )
  )
    return 'employer';
  return first && !/^c\/o\b|\b(?:esq|m\.?d|d\.?o|d\.?c)\.?$/i.test(text) ? 'claimant' : 'name';
}

function withoutCareOf(text: string): string {
  return text.replace(/^(?:c\s?\/\s?o|attn:?|attention:?)\s+/i, '');
}

function readSalutation(text: string): KnownIdentifier[] {
  const groups =
    /^dear\s+(?<title>(?:mr|ms|mrs|miss|mx|dr|prof)\b\.?)?\s*(?<name>[^:,]+?)\s*[:,]?$/i.exec(
      text,
    )?.groups;
  const name = groups?.['name'] ?? '';
  if (
    name === '' ||
    /\b(?:sir|madam|whom|parties|applicant|employee|worker|claimant|provider|reader)\b/i.test(name)
  )
    return [];
  return [
    { kind: /^(?:dr|prof)/i.test(groups?.['title'] ?? '') ? 'name' : 'claimant', value: name },
  ];
}

const FORM_WORDS =
  /\b(?:independent|medical|review|determination|maximus|division|department|state\s+of|california|confidential|notice|letter|mail|page|final|workers|compensation|application|dated?|request|dear|standard|expedited|received|via|enclosed?|re)\b/i;

/** Two to six words that all open with a capital, in which nothing of a form or a sentence stands. */
function isNameLike(text: string): boolean {
  const words = text.split(/\s+/);
  if (
    words.length > 7 ||
    text.length > 70 ||
    FORM_WORDS.test(text) ||
    /[:?!]|\.$/.test(
      text.replace(/\b[A-Z]\.$|\b(?:Inc|Co|Ltd|Jr|Sr|Corp|Esq|M\.D|D\.O|D\.C)\.$/i, ''),
    )
  )
    return false;
  return words.every((word) =>
    /^(?:["'(&]|\p{Lu}|\d-\p{Lu}|(?:van|von|de|der|den|del|della|di|da|la|le|el|al|bin|ibn|of|and|the|y|c\/o)$|[a-z]['\u2019]\p{Lu})/u.test(
      word,
    ),
  );
}

function trimmed(value: string): string {
  return value.replace(/^[\s:;,#|-]+/, '').replace(/(?<![\s:;,|-])[\s:;,|-]+$/, '');
}

function isValue(value: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(value) &&
    !/^(?:n\/?a|none|unknown|not (?:provided|available|applicable|listed)|same|-+|\[[a-z ]+\]|x+|redacted|blank)$/i.test(
      value,
    )
  );
}

function same(a: KnownIdentifier, b: KnownIdentifier): boolean {
  return a.kind === b.kind && a.value === b.value;
}
