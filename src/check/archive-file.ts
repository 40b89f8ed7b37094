/** One file of an archive's folder, as it was read. */
export interface ArchiveFile {
  /** From the archive's folder, parted by slashes: `cases/1/cm14-0197557.md`. */
  path: string;
  /** Size in bytes. */
  size: number;
  /** Absent for what is not read: other kinds of file, and what is larger than `MOST_BYTES`. */
  text?: string;
  /** Set where its bytes are no UTF-8, so that it has no text. */
  notUtf8?: true;
}

/** The largest case file of the sample has 40 KB, the largest taxonomy 200: what exceeds this many bytes is no such file. */
export const MOST_BYTES = 4 * 1024 * 1024;
