import type { Quantity, Unit } from '../../../schema.ts';
import { numberOf } from './numbers.ts';

type Form = 'tablet' | 'patch' | 'cream' | 'liquid' | 'device';

/**
 * How much of a drug: "#60" of tablets is 60; creams by weight, liquids by volume, else by container. Refills and what one
 * takes at a time are not counted.
 *
 * @param line What `countingText` gives. @param name The class, for what its drugs usually come as.
 */
export function drugQuantity(line: string, name: string): Quantity | undefined {
  const form = formOf(line, name);
  const text = line.replace(REFILLS, ' ').replace(DIRECTIONS, ' ').replace(DOSING, ' ');
  const measured = form === 'cream' || form === 'liquid' ? measure(text, form) : undefined;
  if (measured) return measured;
  const count = countIn(text);
  if (count !== undefined) return counted(count, form, text);
  return containers(text) ?? supply(line);
}

function formOf(line: string, name: string): Form {
  if (/\b(?:patch(?:es)?|pads?|plasters?)\b/.test(line) && !/\bpatch(?:es)? kit/.test(line))
    return 'patch';
  if (
    /\b(?:creams?|gel(?! ?cap)s?|ointments?|lotions?|salves?|balm|roll-?on|jelly|foam|paste|rub)\b/.test(
      line,
    )
  )
    return 'cream';
  if (/\b(?:suspensions?|solutions?|soln|liquid|syrup|elixir|oral drops|\d+ ?ml)\b/.test(line))
    return 'liquid';
  if (
    /\b(?:inhalers?|nasal|sprays?|drops|kits?|pens?|dose ?-?pa[ck]+s?|vials?|syringes?|hfa|nebul\w*|injector)\b/.test(
      line,
    )
  )
    return 'device';
  if (/\b(?:tab(?:let)?s?|cap(?:sule)?s?|pills?)\b/.test(line)) return 'tablet';
  if (PATCH_BRANDS.test(line)) return 'patch';
  if (/^(?:topical-analgesics|compounded-topicals|dermatologicals)$/.test(name)) return 'cream';
  return name === 'ophthalmic-otic' ? 'device' : 'tablet';
}

