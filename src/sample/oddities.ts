/**
 * Material that tries pages and parsers: marks of HTML and Markdown in plain prose, a word that no line holds, an address.
 * One sentence goes into the summary of now and then a letter.
 */
export const oddities = [
  'The nodule measured <5 mm & the margin was >2 mm, noted as "stable" [sic].',
  "A form field reads <b>bold</b> and *starred* _underscored_ text, which the clinic's software printed as it stands.",
  'The allergy list names tetramethylpolyoxyethylenehydroxypropylcarboxycellulosephosphate as a preservative.',
  'The patient cited https://www.example.org/forum/threads/how-i-got-better?page=2&sort=new#answer-17 in a letter.',
  'The chart lists "A & B" clinics [formerly: C/D], 100% of visits kept; balance: $0.00 | $0.00 | n/a.',
  'Temperature was 98.6° and the film 10 × 12 inches – both unremarkable.',
  '# 1 concern: sleep; - 2 concern: work; > 3 concern: "none" (`self-report`).',
] as const;
