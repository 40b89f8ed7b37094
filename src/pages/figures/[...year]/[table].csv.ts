import type { APIRoute } from 'astro';
import { figuredYears, figuresOf, tableFiles } from '../../../figures.ts';

/** The figures' tables, to take away. */
export const getStaticPaths = async () => {
  const years = [undefined, ...(await figuredYears())];
  const files = await Promise.all(
    years.map(async (year) =>
      [...tableFiles(await figuresOf(year))].map(([table, text]) => ({
        params: { year, table },
        props: { text },
      })),
    ),
  );
  return files.flat();
};

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
