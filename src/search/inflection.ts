/**
 * The forms of an English word that a search outside quotes takes together: itself, its plural, -ed and -ing. Sorted,
 * each once; a word with a digit, or of fewer than three letters, only itself.
 *
 * The rule knows spelling and no dictionary: two words are forms of each other when some base makes both, so "denied"
 * finds "deny" and "denying". A form that no letter uses costs nothing. Irregular forms ("taken", "feet") are not made.
 */
export function formsOf(word: string): string[] {
  if (!INFLECTS.test(word)) return [word];
  return [...new Set([word, ...basesOf(word).flatMap(inflect)])].sort();
}

const INFLECTS = /^[a-z]{3,}$/;
const LEAST = 3; // letters of a base: "bed" is no form of "b"

/** Every base whose inflected forms hold the word. */
function basesOf(word: string): string[] {
  const candidates = [word];
  for (const [ending, restored] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    candidates.push(...restored.map((tail) => stem + tail));
    if (/(.)\1$/.test(stem)) candidates.push(stem.slice(0, -1)); // "planned" from "plan"
  }
  return [...new Set(candidates)].filter(
    (base) => base.length >= LEAST && inflect(base).includes(word),
  );
}

/** What an ending may have taken the place of. */
const ENDINGS: [string, string[]][] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
];

function inflect(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  const plural = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  if (base.endsWith('e')) {
    const stem = /[eoy]e$/.test(base) ? base : base.slice(0, -1);
    return [base, plural, `${base}d`, `${stem}ing`];
  }
  const doubled = /[aeiou][bdgklmnprtv]$/.test(base) ? [base + base.at(-1)] : [];
  return [base, plural, ...[base, ...doubled].flatMap((stem) => [`${stem}ed`, `${stem}ing`])];
}
