import type { Chance } from './random.ts';
import type { Region } from './region.ts';
import { yearOf, dayNumber } from './days.ts';

/** One citation as the sample's letters print it. */
export interface Cited {
  id: string;
  mtus: boolean;
  text: string;
}

/** What a citation depends on. */
export interface CiteContext {
  chance: Chance;
  region: Region;
  decided: number;
  format: 'ca-dwc/2016' | 'ca-dwc/2014';
}

// The chapters on chronic pain and on opioids of 2016 took effect on July 28, 2016.
const NEW_CHAPTERS = dayNumber(2016, 8, 1);

/**
 * A citation from `kind|section|pages`. Kinds: `chapter` (the MTUS chapter of the region), `chronic`, `opioids`, `general`,
 * `acupuncture`, `postsurgical`, `odg`, or the id of another source. `none` gives `null`.
 */
export function cite(told: string, context: CiteContext): Cited | null {
  const [kind = '', section = '', pages = ''] = told.split('|');
  const { region } = context;
  switch (kind) {
    case 'none':
      return null;
    case 'chapter':
      return chapter(section, context);
    case 'chronic':
      return chronicPain(section, pages, context);
    case 'opioids':
      return opioids(section, context);
    case 'general':
      return mtus(
        'mtus-general-approaches-2004',
        `General Approaches 2004, Section(s): ${section}`,
      );
    case 'acupuncture':
      return mtus('mtus-acupuncture-2007', 'Acupuncture Treatment 2007');
    case 'postsurgical':
      return mtus(
        'mtus-postsurgical-2009',
        `Postsurgical Treatment 2009, Section(s): ${region.odg}`,
      );
    case 'odg':
      return odg(section, context);
    default:
      return { id: OTHER_IDS[kind] ?? kind, mtus: false, text: otherText(kind, section, context) };
  }
}

function mtus(id: string, text: string): Cited {
  return { id, mtus: true, text };
}

function chapter(section: string, context: CiteContext): Cited {
  const { region, chance, format, decided } = context;
  if (region.chapter === undefined) return odg(section, context);
  const { id, title, acoem, pages } = region.chapter;
  if (yearOf(decided) >= 2018 && chance.odds(0.35)) return today(region.acoem, section);
  if (format === 'ca-dwc/2014' && acoem.startsWith('Chapter') && chance.odds(0.5)) {
    return mtus(id, `ACOEM ${acoem} Page(s): ${pages}`);
  }
  return mtus(id, chance.odds(0.2) ? title : `${title}, Section(s): ${section}`);
}

function chronicPain(section: string, pages: string, context: CiteContext): Cited {
  const { chance, format, decided } = context;
  if (yearOf(decided) >= 2018 && chance.odds(0.4)) return today('Chronic Pain', section);
  if (decided >= NEW_CHAPTERS) {
    return mtus(
      'mtus-chronic-pain-2016',
      `Chronic Pain Medical Treatment 2016, Section(s): ${section}`,
    );
  }
  if (format === 'ca-dwc/2014') {
    const where = pages === '' ? '' : ` Page(s): ${pages}`;
    return mtus('mtus-chronic-pain', `Chronic Pain Treatment Guidelines ${section}${where}`);
  }
  return mtus(
    'mtus-chronic-pain-2009',
    `Chronic Pain Medical Treatment 2009, Section(s): ${section}`,
  );
}

function opioids(section: string, context: CiteContext): Cited {
  const { chance, decided } = context;
  if (yearOf(decided) >= 2018 && chance.odds(0.25)) return today('Opioids', section);
  if (decided < NEW_CHAPTERS) return chronicPain('Opioids, criteria for use', '76-80', context);
  return mtus('mtus-opioids-2016', `Opioid Treatment 2016, Section(s): ${section}`);
}

function odg(topic: string, { chance, region }: CiteContext): Cited {
  const text = chance.pick([
    `Official Disability Guidelines (ODG), ${region.odg} Chapter, ${topic}`,
    `Official Disability Guidelines (ODG) ${region.odg}, ${topic}`,
    `Official Disability Guidelines: ${region.odg} Chapter - ${topic}`,
    `Official Disability Guidelines (ODG), Pain Chapter, ${topic}`,
  ]);
  return { id: 'odg', mtus: false, text };
}

function today(guideline: string, section: string): Cited {
  const text = `American College of Occupational and Environmental Medicine (ACOEM), ${guideline} Guideline, ${section}`;
  return { id: 'acoem', mtus: false, text };
}

const OTHER_IDS: Readonly<Record<string, string>> = { web: 'web-page' };

function otherText(kind: string, section: string, { chance, region }: CiteContext): string {
  switch (kind) {
    case 'cms':
      return `Centers for Medicare and Medicaid Services (CMS), Benefit Policy Manual, chapter ${chance.int(2, 15)}`;
    case 'uptodate':
      return `UpToDate: ${section}`;
    case 'mdguidelines':
      return `MDGuidelines, ${region.odg}: treatment`;
    case 'aetna':
      return `Aetna Clinical Policy Bulletin number ${chance.int(110, 890)}`;
    case 'aanem':
      return 'AANEM Recommended Policy for Electrodiagnostic Medicine';
    case 'nhlbi':
      return 'National Heart, Lung, and Blood Institute, expert panel report, section 4';
    case 'umhs':
      return 'University of Michigan Health System, Gastroesophageal reflux disease guideline';
    case 'drugs-com':
      return 'drugs.com, prescribing information';
    case 'textbook':
      return `Textbook of Invented Occupational Care, ${chance.pick(['3rd', '4th', '5th'])} edition, chapter ${chance.int(3, 48)}`;
    case 'journal':
      return `Journal of Invented Rehabilitation Studies, ${chance.int(2004, 2014)}; ${chance.int(9, 40)}(${chance.int(1, 6)}): ${chance.int(100, 180)}-${chance.int(181, 240)}`;
    default:
      return `https://www.example.org/evidence-summaries/${section}/${chance.pick(['overview', 'a-review-of-reviews-for-injured-workers'])}`;
  }
}
