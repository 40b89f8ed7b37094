import { checks as words } from '../../../messages/en.ts';
import { readAmount, writeAmount } from '../../amount.ts';
import { type CheckState, readCheck } from '../../check/state.ts';
import type { TreatmentEntry } from '../../check/treatment-list.ts';
import { byId } from '../element.ts';
import { combobox } from './combobox.ts';

/** The form as the page uses it. */
export interface RequestForm {
  /** Brings the fields to a request. */
  show(state: CheckState): void;
}

/** What is wrong with a field: its id, and what to say. */
interface Fault {
  field: string;
  text: string;
}

/**
 * Makes the form ready.
 *
 * @param entries what can be chosen
 * @param current the request on screen
 * @param send takes a request that is whole
 */
export function requestForm(
  entries: readonly TreatmentEntry[],
  current: () => CheckState,
  send: (state: CheckState) => void,
): RequestForm {
  const box = combobox(field('treatment'), byId('treatments'), byId('treatment-status'), entries);
  byId('request').addEventListener('submit', (event) => {
    event.preventDefault();
    const treatment = box.chosen();
    const typed = field('amount').value.trim();
    const amount = readAmount(typed);
    const fault: Fault | undefined = treatment
      ? typed !== '' && !amount
        ? { field: 'amount', text: words.noAmount }
        : undefined
      : { field: 'treatment', text: words.choose(field('treatment').value.trim()) };
    say(fault);
    if (fault?.field === 'treatment' && field('treatment').value.trim() !== '') box.open();
    if (fault || !treatment) return;
    box.set(treatment);
    const said = {
      treatment: treatment.path,
      body: field('body').value,
      amount: typed,
      unit: field('unit').value,
      q: field('words').value,
    };
    const asked = readCheck(new URLSearchParams(said));
    send({ ...asked, plain: asked.q === current().q ? current().plain : [] });
  });
  let shown = false;
  const fill = (id: string, value: string) => {
    if (shown || value !== '') field(id).value = value;
  };
  return {
    show: ({ treatment, body, amount, q }) => {
      say(undefined);
      const entry = entries.find(({ path }) => path === treatment);
      // What was typed while the list was on its way stays, here and below.
      if (shown || treatment !== '') box.set(entry, treatment);
      fill('body', body);
      fill('amount', amount ? writeAmount(amount) : '');
      fill('unit', amount?.unit ?? '');
      fill('words', q);
      shown = true;
    },
  };
}

const field = (id: string): HTMLInputElement => byId(id) as HTMLInputElement;

/** Says what is wrong beside its field, which has the focus then; nothing is wrong any more without a fault. */
function say(fault: Fault | undefined): void {
  for (const id of ['treatment', 'amount']) {
    const wrong = fault?.field === id;
    const place = byId(`${id}-fault`);
    place.textContent = wrong ? fault.text : '';
    field(id).removeAttribute('aria-invalid');
    if (!wrong) continue;
    field(id).setAttribute('aria-invalid', 'true');
    field(id).focus();
  }
}
