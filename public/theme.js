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
  const known = document.documentElement.dataset.theme ?? 'auto';
  const switched = document.getElementById(`theme-${known}`);
  if (switched instanceof HTMLInputElement) switched.checked = true;
  document.querySelector('.themes')?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    // the switch works by :has() alone; this is for browsers that don't know it
    if (target.value === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = target.value;
    try {
      if (target.value === 'auto') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, target.value);
    } catch {
      // not remembered
    }
  });
});