const PATCH_BRANDS =
  /\b(?:lidoderm|lidopatch|flector|salonpas|butrans|duragesic|fentanyl|lidocaine(?: \w+)?$|lidocaine (?:pad|#)|nicoderm|qutenza)/;

/** Weight or volume. */
function measure(text: string, form: 'cream' | 'liquid'): Quantity | undefined {
  const grams = /\b(\d[\d.,]{0,15}) ?-?(?:gms?|g|grs?|grams?|grm)\b\.?/.exec(text);
  const ounces = /\b(\d[\d.]{0,15}) ?-?(?:oz|ounces?)\b/.exec(text);
  const ml = /(?<!\/ ?)\b(\d[\d.,]{0,15}) ?-?(?:mls?|milliliters?|cc)\b(?! ?\/)/.exec(text);
  const pieces = /\b(\d+) ?(?:tubes?|bottles?|jars?)\b/.exec(text) ?? /# ?([2-9])\b/.exec(text);
  const times = pieces ? numberOf(pieces[1]) : 1;
  if (grams) return { amount: rounded(numberOf(grams[1]) * times), unit: 'gram' };
  if (ml) return { amount: rounded(numberOf(ml[1]) * times), unit: 'ml' };
  if (!ounces) return undefined;
  const [perOunce, unit] = form === 'cream' ? ([28.35, 'gram'] as const) : ([29.57, 'ml'] as const);
  return { amount: rounded(numberOf(ounces[1]) * perOunce * times), unit };
}

function rounded(amount: number): number {
  return Math.round(amount * 10) / 10;
}

function countIn(text: string): number | undefined {
  for (const pattern of COUNTS) {
    const amount = numberOf(pattern.exec(text)?.[1]);
    if (amount > 0) return amount;
  }
  return undefined;
}

const PIECES =
  '(?:count|ct|tabs?|tablets?|caps?|capsules?|pills?|patch(?:es)?|pads?|films?|lozenges?|troches?|suppositor(?:y|ies)|plasters?|doses|softgels?|units?)';
const COUNTS: readonly RegExp[] = [
  /\b(?:box|pack|bottle|package|carton)(?:es|s)? of (\d+)\b/,
  /# ?\(?(\d[\d,]*(?:\.\d+)?)/,
  /\b(?:qty|quantity|count|dispense|disp|amount|total)[.:#]*(?: of)? ?(\d[\d,]*)\b/,
  new RegExp(`\\b(\\d[\\d,]{0,12}) ?-?(?:(?!week|month|day)[a-z-]+ ){0,2}?${PIECES}\\b`),
  new RegExp(
    `${PIECES}[,:]? ?(?:x|of)? ?(\\d+)\\b(?! ?(?:times|days?|weeks?|months?|x|po|every|daily))`,
  ),
  /(?:\bx|\btimes) ?(\d+)\b(?! ?(?:days?|weeks?|wks?|months?|mos?|refills?|times|box|tubes?|bottles?))/,
  /\((\d+)\)/,
  /(?:^|\b(?:for|of) )(\d+) (?!(?:prescriptions?|refills?|rx|months?|weeks?|days?|hours?|tubes?|bottles?|box(?:es)?|jars?|kits?|packs?|times?|vials?|inhalers?)\b)[a-z]{4,}/,
  /[~,] ?(\d{2,3})$/,
];

function counted(count: number, form: Form, text: string): Quantity | undefined {
  if (form === 'tablet') return { amount: count, unit: 'tablet' };
  if (form === 'patch') return { amount: count, unit: 'patch' };
  if (form === 'device')
    return { amount: count, unit: /dose ?-?pa/.test(text) && count > 5 ? 'tablet' : 'container' };
  const large: Unit = form === 'cream' ? 'gram' : 'ml';
  return { amount: count, unit: count < 10 ? 'container' : large };
}

/** "one tube", "2 bottles", "1 box" without what is in it. */
function containers(text: string): Quantity | undefined {
  const found =
    /\b(\d{1,6}) ?(?:\w{1,30} )?(?:tubes?|bottles?|jars?|box(?:es)?|containers?|kits?|packs?|packages?|inhalers?|vials?|pumps?|canisters?|cartons?|pens?|sprays?|dose ?-?pa[ck]+s?)\b/.exec(
      text,
    );
  return found ? { amount: numberOf(found[1]), unit: 'container' } : undefined;
}

/** "a month's supply", "30 day supply" where nothing else is said. */
function supply(line: string): Quantity | undefined {
  const months =
    /\b(\d+|a|one) ?-?months?(?:'s?|s')?(?: supply)?\b/.exec(line) ??
    /\bmonthly supply\b|\bsupply (?:for|of) (\d+) months?/.exec(line);
  if (months && !/per month|a month\b(?!'?s? supply)/.test(line)) {
    return { amount: numberOf(months[1]) || 1, unit: 'month' };
  }
  const found =
    /\b(\d+) ?-?(day|week)s?'? ?(?:supply)\b/.exec(line) ?? /\bday supply:? ?(\d+)/.exec(line);
  if (!found) return undefined;
  return { amount: numberOf(found[1]), unit: found[2] === 'week' ? 'week' : 'day' };
}

const REFILLS =
  /\b(?:refills?|rf)\b[ :(]*(?:x|times|of)? ?\(?\d{1,2}\)?(?! ?(?:mg|tab|cap|\d))|(?:\b(?:with|w\/|plus|and|x)|\/|,|\+)? ?(?:#? ?\(?\b\d+\)?|no) ?(?:\(\d+\) )?(?:additional |more |monthly )?(?:refills?|rf|fills)\b(?! ?[:x(]? ?\d)/g;
// what follows "take" or "sig" up to the number that is dispensed
const DIRECTIONS =
  /\b(?:take|sig:?|apply|use|inhale|place|wear|instill|chew)\b(?:(?!#|\bqty|\bquantity|\bdisp|\bcount\b|;).)*/g;
const WHEN =
  '(?:by mouth|po|p\\.o\\.?|orally|oral(?! (?:susp|sol|liq|syr|elix|drop|spray|film|gel|disint|tab|cap))|every|q ?\\d{1,6}|qd|qhs|qam|qpm|q|daily|once|twice|\\d{1,6} ?(?:x|times?)|bid|b\\.i\\.d\\.?|tid|t\\.i\\.d\\.?|qid|q\\.i\\.d|at (?:bed|night)\\w*|nightly|per (?:day|dose|night)|a (?:day|night)|each|prn|as needed|in the|before|after|with meals)';
const DOSING = new RegExp(
  `(?<!# ?)\\b\\d{1,6}(?:\\.\\d{1,6})? ?(?:tabs?|tablets?|caps?|capsules?|pills?|patch(?:es)?|puffs?|sprays?|drops?|gms?|grams?|ml)?,? ?(?:\\(s\\) )?${WHEN}\\b|\\b\\d{1,6} ?(?:x|times?) ?(?:a|per|/)? ?(?:day|daily|night|week)\\b|\\bevery \\d{1,6} ?(?:hours?|hrs?|days?)|\\bq ?\\d{1,6} ?-?(?:h|hrs?|hours?)?\\b|\\b(?:for|x) \\d{1,6} days?\\b|(?<!# ?)\\b\\d{1,6} ?-?days? ?supply(?:: ?\\d{1,6})?|\\bday supply:? ?\\d{1,6}|(?<!# ?)\\b\\d{1,6} ?days?\\b`,
  'g',
);
