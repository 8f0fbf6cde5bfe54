// The menu works without: this closes what hangs over the page when the reader turns elsewhere.
const open = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll('.submenu[open]');

document.addEventListener('click', ({ target }) => {
  for (const submenu of open())
    if (!(target instanceof Node && submenu.contains(target))) submenu.open = false;
});

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const submenu of open()) {
    const hadFocus = submenu.contains(document.activeElement);
    submenu.open = false;
    if (hadFocus) submenu.querySelector('summary')?.focus();
  }
});

export {};
