import { html } from '../html.mjs';
import { wordsOf } from '../languages.mjs';

/** @typedef {import('../languages.mjs').Language} Language */

/**
 * 410 has the notice of the newsroom for readers; a preview that is refused says why.
 *
 * @param {import('../newsroom.mjs').NewsroomError} error
 * @param {Language} language
 */
export const showError = ({ status, message }, language) => {
  const words = wordsOf(language);
  if (status === 410)
    return html`<h1>${words.gone}</h1>
      <p>${message}</p>`;
  if (status === 403)
    return html`<h1>403</h1>
      <p lang="en" dir="ltr">${message}</p>`;
  return html`<h1>${status}</h1>
    <p>${status >= 500 ? words.failed : words.missing}</p>`;
};
