import { html, safe } from '../html.mjs';
import { addressOf, wordsOf } from '../languages.mjs';
import { breadcrumbs, contactList, countryList, picture, releaseList } from './parts.mjs';

/** @typedef {import('../newsroom.mjs').Shapes} Shapes */
/** @typedef {import('../languages.mjs').Language} Language */

/**
 * How each section is drawn; docs/api.md lists their fields.
 *
 * @type {Record<string, (section: any, language: Language) => unknown>}
 */
const SECTIONS = {
  'sections.rich-text': ({ bodyHtml }) => safe(bodyHtml),
  'sections.image': ({ image, alternativeText, caption, credit }) =>
    image !== null && picture({ ...image, alternativeText, caption, credit }),
  'press.quote': ({ text, speaker, role }) =>
    html`<figure>
      <blockquote><p>${text}</p></blockquote>
      <figcaption>${speaker}${role !== null && `, ${role}`}</figcaption>
    </figure>`,
  'sections.key-figures': ({ title, figures }) =>
    html`${heading(title)}
      <dl class="figures">
        ${figures.map(
          (/** @type {any} */ { value, label }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`,
  'sections.call-to-action': ({ title, text, label, url }) =>
    html`<aside>
      ${heading(title)}
      <p>${text}</p>
      <a class="button" href="${url}">${label}</a>
    </aside>`,
  'sections.documents': ({ title, files }) =>
    html`${heading(title)}
      <ul>
        ${files.map(
          (/** @type {Shapes['ContentFile']} */ { url, name }) => html`<li><a href="${url}">${name}</a></li>`,
        )}
      </ul>`,
  'sections.latest-releases': ({ title, releases }, language) =>
    html`${heading(title)}${releaseList(releases, language)}`,
  'sections.contacts': ({ title, contacts }) => html`${heading(title)}${contactList(contacts)}`,
  'sections.partner-countries': ({ title, partnerCountries }) =>
    html`${heading(title)}${countryList(partnerCountries)}`,
};

/** @param {string | null} title */
const heading = (title) => title !== null && html`<h2>${title}</h2>`;

/**
 * @param {Shapes['ContentPage']} page
 * @param {Language} language
 */
export const showPage = (page, language) =>
  html` ${breadcrumbs(page.breadcrumbs, language)}
    <h1>${page.title}</h1>
    ${page.summary !== null && html`<p class="summary">${page.summary}</p>`}
    ${page.sections.map((section) => html`<section>${SECTIONS[section.__component]?.(section, language)}</section>`)}
    ${
      page.children.length > 0 &&
      html`<nav aria-label="${wordsOf(language).below}">
        <h2>${wordsOf(language).below}</h2>
        <ul>
          ${page.children.map(({ title, path, locale }) => html`<li><a href="${addressOf(locale, path)}">${title}</a></li>`)}
        </ul>
      </nav>`
    }`;
