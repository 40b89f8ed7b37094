import type { APIRoute } from 'astro';
import { isPreview } from '../preview.ts';
import { homeUrl, sitemapUrl } from '../urls.ts';

/**
 * Robots may read everything: pages that they must not list say so themselves, and have to be read for that. A preview lists
 * nothing, so it has no sitemap.
 */
export const GET: APIRoute = ({ site }) => {
  const sitemap = isPreview() ? '' : `Sitemap: ${new URL(sitemapUrl(), site).href}\n`;
  return new Response(`User-agent: *\nAllow: ${homeUrl()}\n${sitemap}`);
};
