import { html, safe } from '../html.mjs';
import { addressOf, wordsOf } from '../languages.mjs';
import { breadcrumbs, contactList, countryList, day, picture, section } from './parts.mjs';

/** @typedef {import('../newsroom.mjs').Shapes} Shapes */
/** @typedef {import('../languages.mjs').Language} Language */

/**
 * @param {Shapes['ContentRelease']} release
 * @param {Language} language
 */
export const showRelease = (release, language) => {
  const words = wordsOf(language);
  const donors = release.donors.map(({ organisation, country }) => organisation?.name ?? country?.name);
  return html` ${breadcrumbs(release.breadcrumbs, language)}
    <article>
      <h1>${release.title}</h1>
      ${release.subtitle !== null && html`<p class="subtitle">${release.subtitle}</p>`}
      ${section(
        words.corrections,
        release.corrections,
        html`<ul>
          ${release.corrections.map(({ date, note }) => html`<li>${day(date, language)}: ${note}</li>`)}
        </ul>`,
      )}
      <p class="dateline">
        ${release.datelineCity}${release.releasedAt !== null && html` – ${day(release.releasedAt, language)}`}
      </p>
      <p class="summary">${release.summary}</p>
      ${release.image !== null && picture(release.image)} ${safe(release.bodyHtml)}
      ${release.quotes.map(
        ({ text, speaker, role, organisation }) =>
          html`<figure class="quote">
            <blockquote><p>${text}</p></blockquote>
            <figcaption>${[speaker, role, organisation].filter(Boolean).join(', ')}</figcaption>
          </figure>`,
      )}
      ${section(words.countries, release.partnerCountries, countryList(release.partnerCountries))}
      ${section(
        words.donors,
        donors,
        html`<ul>
          ${donors.map((name) => html`<li>${name}</li>`)}
        </ul>`,
      )}
      ${section(
        words.topics,
        release.topics,
        html`<ul>
          ${release.topics.map(({ name }) => html`<li>${name}</li>`)}
        </ul>`,
      )}
      ${
        release.notesToEditors !== null &&
        html`<section>
          <h2>${words.notes}</h2>
          <p>${release.notesToEditors}</p>
        </section>`
      }
      ${section(words.contacts, release.contacts, contactList(release.contacts))}
      ${
        release.boilerplate !== null &&
        html`<section>
          <h2>${words.about}</h2>
          <p>${release.boilerplate}</p>
        </section>`
      }
    </article>
    <nav class="neighbours">
      ${release.previous !== null && html`<a rel="prev" href="${addressOf(release.locale, release.previous.path)}">${words.previous}: ${release.previous.title}</a>`}
      ${release.next !== null && html`<a rel="next" href="${addressOf(release.locale, release.next.path)}">${words.next}: ${release.next.title}</a>`}
    </nav>`;
};
