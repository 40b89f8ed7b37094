/** What files of results say of a shard's letters beside its table (`export.json`). Letters and determinations in its order. */
export interface ExportFile {
  archive: { name: string; notice: string | null; licence: { name: string; url: string } };
  /** By letter: what a citation calls it, its case version, and who ran the review. */
  titles: string[];
  versions: string[];
  programs: string[];
  /** By determination, in the letter's words. */
  requests: string[];
}
