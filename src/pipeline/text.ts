/**
 * Two types of text that the compiler keeps apart: what a letter says, and what may be published of it.
 * Only `deidentify/` makes the second from the first; only the second can be composed into a case file.
 */
declare const kind: unique symbol;

/** Text that may hold private data. Any string from outside is taken as such. */
export type RawText = string & { readonly [kind]?: 'raw' };

/** Text that has been through de-identification. */
export type CleanText = string & { readonly [kind]: 'clean' };
