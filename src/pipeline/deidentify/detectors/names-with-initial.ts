import { type Span, spansOf } from '../span.ts';

/**
 * Finds a first name with the initial of a surname: "seen with Ana D., who". Inside a sentence alone, and not for letters
 * that count or name kinds ("Vitamin D.", "Grade A.").
 */
export function findNamesWithInitial(text: string): Span[] {
  return spansOf(text, NAME, 'name', 0.7, 'a capitalised word with an initial');
}

const NAME =
  /(?<=\p{Ll}[,;]?\s{1,2}\(?)(?<hit>(?!(?:Vitamin|Hepatitis|Type|Grade|Section|Part|Table|Appendix|Stage|Class|Group|Schedule|Figure|Level|Factor|Protein|Chapter|Phase|Item|Exhibit|Step|Tier|Zone|Region|Form|Plan|Category)(?!\p{L}))\p{Lu}\p{Ll}{2,}\s\p{Lu}\.)(?=,|\)|\s+(?:\p{Ll}|\())/dgu;
