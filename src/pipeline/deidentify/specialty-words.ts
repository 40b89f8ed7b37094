import { slips } from './detectors/misspelled-names.ts';
import { fold, wordsOf } from './words.ts';

/**
 * Folded words of a printed specialty that are one slip away from a word of medical specialties ("Medicinea"): a reviewer's
 * specialty is published as printed, slips and all. For that field alone; names are no specialties.
 */
export const misspelledSpecialties = (specialty: string): string[] =>
  wordsOf(specialty)
    .map(({ text }) => fold(text))
    .filter(
      (word) => word.length > LEAST && SPECIALTIES.some((known) => slips(word, known, 1) < 2),
    );

// Of shorter words too many others are one slip away.
const LEAST = 6;

const SPECIALTIES =
  'acupuncture addiction allergy anesthesiology cardiology cardiovascular chiropractic dentistry dermatology electrodiagnostic emergency endocrinology environmental family gastroenterology general geriatric hospice immunology infectious internal management maxillofacial medicine nephrology neurological neurology neuromuscular neuroradiology neurosurgery nursing occupational oncology ophthalmology optometry orthopaedic orthopedic orthopedics orthopaedics osteopathic otolaryngology palliative pathology pediatrics pharmacology pharmacy physical physician plastic podiatric podiatry practice preventive psychiatry psychological psychology pulmonary radiology reconstructive rehabilitation rheumatology sports surgery therapy thoracic toxicology urology vascular'.split(
    ' ',
  );
