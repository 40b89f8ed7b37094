import type { APIRoute } from 'astro';
import { openSearch } from '../archive/open-search.ts';
import { archive } from '../cases.ts';
import { opening } from '../messages/en.ts';
import { iconUrl, searchUrl } from '../urls.ts';

/** The description by which a browser takes the archive's search among its own. */
export const GET: APIRoute = async ({ site }) => {
  const { settings } = await archive();
  const whole = (address: string) => new URL(address, site).href;
  const description = openSearch({
    shortName: opening.shortName,
    description: opening.description(settings.name),
    search: whole(searchUrl()),
    icon: whole(iconUrl()),
  });
  return new Response(description);
};
