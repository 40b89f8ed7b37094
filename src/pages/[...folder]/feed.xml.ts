import type { APIRoute } from 'astro';
import { feedTopics, type Topic, writeFeed } from '../../feeds.ts';

/** The archive's feed, and one beside each treatment class, guideline and outcome. */
export const getStaticPaths = async () =>
  (await feedTopics()).map(({ folder, topic }) => ({ params: { folder }, props: { topic } }));

export const GET: APIRoute<{ topic: Topic }> = async ({ props, site }) =>
  new Response(await writeFeed(props.topic, site));
