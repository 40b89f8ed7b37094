import { search as words } from '../../messages/en.ts';
import { byId, element } from './element.ts';
import { yearsOf } from './notice-view.ts';
import type { Progress, VolumeEntry } from './searching.ts';

/** Says how far a search is that goes on; nothing where it is done. */
export function showProgress(
  { pending, searched }: Pick<Progress, 'pending' | 'searched'>,
  total: number,
  volumes: readonly VolumeEntry[],
): void {
  const place = byId('pending');
  place.hidden = pending.length === 0;
  if (place.hidden) return;
  const done = volumes.filter(({ volume }) =>
    searched.some(({ table }) => table.volume === volume),
  );
  const names = pending.length === volumes.length; // words as typed have been searched for, no other names
  const waiting = names ? words.pendingNames : words.pending(yearsOf(done));
  const said = done.length > 0 ? [` ${waiting}`] : [];
  const all = volumes.length;
  place.replaceChildren(
    element('p', {}, element('strong', {}, words.soFar(total)), ...said),
    element('progress', {
      max: all,
      value: all - pending.length,
      'aria-label': words.searchedOf(all - pending.length, all),
    }),
  );
}
