import type { APIRoute } from 'astro';
import { homeUrl, sitemapUrl } from '../urls.ts';

/** Robots may read everything: pages that they must not list say so themselves, and have to be read for that. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: ${homeUrl()}\nSitemap: ${new URL(sitemapUrl(), site).href}\n`,
  );
