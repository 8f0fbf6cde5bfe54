// A preview beside the form of its draft: it is drawn anew when the draft was saved, where the editor was reading. The panel
// that frames it may say so; else it asks by itself while somebody looks at it.
const PAUSE = 3_000; // milliseconds between two looks

/** What was drawn last, as it came: what the editor opened or marked in it since makes no difference. */
let drawn = document.querySelector('main')?.outerHTML;

const draw = async (): Promise<void> => {
  const response = await fetch(window.location.href, { cache: 'no-store' });
  if (!response.ok) {
    window.location.reload(); // the link has expired: the page says so
    return;
  }
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [now, then] = [document.querySelector('main'), fresh.querySelector('main')];
  if (!now || !then || then.outerHTML === drawn) return;
  drawn = then.outerHTML;
  now.replaceWith(then);
  document.title = fresh.title;
};

const look = async (): Promise<void> => {
  try {
    if (document.visibilityState === 'visible') await draw();
  } catch {
    // the site does not answer just now: at the next look, perhaps
  }
  setTimeout(() => void look(), PAUSE);
};

window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  // Whoever frames the page may ask for it anew: who may frame it, its policy says.
  const isOfPanel = source === window.parent && source !== window;
  if (
    isOfPanel &&
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === 'strapiUpdate'
  )
    void draw();
});

setTimeout(() => void look(), PAUSE);

export {};
