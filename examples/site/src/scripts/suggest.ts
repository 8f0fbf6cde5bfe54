// The search works without: this offers titles while somebody types.
interface Suggestion {
  readonly title: string;
  readonly href: string;
  readonly kind: string;
}

const PAUSE = 150; // milliseconds after the last letter
const SHORTEST = 2; // letters

const form = document.querySelector<HTMLFormElement>('form[data-suggest]');
const input = form?.querySelector('input');
const list = form?.querySelector<HTMLUListElement>('.suggestions');
const status = form?.querySelector('[role=status]');

if (form && input && list && status) {
  let timer = 0;
  let asking = new AbortController();

  const show = (suggestions: readonly Suggestion[]): void => {
    list.replaceChildren(
      ...suggestions.map(({ title, href, kind }) => {
        const link = Object.assign(document.createElement('a'), { href, textContent: title });
        const item = document.createElement('li');
        item.append(link, Object.assign(document.createElement('span'), { textContent: kind }));
        return item;
      }),
    );
    list.hidden = suggestions.length === 0;
    status.textContent = list.hidden
      ? ''
      : `${list.getAttribute('aria-label') ?? ''}: ${String(suggestions.length)}`;
  };

  const askFor = async (words: string): Promise<void> => {
    asking.abort();
    asking = new AbortController();
    try {
      const address = `${form.dataset['suggest'] ?? ''}?q=${encodeURIComponent(words)}`;
      const response = await fetch(address, { signal: asking.signal });
      show(response.ok ? ((await response.json()) as Suggestion[]) : []);
    } catch {
      list.hidden = true; // overtaken by the next letter, or offline: the search itself is there
    }
  };

  input.addEventListener('input', () => {
    window.clearTimeout(timer);
    const words = input.value.trim();
    if (words.length < SHORTEST) show([]);
    else timer = window.setTimeout(() => void askFor(words), PAUSE);
  });

  form.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll('a')];
    if (event.key === 'Escape') {
      list.hidden = true;
      input.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || list.hidden) return;
    event.preventDefault();
    const at = links.findIndex((link) => link === document.activeElement) + step;
    (at < 0 ? input : links[Math.min(at, links.length - 1)])?.focus();
  });

  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) list.hidden = true;
  });
}

export {};
