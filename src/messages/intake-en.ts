/** What the method page says of the way from the letters that came in to what is published. */
export const intake = {
  heading: 'What was taken in',
  caption: 'Letters and decisions in this archive',
  what: 'What',
  count: 'Number',
  rows: {
    published: 'Letters published',
    decisions: 'Decisions in them',
    unclassified: 'Decisions whose kind of treatment is not classified',
    corrected: 'Letters corrected after they were published',
    takenDown: 'Letters taken down after they were published',
  },
  newest: (day: string) => `Letters were last added, corrected or taken down on ${day}.`,
  held: 'Letters that could not be read with certainty are held back, and are not part of this archive. Only its publisher knows how many there are.',
};
