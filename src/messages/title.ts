/** A page's title as browsers show it: with the archive's own name behind. */
export const titled = (page: string): string => `${page}${END}`;

/** Whether a title has room beside the name. */
export const fits = (title: string): boolean => title.length + END.length <= MOST;

/** A page's title with as much of its label as titles have room for; what follows the label always stays. */
export function fitted(label: string, rest: string): string {
  const room = MOST - END.length - rest.length;
  if (label.length <= room) return `${label}${rest}`;
  return `${label.slice(0, room - 1).replace(/\s+\S*$/, '')}…${rest}`;
}

const MOST = 70;
const END = ' - Casebook'; // the engine's own name, in every language
