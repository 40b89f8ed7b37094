import { profiles } from '../pipeline/deidentify/profiles.ts';
import type { ArchiveSettings, CaseData } from '../schema.ts';
import type { Report } from './case-file.ts';

/** Reports what a case file keeps although its profile does not, and programs or profiles that are not the archive's. */
export function checkProfile(data: CaseData, settings: ArchiveSettings, report: Report): void {
  if (data.profile !== settings.profile) {
    report(
      ['profile'],
      `"${data.profile}" is not the archive's profile`,
      `Import the letter anew under ${settings.profile}`,
    );
  }
  if (!settings.programs.includes(data.program)) {
    report(
      ['program'],
      `"${data.program}" is no program of this archive`,
      'Add it to archive.yaml, or correct it',
    );
  }
  const kept = profiles[data.profile];
  if (data.injured !== undefined && data.injured.length > 4) {
    report(['injured'], 'no profile keeps the day', 'Leave the year alone');
  }
  if (!kept.specialties && data.reviewer.specialties.length > 0) {
    report(
      ['reviewer', 'specialties'],
      `the profile ${data.profile} keeps none`,
      'Leave the list empty',
    );
  }
  if (kept.proceduralDates) return;
  if (data.decided.length > 4) {
    report(['decided'], `the profile ${data.profile} keeps no days`, 'Leave the year alone');
  }
  for (const field of ['assigned', 'received', 'denied'] as const) {
    if (data[field]) report([field], `the profile ${data.profile} keeps no days`, 'Take it out');
  }
}
