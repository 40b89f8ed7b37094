/** Words of some paragraphs, as parted by white space. */
export function wordCount(paragraphs: readonly string[]): number {
  return paragraphs.flatMap((text) => text.match(/\S+/g) ?? []).length;
}
