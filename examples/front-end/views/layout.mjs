import { html, safe } from '../html.mjs';
import { addressOf, directionOf, LANGUAGES, NAMES, wordsOf } from '../languages.mjs';
import { NEWSROOM_URL } from '../settings.mjs';

/** @typedef {import('../newsroom.mjs').Shapes} Shapes */
/** @typedef {import('../languages.mjs').Language} Language */
/** @typedef {Shapes['ContentPage'] | Shapes['ContentRelease'] | Shapes['ContentTopic'] | Shapes['ContentCountryPage']} Content */

/**
 * @typedef {object} Sheet
 * @property {Language} language
 * @property {Shapes['MenuItem'][]} menu
 * @property {import('../html.mjs').Html} main
 * @property {Content} [content]
 * @property {boolean} [isFallback]
 * @property {string} [query]
 * @property {string} [previewEnds] ISO 8601
 */

/** @param {Content} content */
const head = ({ seo, alternates, xDefault, jsonLdHtml }) =>
  html` ${seo.description !== null && html`<meta name="description" content="${seo.description}" />`}
    ${seo.noIndex && html`<meta name="robots" content="noindex" />`}
    <link rel="canonical" href="${seo.canonical}" />
    ${alternates.map(({ locale, url }) => html`<link rel="alternate" hreflang="${locale}" href="${url}" />`)}
    ${xDefault !== null && html`<link rel="alternate" hreflang="x-default" href="${xDefault}" />`}
    <meta property="og:title" content="${seo.title}" />
    ${seo.image !== null && html`<meta property="og:image" content="${seo.image.crops.share?.url ?? seo.image.url}" />`}
    ${safe(jsonLdHtml)}`;

/**
 * @param {Shapes['MenuItem'][]} items
 * @param {string | undefined} current
 * @returns {import('../html.mjs').Html}
 */
const menuOf = (items, current) =>
  html`<ul>
    ${items.map(
      ({ title, path, locale, children }) =>
        html`<li>
          <a
            href="${addressOf(locale, path)}"
            lang="${locale}"
            ${path === current && safe('aria-current="page"')}
            >${title}</a
          >
          ${children.length > 0 && menuOf(children, current)}
        </li>`,
    )}
  </ul>`;

/**
 * Each language leads to the same document, or home where it is not translated.
 *
 * @param {Language} language
 * @param {Content | undefined} content
 */
const languageSwitch = (language, content) =>
  html`<ul>
    ${LANGUAGES.map((locale) => {
      const path = content?.alternates.find((alternate) => alternate.locale === locale)?.path ?? '/';
      return html`<li>
        <a
          href="${addressOf(locale, path)}"
          lang="${locale}"
          hreflang="${locale}"
          dir="${directionOf(locale)}"
          ${locale === language && safe('aria-current="true"')}
          >${NAMES[locale]}</a
        >
      </li>`;
    })}
  </ul>`;

/**
 * A whole page of the site.
 *
 * @param {Sheet} sheet
 * @returns {string}
 */
export const layOut = ({ language, menu, main, content, isFallback = false, query = '', previewEnds }) => {
  const words = wordsOf(language);
  const site = content?.site ?? null;
  return html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${content?.seo.title ?? words.search}${site !== null && ` – ${site.name}`}</title>
        <link rel="stylesheet" href="/site.css" />
        ${content !== undefined && previewEnds === undefined && head(content)}
        ${
          previewEnds !== undefined &&
          html`<meta name="robots" content="noindex" />
            <script src="/preview.js" data-newsroom="${NEWSROOM_URL}" defer></script>`
        }
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        ${previewEnds !== undefined && html`<p class="notice" role="status">${words.draft} <time datetime="${previewEnds}">${previewEnds.slice(11, 16)} UTC</time>.</p>`}
        <header>
          <a class="home" href="${addressOf(language, '/')}">${site?.name ?? 'Dateline'}</a>
          <nav class="languages" aria-label="${words.languages}">${languageSwitch(language, content)}</nav>
          <form role="search" action="${addressOf(language, '/search')}">
            <label for="q">${words.search}</label>
            <input id="q" name="q" type="search" value="${query}" maxlength="200" />
            <button>${words.search}</button>
          </form>
          <nav class="menu" aria-label="${words.menu}">${menuOf(menu, content?.path)}</nav>
        </header>
        <main
          id="main"
          ${content !== undefined && safe(`lang="${content.locale}" dir="${content.direction}"`)}
        >
          ${isFallback && html`<p class="notice" lang="${language}" dir="${directionOf(language)}">${words.fallback}</p>`}
          ${main}
        </main>
        ${site !== null && html`<footer><p>${site.boilerplate}</p></footer>`}
      </body>
    </html> `.toString();
};
