/** Whether a word is one that questions are made of, and that says nothing of what they are about: it ranks nothing. */
export const isFiller = (word: string): boolean => FILLERS.has(word);

const FILLERS = new Set(
  (
    'a an and any are as at be been but by can could did do does doing done for from get gets getting got had has have having he her ' +
    'him his how i if in into is it its me my of on or our ours she should so some such than that the their them then there these ' +
    'they this those to too us very was we were what when where whether which while who whom whose why will would you your yours ' +
    'need needed needs want wanted wants please still again just also because with within after before during due about more per every each out up off over like ' +
    'no not without happen happened happens tell show find looking cases case ' +
    'decision decisions instead type kind already although only other another try trying tried'
  ).split(' '),
);
