import type { Treatment } from '../treatment.ts';

/** What goes with an operation and falls or stands with it. */
export const surgicalServices: Treatment[] = [
  service(
    'surgery/assistant-surgeon',
    ['Assistant surgeon', 'Surgical assistant (PA-C)', 'RNFA assistant'],
    'an assistant surgeon',
    6,
  ),
  service(
    'evaluation-and-management/pre-operative-clearance',
    [
      'Medical clearance',
      'Pre-operative medical clearance',
      'Pre-op history and physical clearance',
    ],
    'medical clearance',
    6,
  ),
  service(
    'diagnostic-testing/cardiac',
    ['EKG', 'Pre-op EKG', 'Labs to include: EKG'],
    'an electrocardiogram',
    4,
  ),
  service(
    'diagnostic-testing/laboratory',
    ['CBC', 'Labs - CMP', 'Pre-op labs: CBC and BMP', 'Urinalysis', 'PT/PTT'],
    'laboratory work',
    5,
  ),
  service('diagnostic-testing/x-ray', [['Chest x-ray', 'chest']], 'a chest film', 3),
  service(
    'dmepos/cold-heat-therapy',
    ['Cold therapy unit', 'Vascutherm unit', 'Cryotherapy unit'],
    'the cold therapy unit',
    5,
    'rental',
  ),
  service(
    'dmepos/brace-orthosis',
    ['Abduction pillow sling', 'Hinged brace', 'Post-operative sling'],
    'the orthosis',
    4,
  ),
  service('dmepos/mobility-aid', ['Crutches', 'Front wheeled walker'], 'crutches', 2),
  service(
    'rehabilitation/physical-therapy',
    ['Post-op physical therapy', 'Post-operative physical therapy'],
    'postoperative therapy',
    5,
    'sessions',
  ),
  service(
    'surgery/surgical-facility',
    ['Outpatient surgery center', 'Inpatient stay', 'Surgical facility'],
    'the facility',
    3,
  ),
  service(
    'surgery/anesthesia',
    ['Anesthesia', 'General anesthesia with regional block'],
    'anesthesia',
    2,
  ),
  service(
    'surgery/intraoperative-monitoring',
    ['Intraoperative neuromonitoring', 'Intraoperative monitoring'],
    'monitoring during the operation',
    1,
  ),
  service(
    'dmepos/compression-device',
    ['DVT compression pump', 'Pneumatic compression device'],
    'the compression device',
    2,
    'rental',
  ),
  service(
    'pharmaceuticals/antibiotics',
    ['Keflex 500mg'],
    'a perioperative antibiotic',
    1,
    'tablets',
  ),
  service(
    'pharmaceuticals/antiemetics',
    ['Zofran 4mg', 'Ondansetron 8mg'],
    'an antiemetic',
    1,
    'tablets',
  ),
];

function service(
  path: string,
  asks: Treatment['asks'],
  noun: string,
  weight: number,
  measure: Treatment['measure'] = 'none',
): Treatment {
  return {
    path,
    group: 'service',
    measure,
    weight,
    asks,
    noun,
    rules: ['What accompanies an operation is judged together with the operation.'],
    cites: ['none', 'none', 'none', 'odg|Surgical assistant', 'cms'],
    parts: [],
    allowed: 12,
  };
}
