interface PagedText {
  /** Mended; may be empty. */
  text: string;
  page: number;
}

/**
 * Tells a page's furniture from its text: page numbers, and headers and footers that return from page to page.
 *
 * @returns Whether the line of that index is furniture.
 */
export function isFurniture(lines: readonly PagedText[]): (index: number) => boolean {
  const edges = pageEdges(lines);
  const repeated = repeatedAtEdges(lines, edges);
  return (index) => {
    const text = lines[index]?.text ?? '';
    if (text === '') return false;
    if (PRINTED.test(text)) return true;
    if (!edges.has(index)) return false;
    return BARE_NUMBER.test(text) || repeated.has(shape(text));
  };
}

// Furniture wherever it stands: text without form feeds has it in the middle of sentences.
const PRINTED =
  /^(?:-{0,2} ?)?page:? ?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?(?: ?-{0,2})$|^final determination letter for imr case number\b.{0,60}$|^imr case (?:number|no\.?):? ?cm\d\d-? ?\d{5,7},? page \d{1,3}.{0,20}$/i;
const BARE_NUMBER = /^(?:-+ ?)?\d{1,3}(?: ?-+)?$|^\d{1,3} ?(?:of|\/) ?\d{1,3}$/;

/** The first and last two lines with text of every page, and which of the four each is: `0`, `1`, `-2`, `-1`. */
function pageEdges(lines: readonly PagedText[]): Map<number, number> {
  const pages = new Map<number, number[]>();
  lines.forEach(({ text, page }, index) => {
    if (text === '') return;
    const indices = pages.get(page);
    if (indices) indices.push(index);
    else pages.set(page, [index]);
  });
  const edges = new Map<number, number>();
  if (pages.size < 2) return edges;
  for (const indices of pages.values()) {
    [0, 1, -2, -1].forEach((edge) => {
      const index = indices.at(edge);
      if (index !== undefined) edges.set(index, edge);
    });
  }
  return edges;
}

/** Shapes that stand at the same edge of most pages, and nowhere else: a sentence that a letter repeats stands anywhere. */
function repeatedAtEdges(
  lines: readonly PagedText[],
  edges: ReadonlyMap<number, number>,
): Set<string> {
  const pageCount = new Set(lines.map((line) => line.page)).size;
  const counts = new Map<string, number>();
  for (const [index, edge] of edges) {
    const { text = '' } = lines[index] ?? {};
    if (text.length > LONGEST || FORM.test(text) || CONTINUES.test(text)) continue;
    const key = `${edge} ${shape(text)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const inside = new Set(
    lines.filter((_, index) => !edges.has(index)).map((line) => shape(line.text)),
  );
  const enough = Math.max(2, Math.ceil(pageCount * 0.6));
  const found = [...counts]
    .filter(([, count]) => count >= enough)
    .map(([key]) => key.slice(key.indexOf(' ') + 1));
  return new Set(found.filter((key) => !inside.has(key)));
}

// A header is a short line of its own; full lines of text are longer.
const LONGEST = 70;
// What a letter itself may repeat at the edge of pages: labels of items, outcomes, ends and continuations of sentences.
const FORM = /guideline|rationale|upheld|overturned|medical(?:ly)? |[.;,:]$/i;
const CONTINUES = /^[a-z(]/;

/** Page numbers differ from page to page; other figures are the letter's own. */
function shape(text: string): string {
  const small = text.toLowerCase();
  return /\bpage\b|\d ?(?:of|\/) ?\d/.test(small) ? small.replace(/\d+/g, '0') : small;
}
