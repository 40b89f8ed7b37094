import type { Chance } from './random.ts';
import type { Treatment } from './treatment.ts';

/** The reviewer's specialties: one to three, fit for what is decided. */
export function specialtiesFor(chance: Chance, { path }: Treatment, part: string): string[] {
  const [category = ''] = path.split('/');
  const fitting = BY_PART[part] ?? BY_CATEGORY[category] ?? GENERAL;
  return chance.pick(fitting).split('; ');
}

const GENERAL = [
  'Preventive Medicine; Occupational Medicine',
  'Family Practice',
  'Physical Medicine & Rehabilitation',
  'Physical Medicine & Rehabilitation; Pain Management',
  'Internal Medicine',
  'Anesthesiology; Pain Management',
  'Emergency Medicine',
  'Occupational Medicine',
];

const BY_CATEGORY: Readonly<Record<string, readonly string[]>> = {
  surgery: ['Orthopedic Surgery', 'Orthopedic Surgery; Sports Medicine', 'Neurological Surgery'],
  injection: [
    'Physical Medicine & Rehabilitation; Pain Management',
    'Anesthesiology; Pain Management',
  ],
  rehabilitation: [
    ...GENERAL,
    'Chiropractor',
    'Acupuncturist; Chiropractor',
    'Sports Medicine; Family Practice',
  ],
  'psychological-services': ['Psychology', 'Psychiatry', 'Psychiatry; Addiction Medicine'],
};

const BY_PART: Readonly<Record<string, readonly string[]>> = {
  psyche: ['Psychiatry', 'Psychology', 'Psychiatry; Geriatric Psychiatry'],
  eye: ['Ophthalmology'],
  ear: ['Otolaryngology', 'Internal Medicine'],
  jaw: ['Dentistry', 'Oral and Maxillofacial Surgery; Dentistry'],
  face: ['Otolaryngology', 'Plastic Surgery'],
  head: [
    'Neurology',
    'Neurology; Pain Management',
    'Physical Medicine & Rehabilitation; Neuromuscular Medicine',
  ],
  abdomen: ['General Surgery'],
  internal: [
    'Internal Medicine',
    'Internal Medicine; Cardiovascular Disease',
    'Family Practice',
    'Internal Medicine; Pulmonary Disease; Critical Care Medicine',
  ],
};
