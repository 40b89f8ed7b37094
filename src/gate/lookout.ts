import { type ClaimantTraces, claimantTraces, findClaimantTraces } from './claimant-slips.ts';
import { fold, squash } from './fold.ts';
import type { Form, IsOrdinary } from './form.ts';
import { formsOf } from './forms-of.ts';
import type { KnownCase } from './known.ts';
import type { Leak } from './leak.ts';
import { isWritten } from './written.ts';
import { Trie } from './trie.ts';

/** Everything that is known to identify somebody, ready to be looked for. */
export class Lookout {
  #trie = new Trie<Sought[]>();
  #isOrdinary: IsOrdinary;
  /** By id of a case in lower case. */
  #claimants = new Map<string, ClaimantTraces>();
  /** Words of the archive and of the interface, squashed. */
  #ownWords = new Set<string>();

  /** @param isOrdinary tells words that are names only where they are written as one. */
  constructor(cases: readonly KnownCase[], isOrdinary: IsOrdinary) {
    this.#isOrdinary = isOrdinary;
    // The program's own number of a case is public where its id is made of it.
    const ids = new Set(cases.map(({ id }) => bare(id)));
    for (const { id, known } of cases) {
      const traces = claimantTraces(claimantsOf(known), isOrdinary);
      if (traces) this.#claimants.set(id.toLowerCase(), traces);
      for (const value of known) {
        for (const form of formsOf(value, isOrdinary)) {
          if (form.shape === 'number' && ids.has(form.squashed)) continue;
          this.#add(form, id.toLowerCase());
        }
      }
    }
  }

  /**
   * Looks at the archive's own words: a name that is made of them ("Work Comp Center") is looked for in its own case alone,
   * and there only where it is written as a name.
   */
  excuse(ownWords: string): void {
    for (const word of ownWords.match(WORDS) ?? []) this.#ownWords.add(squash(word));
    this.#trie.search(fold(ownWords), ({ value, parted }) => {
      if (!parted) return;
      for (const { form } of value) {
        if (form.shape !== 'number') [form.reach, form.ordinary] = ['own', true];
      }
    });
  }

  /**
   * Looks at the publisher's pages: a single name there ("write to Maria") is somebody else's, and looked for in its own case
   * alone. Whole names are looked for there as everywhere.
   */
  excuseSingle(pages: string): void {
    this.#trie.search(fold(pages), ({ value, parted }) => {
      for (const { form } of value) if (parted && form.shape === 'single') form.reach = 'own';
    });
  }

  /** @param ownCase id of the case that the text is of, if it is one's. */
  find(text: string, ownCase?: string): Leak[] {
    const leaks: Leak[] = [];
    const own = ownCase?.toLowerCase();
    this.#trie.search(fold(text), (hit) => {
      const found = hit.value.find(({ form, owners }) => {
        const isOwn = own !== undefined && owners.has(own);
        return (form.reach === 'all' || isOwn) && isWritten(form, hit, text, isOwn);
      });
      if (found) leaks.push({ kind: found.form.kind, by: 'known', at: hit.start });
    });
    const traces = own === undefined ? undefined : this.#claimants.get(own);
    if (!traces) return leaks;
    const isExcused = (word: string): boolean => this.#isOrdinary(word) || this.#ownWords.has(word);
    return [
      ...leaks,
      ...findClaimantTraces(text, traces, isExcused).map((at): Leak => ({
        kind: 'claimant',
        by: 'near',
        at,
      })),
    ];
  }

  /** Whether a word by itself is a known name or number, of whatever case: how a file may be named. */
  knows(word: string): boolean {
    const squashed = squash(word);
    if (this.#isOrdinary(squashed) || this.#ownWords.has(squashed)) return false;
    let known = false;
    this.#trie.search(fold(word), ({ value }) => {
      known ||= value.some(({ form }) => form.squashed === squashed);
    });
    return known;
  }

  #add(form: Form, owner: string): void {
    const sought = this.#trie.at(form.squashed, () => []);
    const same = sought.find(
      (one) =>
        one.form.kind === form.kind &&
        one.form.shape === form.shape &&
        one.form.reach === form.reach,
    );
    if (same) same.owners.add(owner);
    else sought.push({ form, owners: new Set([owner]) });
  }
}

const WORDS = /[\p{L}\p{M}]{4,}/gu;

const claimantsOf = (known: KnownCase['known']): string[] =>
  known.flatMap(({ kind, value }) => (kind === 'claimant' ? [value] : []));

interface Sought {
  form: Form;
  /** Ids of the cases that name it, in lower case. */
  owners: Set<string>;
}

const bare = (id: string): string => id.toLowerCase().replace(/[^a-z\d]/g, '');
