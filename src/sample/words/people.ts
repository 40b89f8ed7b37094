/** Names that are plainly invented, for cover blocks. None is a word that letters use otherwise. */
export const givenNames = {
  female: [
    'Quillaby',
    'Merindra',
    'Oswynne',
    'Tamsinelle',
    'Fernelia',
    'Zorabeth',
    'Jessamira',
    'Wilhemette',
  ],
  male: [
    'Aldermund',
    'Barnavus',
    'Corwinald',
    'Dunstable',
    'Eberhelm',
    'Fitzwarren',
    'Gorlando',
    'Hesperius',
  ],
} as const;

export const surnames = [
  'Quillfeather',
  'Mossbankle',
  'Thistlewick',
  'Pennywhistler',
  'Brackenbury-Sample',
  'Umberdale',
  'Fenwickett',
  'Larkspurling',
  'Tumbleweir',
  'Ozgoodby',
  'Marzipane',
  'Wexhollow',
] as const;

export const employers = [
  'Gadgetarium Sample Works',
  'Nowhere Freight Cooperative',
  'Imaginary Orchards Inc.',
  'Examplia Hotels LLC',
  'Fictiva Canning Company',
] as const;

export const administrators = [
  'Pretendia Mutual Claims',
  'Makebelieve Indemnity Services',
  'Invented State Fund of Nowhere',
] as const;

export const streets = [
  'Sampleton Avenue',
  'Example Loop',
  'Imaginary Way',
  'Placeholder Street',
] as const;

export const towns = ['Nowhereville', 'Exampleton', 'Fictionburg', 'Sampledale'] as const;
