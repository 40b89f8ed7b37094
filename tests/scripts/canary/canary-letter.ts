/** What one letter names: nothing of it stands in any other letter, list or page. */
export interface Canaries {
  given: string;
  family: string;
  relative: string;
  attorney: string;
  street: string;
  city: string;
  zip: string;
  phone: string;
  email: string;
  ssn: string;
  mrn: string;
  birth: string;
  caseNumber: string;
  claim: string;
  employer: string;
  administrator: string;
  provider: string;
  signer: string;
  author: string;
  visit: string;
}

export const TEXT_CANARIES: Canaries = {
  given: 'Zephrodia',
  family: 'Quandleworth',
  relative: 'Orlindovic',
  attorney: 'Brixholta Ankerwyke',
  street: '8817 Thornquay Lane',
  city: 'Wexmoorville',
  zip: '94937',
  phone: '(415) 555-0187',
  email: 'z.quandle77@umbrafold.example',
  ssn: '512-77-9034',
  mrn: '88120774',
  birth: '3/17/1958',
  caseNumber: 'CM14-0881234',
  claim: 'WQ-774-90218',
  employer: 'Kestrelfjord Foundry LLC',
  administrator: 'Ombervane Insurance Services',
  provider: 'Ilvanette Torquessa',
  signer: 'Maevricka Oldensholm',
  author: 'Penwhistle Arbuthnorn',
  visit: '07/23/2014',
};

export const PDF_CANARIES: Canaries = {
  given: 'Yostrandil',
  family: 'Fennimarch',
  relative: 'Caldurenne',
  attorney: 'Trevolind Skarrowby',
  street: '4402 Glimmerdun Court',
  city: 'Harquistown',
  zip: '95573',
  phone: '(707) 555-0133',
  email: 'y.fennim88@dravenport.example',
  ssn: '611-42-7708',
  mrn: '77360915',
  birth: '11/29/1963',
  caseNumber: 'CM14-0773391',
  claim: 'ZT-551-66407',
  employer: 'Dravenholt Cannery Inc.',
  administrator: 'Silbervole Claims Management',
  provider: 'Jorvandra Melquist',
  signer: 'Ophrenda Wulvercote',
  author: 'Sigwarden Tholemyre',
  visit: '05/14/2014',
};

/** Lines of a letter that has its canaries in every field: cover, header, summary, each rationale, signature. */
export function canaryLines(c: Canaries): string[] {
  return `Notice of Independent Medical Review Determination
Dated: 12/22/2014

${c.given} ${c.family}
c/o ${c.attorney}
${c.street}
${c.city}, CA ${c.zip}

IMR Case Number: ${c.caseNumber}
Employee: ${c.family}, ${c.given} K.
Date of Birth: ${c.birth}    SSN: ${c.ssn}
Claim Number: ${c.claim}
MRN: ${c.mrn}
Employer: ${c.employer}
Claims Administrator: ${c.administrator}
Provider Name: ${c.provider}, MD
Applicant Attorney: ${c.attorney}  Phone: ${c.phone}  Email: ${c.email}

Dear Ms. ${c.family}:

Case Number: ${c.caseNumber}
Date Assigned: 11/10/2014 Date of Injury: 05/06/2013
Decision Date: 12/22/2014 UR Denial Date: 10/12/2014
Priority: Standard Application Received: 10/30/2014

HOW THE IMR FINAL DETERMINATION WAS MADE

The expert reviewer is Board Certified in Family Practice.

CLINICAL CASE SUMMARY

The expert reviewer developed the following clinical case summary based on a
review of the case file, including all medical records:

${c.given} ${c.family} is a 56-year-old female who was hurt at ${c.employer} on
05/06/2013. Ms. ${c.family}'s knee was seen on ${c.visit} by Dr. ${c.provider}
and again by Dr. ${c.provider.split(' ')[1]}. Her husband ${c.relative} came
with her from ${c.street}, ${c.city}. Call ${c.phone} or write to ${c.email}.
MRN ${c.mrn}, SSN ${c.ssn}, born ${c.birth}. The initials ${c.given.charAt(0)}. ${c.family.charAt(0)}. stand on
the chart.

IMR ISSUES, DECISIONS AND RATIONALES

The Final Determination was based on decisions for the disputed items/services
set forth below:

12 visits of physical therapy for the knee: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical
Treatment Guidelines.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment
Guidelines, Physical Medicine, Pages 98-99.

Decision rationale: ${c.administrator} denied it under claim ${c.claim}. The
guideline allows ten visits. ${c.family.toUpperCase()} had twelve, as ${c.given} told Dr. ${c.provider.split(' ')[1]}.
Therefore the request is not medically necessary.

Norco 10/325 mg #60: Overturned

Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical
Treatment Guidelines.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment
Guidelines, Opioids, Page 78.

Decision rationale: The attorney ${c.attorney} sent the notes of ${c.visit}. Mr. ${c.relative}
${c.family} keeps the tablets. Pain fell by half. Therefore the request is
medically necessary.

Sincerely,

${c.signer}, MD
Medical Director

cc: ${c.attorney}, ${c.employer}, ${c.administrator}`.split('\n');
}

/** Letters and digits alone: every form in which a canary may be left of, whole words and their stems. */
export function needles(c: Canaries): string[] {
  const names = [
    c.given,
    c.family,
    c.relative,
    ...c.attorney.split(' '),
    ...c.provider.split(' '),
    ...c.signer.split(' '),
    ...c.author.split(' '),
    c.employer.split(' ')[0] ?? '',
    c.administrator.split(' ')[0] ?? '',
    c.street.split(' ')[1] ?? '',
    c.city,
  ].map((name) => name.toLowerCase().slice(0, 7));
  const numbers = [c.phone, c.ssn, c.mrn, c.caseNumber.slice(5), c.claim].map(squashed);
  const [local = '', host = ''] = c.email.split('@');
  const [month = '', day = '', year = ''] = c.birth.split('/');
  const two = (part: string) => part.padStart(2, '0');
  return [
    ...names,
    ...numbers,
    squashed(local),
    squashed(host),
    squashed(c.visit),
    `2014${c.visit.slice(0, 2)}${c.visit.slice(3, 5)}`,
    `${month}${day}${year}`,
    `${two(month)}${two(day)}${year}`,
    `${year}${two(month)}${two(day)}`,
    `ca${c.zip}`,
  ];
}

export const squashed = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');
