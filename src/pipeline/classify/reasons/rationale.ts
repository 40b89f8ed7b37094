import { sentencesOf } from '../../sentences.ts';
import { type Cues, finds } from './reader.ts';

/**
 * A sentence of a rationale and what it does: `applied` speaks of this patient, record or request; `rule` tells what a
 * guideline says; `told` lists treatments or tells what others decided; `open` may do either.
 */
export interface Sentence {
  text: string;
  role: 'applied' | 'rule' | 'told' | 'open';
  /** A rule for no other cause than that it follows one. */
  carried?: true;
  /** It tells what was found and draws no conclusion. */
  narrates?: true;
}

/**
 * The sentences of a rationale's paragraphs with their roles. What stands between quotation marks is a rule, and a rule goes
 * on until a sentence shows that it is no longer told.
 */
export function readRationale(paragraphs: readonly string[], cues: Cues): Sentence[] {
  return paragraphs.flatMap((paragraph) => {
    let quoted = false;
    let before: Sentence['role'] = 'open';
    return sentencesOf(paragraph).map((text): Sentence => {
      const own = roleOf(text, quoted, cues);
      const carried = own === 'open' && before === 'rule' && !finds(cues.leaves, text);
      before = carried ? 'rule' : own;
      // a quotation that nobody closed must not hide the rest: what speaks of the patient ends it
      quoted = own === 'applied' ? opensQuote(text) : quoted !== opensQuote(text);
      if (carried) return { text, role: 'rule', carried };
      const narrates = finds(cues.narrates, text) && !finds(cues.decides, text);
      return { text, role: own, ...(narrates && { narrates }) };
    });
  });
}

/** Whether a rationale tells rules and a verdict, and nothing that speaks of this patient or may do so. */
export function appliesNothing(sentences: readonly Sentence[]): boolean {
  const said = sentences.filter(({ text }) => !VERDICT.test(text));
  const last = said.at(-1);
  return (
    sentences.length > 1 &&
    last !== undefined &&
    last.carried === undefined &&
    said.every(({ role }) => role === 'rule')
  );
}

function roleOf(text: string, quoted: boolean, cues: Cues): Sentence['role'] {
  if (finds(cues.told, text)) return 'told';
  if (finds(cues.always, text)) return 'rule';
  if (finds(cues.applied, text)) return 'applied';
  return quoted || finds(cues.rule, text) ? 'rule' : 'open';
}

function opensQuote(text: string): boolean {
  const straight = (text.match(/"/g) ?? []).length % 2 === 1;
  const curved = (text.match(/“/g) ?? []).length > (text.match(/”/g) ?? []).length;
  return straight || curved;
}

const VERDICT =
  /^(?:as such|therefore|thus|hence|accordingly|consequently|based on|the request|this request)\b[^.;]*\bmedically (?:necessary|appropriate)\b/i;
