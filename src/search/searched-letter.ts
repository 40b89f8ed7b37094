import type { Case } from '../archive/case.ts';
import type { SearchedLetter } from './record.ts';

/** What is searched of a case. Standard text is not. */
export function searchedLetter({ data, summary, rationales }: Case): SearchedLetter {
  const determinations = data.determinations.map(({ request, guidelines }, index) => ({
    request,
    rationale: rationales[index] ?? [],
    guidelines: [...guidelines.administrator, ...guidelines.reviewer].map(({ cited }) => cited),
  }));
  return { summary, specialties: data.reviewer.specialties, determinations };
}
