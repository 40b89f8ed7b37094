/** A query, and how well each determination that it asks for answers it: 2 fully, 1 in part. Determinations as `key` names them. */
export interface Judged {
  query: string;
  grades: ReadonlyMap<string, number>;
}

/** The order in which a search lists determinations for a query. */
export type Ask = (query: string) => Promise<readonly string[]>;

/** How a search does on judged queries. */
export interface Relevance {
  /** The mean over all queries, from 0 to 1. */
  mean: number;
  /** Queries that fall short, the worst first. */
  short: { query: string; score: number }[];
}

/** A determination's name in judgements: its case and its place in it, from 1. */
export const determinationKey = (id: string, place: number): string => `${id}#${place}`;

/** One over the place of the first answer that is asked for; 0 where it is not listed. Their mean is the MRR. */
export function reciprocalRank(listed: readonly string[], grades: Judged['grades']): number {
  const place = listed.findIndex((key) => (grades.get(key) ?? 0) > 0);
  return place < 0 ? 0 : 1 / (place + 1);
}

/** nDCG@10: the gain of the first ten answers (2^grade − 1, less the later it comes), as a share of the best that there is. */
export function gainAtTen(listed: readonly string[], grades: Judged['grades']): number {
  const best = gain([...grades.values()].sort((a, b) => b - a));
  return best === 0 ? 0 : gain(listed.map((key) => grades.get(key) ?? 0)) / best;
}

const gain = (grades: readonly number[]): number =>
  grades
    .slice(0, 10)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/** Asks a search all queries, one after the other. @param most of a query's score: below it a query falls short */
export async function measure(
  judged: readonly Judged[],
  ask: Ask,
  score: (listed: readonly string[], grades: Judged['grades']) => number,
  most = 1,
): Promise<Relevance> {
  const scores: Relevance['short'] = [];
  for (const { query, grades } of judged)
    scores.push({ query, score: score(await ask(query), grades) });
  const sum = scores.reduce((total, one) => total + one.score, 0);
  return {
    mean: scores.length === 0 ? 0 : sum / scores.length,
    short: scores.filter((one) => one.score < most).sort((a, b) => a.score - b.score),
  };
}
