import type { Case } from './archive/case.ts';
import type { Decided } from './archive/determination.ts';
import { type DaysTable, daysTable } from './archive/figures/days-table.ts';
import { daysCsv, lettersCsv, outcomesCsv } from './archive/figures/figures-csv.ts';
import { type LettersRow, lettersTable } from './archive/figures/letters-table.ts';
import { byFrequency, type OutcomeTable, outcomeTable } from './archive/figures/outcome-table.ts';
import { citedBy, type Side } from './archive/group.ts';
import type { Hub } from './archive/hub.ts';
import { archive } from './cases.ts';
import { hubs } from './hubs.ts';
import { unknown } from './messages/en.ts';
import type { FacetName } from './search/facet-name.ts';
import { UNCLASSIFIED } from './taxonomy.ts';
import type { HubKind } from './urls.ts';

/** Tables of determinations by outcome, as their addresses name them: whose hubs are their rows, and how search narrows to one. */
export const outcomeTables = {
  categories: { kind: 'treatments', facet: 'treatment' },
  classes: { kind: 'treatments', facet: 'treatment' },
  'reviewer-guidelines': { kind: 'guidelines', facet: 'guideline' },
  'administrator-guidelines': { kind: 'guidelines', facet: 'administrator' },
  reasons: { kind: 'reasons', facet: 'reason' },
  specialties: { kind: 'specialties', facet: 'specialty' },
  'body-parts': { kind: 'body-parts', facet: 'body' },
  years: { kind: 'years', facet: 'year' },
  programs: { kind: 'programs', facet: 'program' },
} as const satisfies Record<string, { kind: HubKind; facet: FacetName }>;
export type OutcomeTableName = keyof typeof outcomeTables;
export type FiguresTableName = OutcomeTableName | 'letters' | 'days';

/** What yearly reports print, of the whole archive or of one year. */
export interface Figures {
  /** Absent: all years. */
  year: string | undefined;
  cases: readonly Case[];
  determinations: readonly Decided[];
  outcomes: Record<OutcomeTableName, OutcomeTable>;
  letters: LettersRow[];
  days: DaysTable;
}

const made = new Map<string, Promise<Figures>>();

/** The figures of a year, or of all years. Made once a build. */
export function figuresOf(year: string | undefined): Promise<Figures> {
  const known = import.meta.env.PROD ? made.get(year ?? '') : undefined;
  const figures = known ?? makeFigures(year);
  made.set(year ?? '', figures);
  return figures;
}

async function makeFigures(year: string | undefined): Promise<Figures> {
  const { settings, ...all } = await archive();
  const floor = settings.thresholds.rateFloor;
  const within = (letter: Case) => year === undefined || letter.data.decided.startsWith(year);
  const cases = all.cases.filter(within);
  const determinations = all.determinations.filter((decided) => within(decided.case));
  const tables = await Promise.all(
    (Object.keys(outcomeTables) as OutcomeTableName[]).map(async (name) => {
      const table = outcomeTable(await rowsOf(name), determinations, floor, countsOf(name));
      // years stand in their order
      const rows = name === 'years' ? table.rows : byFrequency(table.rows);
      return [name, { ...table, rows }] as const;
    }),
  );
  return {
    year,
    cases,
    determinations,
    outcomes: Object.fromEntries(tables) as Record<OutcomeTableName, OutcomeTable>,
    letters: lettersTable(cases),
    days: daysTable(cases, floor),
  };
}

async function rowsOf(
  name: OutcomeTableName,
): Promise<Pick<Hub, 'slug' | 'label' | 'determinations'>[]> {
  const all = await hubs(outcomeTables[name].kind);
  if (name === 'classes') return all.filter(({ slug }) => slug.includes('/'));
  if (name === 'years') return all.map((hub) => ({ ...hub, label: hub.slug }));
  if (name !== 'categories') return all;
  const { determinations } = await archive();
  const open = determinations.filter(
    ({ determination }) => determination.treatment === UNCLASSIFIED,
  );
  const rest = { slug: UNCLASSIFIED, label: unknown.treatment, determinations: open };
  return [...all.filter(({ slug }) => !slug.includes('/')), rest];
}

/** A guideline's hub holds what either side cites; a table is about one side. */
function countsOf(
  name: OutcomeTableName,
): ((decided: Decided, slug: string) => boolean) | undefined {
  const by = (side: Side) => (decided: Decided, slug: string) =>
    citedBy(side, decided).includes(slug);
  if (name === 'reviewer-guidelines') return by('reviewer');
  return name === 'administrator-guidelines' ? by('administrator') : undefined;
}

/** Every table of some figures that has rows, as a file, by its name. One year is no table of years, one program none of programs. */
export function tableFiles({ outcomes, letters, days }: Figures): Map<FiguresTableName, string> {
  const files = new Map<FiguresTableName, string>();
  for (const name of Object.keys(outcomes) as OutcomeTableName[]) {
    const { rows } = outcomes[name];
    const alone = (name === 'years' || name === 'programs') && rows.length < 2;
    if (rows.length > 0 && !alone) files.set(name, outcomesCsv(rows));
  }
  if (letters.length > 0) files.set('letters', lettersCsv(letters));
  if (days.rows.length > 0) files.set('days', daysCsv(days.rows));
  return files;
}

/** Years that have figures of their own, the newest first. */
export async function figuredYears(): Promise<string[]> {
  return (await hubs('years')).map(({ slug }) => slug);
}
