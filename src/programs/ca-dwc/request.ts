/**
 * The disputed treatment in an item's heading. Most headings are nothing else. Some tell a story ("X was the original request.
 * Y was authorized … The remaining IMR eligible portion of the original request, Z is"): there it is Z.
 *
 * @returns `undefined` for a story whose disputed part can't be told.
 */
export function requestOf(heading: string): string | undefined {
  if (!isStory(heading)) return heading;
  const last = [...heading.matchAll(DISPUTED)].at(-1);
  const told = last ? heading.slice(last.index + last[0].length) : leftOver(heading);
  const request = told
    ?.replace(CLOSING, '')
    .replace(/\b(?:is|are|was|were)$/i, '')
    .replace(CLOSING, '')
    .trim();
  if (request === undefined || request.length < 2) return undefined;
  return request.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

const CLOSING = /(?<![\s,])[\s,]+$/;

/** Whether a heading tells what was asked for, what was granted, and what is left. */
export function isStory(heading: string): boolean {
  return STORY.test(heading);
}

/** "… authorized Y, leaving Z IMR eligible"; where that is the original request, what was said to be it. */
function leftOver(heading: string): string | undefined {
  const left =
    /\bleaving\s{1,4}(.{1,600}?)\s{1,4}(?:as\s{1,4}(?:the\s{1,4})?)?IMR[\s-]{1,4}eligible\s{0,4}$/i.exec(
      heading,
    )?.[1];
  if (left === undefined || !/^the\s+original\s+request$/i.test(left)) return left;
  return /^(.{1,900}?)\s{1,4}(?:was|were)\s+the\s+original\s+requests?\b/i.exec(heading)?.[1];
}

const STORY =
  /\b(?:was|were)\s+(?:the\s+|an?\s+)?(?:original|initial)(?:ly)?\s+request|^(?:the\s+)?(?:original|initial)\s+request\b|\bIMR[\s-]+eligible\b|(?:^|[.;]\s+)(?:the\s+)?remaining\s+(?:portion|request|part)\b/i;

const LEFT =
  '(?:remaining|remainder|balance|rest|IMR[\\s-]+eligible|disputed|denied|non-?certified)';
const MORE_LEFT = '(?:\\s+(?:remaining|IMR[\\s-]+eligible|eligible|disputed))*';
const PART = '(?:\\s+(?:portion|part|request|item|service|treatment|amount)s?)?';
const OF_WHAT =
  '(?:\\s+(?:of|from|to)\\s+(?:the\\s+)?(?:original\\s+|initial\\s+)?(?:requests?|portion))?';
// Its last sentence opens so: "The remaining IMR eligible portion of the original request, …", "The original request, …".
const DISPUTED = new RegExp(
  `(?:(?<=^|[.;]\\s{1,4}|\\band\\s{1,4})(?:the\\s+)?|(?<=,\\s{1,4})the\\s+)(?:${LEFT}${MORE_LEFT}${PART}${OF_WHAT}|(?:original|initial)\\s+requests?)(?:\\s+(?:of|for|is|being)(?=\\s))?\\s*[,:;-]?\\s+(?=\\S)`,
  'gi',
);
