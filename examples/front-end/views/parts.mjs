import { html } from '../html.mjs';
import { addressOf, wordsOf } from '../languages.mjs';

/** @typedef {import('../newsroom.mjs').Shapes} Shapes */
/** @typedef {import('../languages.mjs').Language} Language */

const SIZES = '(min-width: 62rem) 60rem, 100vw'; // as site.css has the column

/** @param {Shapes['ContentFile'] | Shapes['ContentImage']} file */
export const picture = (file) =>
  html`<figure>
    <picture>
      ${file.sources.map(({ type, srcset }) => html`<source type="${type}" srcset="${srcset}" sizes="${SIZES}" />`)}
      <img
        src="${file.url}"
        alt="${file.alternativeText ?? ''}"
        width="${file.width}"
        height="${file.height}"
        decoding="async"
      />
    </picture>
    ${
      file.caption !== null &&
      html`<figcaption>
        ${file.caption}${'credit' in file && file.credit !== null && ` (${file.credit})`}
      </figcaption>`
    }
  </figure>`;

/** @param {{ title: string, path: string, locale: string }[]} crumbs @param {Language} language */
export const breadcrumbs = (crumbs, language) =>
  crumbs.length > 1 &&
  html`<nav class="breadcrumbs" aria-label="${wordsOf(language).breadcrumbs}">
    <ol>
      ${crumbs.map(
        ({ title, path, locale }, index) =>
          html`<li>
            ${
              index === crumbs.length - 1
                ? html`<span aria-current="page">${title}</span>`
                : html`<a href="${addressOf(locale, path)}">${title}</a>`
            }
          </li>`,
      )}
    </ol>
  </nav>`;

/** @param {string} date ISO 8601 @param {Language} language */
export const day = (date, language) =>
  html`<time datetime="${date}"
    >${new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))}</time
  >`;

/** @param {Shapes['ContentContact'][]} contacts */
export const contactList = (contacts) =>
  html`<ul>
    ${contacts.map(
      ({ name, role, organisation, email, phone }) =>
        html`<li>
          <strong>${name}</strong
          >${role !== null && `, ${role}`}${organisation !== null && `, ${organisation.name}`}
          ${email !== null && html`<br /><a href="mailto:${email}">${email}</a>`}
          ${phone !== null && html`<br /><a href="tel:${phone}" dir="ltr">${phone}</a>`}
        </li>`,
    )}
  </ul>`;

/** @param {Shapes['ReleaseCard'][]} cards @param {Language} language */
export const releaseList = (cards, language) =>
  html`<ul class="releases">
    ${cards.map(
      ({ title, path, summary, releasedAt }) =>
        html`<li>
          <a href="${addressOf(language, path)}">${title}</a>
          ${releasedAt !== null && html`<br />${day(releasedAt, language)}`}
          ${summary !== null && html`<p>${summary}</p>`}
        </li>`,
    )}
  </ul>`;

/** @param {Shapes['ContentCountry'][]} countries */
export const countryList = (countries) =>
  html`<ul class="countries">
    ${countries.map(({ flag, name, isoCode }) => html`<li><span aria-hidden="true">${flag}</span> ${name ?? isoCode}</li>`)}
  </ul>`;

/** @param {string} title @param {unknown[]} entries @param {import('../html.mjs').Html} list */
export const section = (title, entries, list) =>
  entries.length > 0 &&
  html`<section>
    <h2>${title}</h2>
    ${list}
  </section>`;
