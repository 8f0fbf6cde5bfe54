// The panel tells the preview that the draft was saved: it is shown anew.
const { newsroom } = document.currentScript.dataset;

window.addEventListener('message', ({ origin, data }) => {
  if (origin === new URL(newsroom).origin && data?.type === 'strapiUpdate') window.location.reload();
});
