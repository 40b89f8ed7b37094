import type { APIRoute } from 'astro';
import type { Case } from '../../../archive/case.ts';
import { caseText } from '../../../archive/case-text.ts';
import { archive } from '../../../cases.ts';
import { caseSlug, caseUrl } from '../../../urls.ts';

export const getStaticPaths = async () =>
  (await archive()).cases.map((letter) => ({
    params: { id: caseSlug(letter.data.id) },
    props: { letter },
  }));

export const GET: APIRoute<{ letter: Case }> = async ({ props, site }) => {
  const { settings, taxonomy } = await archive();
  const address = new URL(caseUrl(props.letter.data.id), site).href;
  return new Response(caseText(props.letter, { settings, taxonomy, address }));
};
