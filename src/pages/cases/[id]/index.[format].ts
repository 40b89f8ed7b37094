import type { APIRoute } from 'astro';
import type { Case } from '../../../archive/case.ts';
import { caseJson } from '../../../archive/case-json.ts';
import { caseText } from '../../../archive/case-text.ts';
import { archive } from '../../../cases.ts';
import { caseSlug, caseUrl } from '../../../urls.ts';

/** A letter as plain text and as data, beside its page. */
const WRITERS = { txt: caseText, json: caseJson };

export const getStaticPaths = async () =>
  (await archive()).cases.flatMap((letter) =>
    (['txt', 'json'] as const).map((format) => ({
      params: { id: caseSlug(letter.data.id), format },
      props: { letter, format },
    })),
  );

interface Props {
  letter: Case;
  format: keyof typeof WRITERS;
}

export const GET: APIRoute<Props> = async ({ props: { letter, format }, site }) => {
  const { settings, taxonomy } = await archive();
  const address = new URL(caseUrl(letter.data.id), site).href;
  return new Response(WRITERS[format](letter, { settings, taxonomy, address }));
};
