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

/** The first and last two lines with text of every page. */
function pageEdges(lines: readonly PagedText[]): Set<number> {
  const pages = new Map<number, number[]>();
  lines.forEach(({ text, page }, index) => {
    if (text !== '') pages.set(page, [...(pages.get(page) ?? []), index]);
  });
  if (pages.size < 2) return new Set();
  return new Set([...pages.values()].flatMap((indices) => [...indices.slice(0, 2), ...indices.slice(-2)]));
}

/** Shapes that stand at the edge of at least two pages, and nowhere else in the text. */
function repeatedAtEdges(lines: readonly PagedText[], edges: ReadonlySet<number>): Set<string> {
  const pagesOf = new Map<string, Set<number>>();
  for (const index of edges) {
    const line = lines[index];
    if (!line || line.text.length > 120 || FORM.test(line.text)) continue;
    const key = shape(line.text);
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(line.page));
  }
  const pageCount = new Set(lines.map((line) => line.page)).size;
  const enough = Math.max(2, Math.ceil(pageCount * 0.6));
  return new Set([...pagesOf].filter(([, pages]) => pages.size >= enough).map(([key]) => key));
}

// What a letter itself repeats at the edge of pages: labels of items, outcomes, sentences.
const FORM = /guideline|rationale|upheld|overturned|medical(?:ly)? |[.;,]$/i;

function shape(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '0');
}
