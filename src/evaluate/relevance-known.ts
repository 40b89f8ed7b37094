import type { Case } from '../archive/case.ts';
import { determinationKey, type Judged } from './relevance.ts';
import { saidFor, saidForBody } from './relevance-words.ts';

/**
 * Known items: for each way of saying a class of treatment, the first determinations that the facts named with it make the only
 * one of their archive, with these facts in other words than the letter's. So they are others after a letter has changed, but as
 * many, and as hard.
 *
 * @param each so many for each way of saying, at most
 */
export function knownItems(cases: readonly Case[], each = 1): Judged[] {
  const items = cases.flatMap(itemsOf).sort((a, b) => (a.key < b.key ? -1 : 1));
  const taken = new Set<string>();
  return Object.entries(saidFor).flatMap(([treatment, ways]) =>
    ways.flatMap((said, way) => {
      const only = items.filter((item) => item.treatment === treatment && !taken.has(item.key));
      const chosen = only.filter((item) => items.filter((one) => alike(one, item)).length === 1);
      return chosen.slice(0, each).map((item, index) => {
        taken.add(item.key);
        return { query: worded(item, said, way + index), grades: new Map([[item.key, 2]]) };
      });
    }),
  );
}

interface Item {
  key: string;
  treatment: string;
  body: string;
  sex: string;
  age: string;
  amount: number | undefined;
}

function itemsOf({ data, summary }: Case): Item[] {
  const age = AGE.exec(summary.join(' '))?.[1];
  const sex = data.patient.sex;
  if (age === undefined || !sex) return [];
  return data.determinations.map(({ treatment, bodyParts, quantity }, index) => ({
    key: determinationKey(data.id, index + 1),
    treatment,
    body: bodyParts[0] ?? '',
    sex,
    age,
    amount: quantity?.amount,
  }));
}

const AGE = /\b(\d\d)(?:[ -]year|[ -]?y)/;

const alike = (a: Item, b: Item): boolean =>
  a.treatment === b.treatment && a.sex === b.sex && a.age === b.age && a.body === b.body;

/** The facts in one of the orders and manners in which people put them. */
function worded({ body, sex, age }: Item, said: string, manner: number): string {
  const where = body === 'multiple' || body === 'internal' ? '' : (saidForBody[body] ?? body);
  const woman = sex === 'female';
  const manners = [
    `${said} ${where} ${age} yo ${woman ? 'woman' : 'man'}`,
    `${age}${woman ? ' year old lady' : ' year old gentleman'} ${where} wants ${said}`,
    `${said} for ${where} ${woman ? 'female' : 'male'} ${age}y/o`,
  ];
  return (manners[(manner + Number(age)) % manners.length] ?? '').replace(/\s+/g, ' ').trim();
}
