import type { APIRoute } from 'astro';
import type { Hub } from '../../../archive/hub.ts';
import { hubTable } from '../../../hub-table.ts';
import { hubs } from '../../../hubs.ts';

/** All decisions on a treatment as a table, beside its page. */
export const getStaticPaths = async () =>
  (await hubs('treatments')).map((hub) => ({ params: { slug: hub.slug }, props: { hub } }));

export const GET: APIRoute<{ hub: Hub }> = ({ props, site }) =>
  new Response(hubTable(props.hub, site));
