/**
 * The disputed treatment in an item's heading. Most headings are nothing else. Some tell a story ("X was the original request.
 * Y was authorized … The remaining IMR eligible portion of the original request, Z is"): there it is Z.
 *
 * @returns `undefined` for a story whose disputed part can't be told.
 */
export function requestOf(heading: string): string | undefined {
  if (!isStory(heading)) return heading;
  const places = [...heading.matchAll(DISPUTED)];
  const last = places.at(-1);
  if (!last) return undefined;
  const rest = heading
    .slice(last.index + last[0].length)
    .replace(/[\s,]*\b(?:is|are|was|were)?(?:\s+(?:deemed|found))?[\s,]*$/i, '')
    .trim();
  return rest.length < 3 ? undefined : rest.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

/** Whether a heading tells what was asked for, what was granted, and what is left. */
export function isStory(heading: string): boolean {
  return STORY.test(heading);
}

const STORY =
  /\b(?:was|were)\s+(?:the\s+)?(?:original|initial)(?:ly)?\s+request|\b(?:original|initial)\s+request\b|\bIMR[\s-]+eligible\b|\bremaining\s+(?:portion|request|part)\b/i;
// The last sentence: "The remaining IMR eligible portion of the original request, …", "The original request, …", with variations.
const DISPUTED =
  /(?<=^|[.;,]\s*|\band\s+)(?:the\s+)?(?:(?:remaining|remainder|balance|rest|IMR[\s-]+eligible|disputed|denied|non-?certified)(?:\s+(?:remaining|IMR[\s-]+eligible|eligible|disputed))*(?:\s+(?:portion|part|request|item|service|treatment|amount)s?)?(?:\s+(?:of|from|to|for)\s+(?:the\s+)?(?:original\s+|initial\s+)?(?:requests?|portion))?|original\s+requests?|initial\s+requests?)(?:\s+(?:for\s+)?IMR(?:\s+eligible)?)?(?:\s+(?:of|for|is|being)(?=\s))?\s*[,:;-]?\s+(?=\S)/gi;
