import type { Quantity } from '../../schema.ts';
import type { LetterItem } from '../letter.ts';
import type { CleanText } from '../text.ts';
import { drugQuantity } from './quantity/drug.ts';
import { countQuantity, equipmentQuantity, stayQuantity } from './quantity/count.ts';
import { courseQuantity } from './quantity/course.ts';
import { grantedClause } from './quantity/granted.ts';
import { countingText } from './quantity/numbers.ts';

/**
 * How much an item asks for, or `undefined` where its request states no number. The unit follows the treatment. Rule: CODEBOOK,
 * "Quantity"; the rationale never supplies an amount.
 */
export function quantityOf(item: LetterItem<CleanText>, treatment: string): Quantity | undefined {
  return quantityIn(item.request, treatment);
}

/** How much of it was granted: only where a part was, and the rationale says how much. */
export function grantedOf(item: LetterItem<CleanText>, treatment: string): Quantity | undefined {
  if (item.outcome !== 'partially-overturned') return undefined;
  const clause = grantedClause(item.rationale);
  return clause === undefined ? undefined : quantityIn(clause, treatment);
}

function quantityIn(text: string, treatment: string): Quantity | undefined {
  const line = countingText(text.slice(0, LONGEST));
  const [category = '', name = ''] = treatment.split('/');
  if (category === 'pharmaceuticals') return drugQuantity(line, name);
  if (STAYS.has(treatment)) return stayQuantity(line);
  if (treatment === 'home-health/home-health-aide') return courseQuantity(line, 'hour');
  const course = COURSES[category];
  if (course) return courseQuantity(line, course);
  if (category === 'dmepos') return equipmentQuantity(line);
  return countQuantity(line, COUNTED[category] ?? 'unit');
}

// no request is longer in a case file, nor is a clause
const LONGEST = 2000;

const STAYS = new Set([
  'rehabilitation/inpatient-rehabilitation',
  'evaluation-and-management/hospital-stay',
  'home-health/skilled-nursing-facility',
  'surgery/surgical-facility',
]);
const COURSES: Readonly<Record<string, 'session' | 'visit'>> = {
  rehabilitation: 'session',
  therapies: 'session',
  'psychological-services': 'session',
  programs: 'session',
  'evaluation-and-management': 'visit',
  'home-health': 'visit',
};
const COUNTED: Readonly<Record<string, 'test' | 'injection' | 'unit'>> = {
  'diagnostic-testing': 'test',
  injection: 'injection',
};
