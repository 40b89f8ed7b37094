import { z } from 'zod';
import { line } from './values.ts';

/** Front matter of `content/pages/*.md`: a page of explanation that the publisher writes. */
export const pageFile = z.strictObject({
  /** The page's heading and title. */
  title: line.max(80),
  /** One sentence under the heading, also the description for search engines. */
  lead: line.max(300),
});

export type PageFile = z.infer<typeof pageFile>;
