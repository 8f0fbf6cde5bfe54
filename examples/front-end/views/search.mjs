import { html, safe } from '../html.mjs';
import { addressOf, wordsOf } from '../languages.mjs';
import { day } from './parts.mjs';

/** @typedef {import('../languages.mjs').Language} Language */

/**
 * @param {import('../newsroom.mjs').Shapes['SearchAnswer']} found
 * @param {string} query
 * @param {Language} language
 */
export const showSearch = (found, query, language) => {
  const words = wordsOf(language);
  const { total, page, pageCount } = found.meta.pagination;
  const at = (/** @type {number} */ number) =>
    `${addressOf(language, '/search')}?${new URLSearchParams({ q: query, page: String(number) }).toString()}`;
  return html` <h1>${words.search}</h1>
    <p role="status">${words.found}: ${total}</p>
    ${total === 0 && html`<p>${words.nothing}</p>`}
    <ol class="hits" start="${(page - 1) * found.meta.pagination.pageSize + 1}">
      ${found.data.map(
        (hit) =>
          html`<li lang="${hit.locale}">
            ${hit.path === null ? safe(hit.titleHtml) : html`<a href="${addressOf(hit.locale, hit.path)}">${safe(hit.titleHtml)}</a>`}
            ${hit.date !== null && html`<br />${day(hit.date, language)}`}
            <p>${safe(hit.snippet)}</p>
          </li>`,
      )}
    </ol>
    <nav class="neighbours">
      ${page > 1 && html`<a rel="prev" href="${at(page - 1)}">${words.previous}</a>`}
      ${page < pageCount && html`<a rel="next" href="${at(page + 1)}">${words.next}</a>`}
    </nav>`;
};
