// The panel tells the preview beside its form that the draft was saved: it is drawn anew, where the editor was reading.
const draw = async (): Promise<void> => {
  const response = await fetch(window.location.href, { cache: 'no-store' });
  if (!response.ok) {
    window.location.reload(); // the link has expired: the page says so
    return;
  }
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [now, then] = [document.querySelector('main'), fresh.querySelector('main')];
  if (now && then) now.replaceWith(then);
  document.title = fresh.title;
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

export {};
