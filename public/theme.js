// Remembers the chosen colours. Runs before the first paint, so that no page flashes in the wrong ones.
const KEY = 'casebook-theme';

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // storage is switched off: the switch still works on this page
  }
}

const chosen = remembered();
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;

document.addEventListener('DOMContentLoaded', () => {
  const switched = document.getElementById(`theme-${chosen}`);
  if (switched instanceof HTMLInputElement) switched.checked = true;
  delete document.documentElement.dataset.theme; // from here on the switch itself tells
  document.querySelector('.themes')?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    try {
      if (target.value === 'auto') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, target.value);
    } catch {
      // not remembered
    }
  });
});
