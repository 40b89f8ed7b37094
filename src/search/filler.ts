/** Whether a word is one that questions are made of, and that says nothing of what they are about. */
export const isFiller = (word: string): boolean => FILLERS.has(word);

const FILLERS = new Set(
  (
    'a an and any are as at be been but by can could did do does doing done for from get gets getting had has have having he her him ' +
    'his how i if in into is it its me my no not of on or our ours she should so some such than that the their them then there these ' +
    'they this those to too up us very was we were what when where whether which while who whom whose why will with within would ' +
    'you your yours after also before because due during about again just like need needed needs please still want wanted wants ' +
    'happen happened happens tell show find looking cases case decision decisions more without instead type kind per every each ' +
    'already although only other another out off over try trying tried'
  ).split(' '),
);
