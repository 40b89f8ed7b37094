/**
 * Where the reader was, kept with the step of the browser's own history: results come later than the browser looks for the
 * place, so that it can't find it again by itself.
 */
interface Remembered {
  scroll: number;
}

/** Begins to remember. */
export function rememberScroll(): void {
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', keepScroll);
}

/** Notes the place before the step is left. */
export function keepScroll(): void {
  history.replaceState({ scroll: scrollY } satisfies Remembered, '');
}

/** Goes to where the reader was at this step; does nothing at a new one. */
export function restoreScroll(): void {
  const { scroll } = (history.state ?? {}) as Partial<Remembered>;
  if (scroll !== undefined) scrollTo(0, scroll);
}
