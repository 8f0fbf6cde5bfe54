import { html } from '../html.mjs';
import { breadcrumbs, countryList, releaseList } from './parts.mjs';

/** @typedef {import('../newsroom.mjs').Shapes} Shapes */
/** @typedef {import('../languages.mjs').Language} Language */

/**
 * A topic, or a country with its roles, and the newest releases about it.
 *
 * @param {Shapes['ContentTopic'] | Shapes['ContentCountryPage']} list
 * @param {Language} language
 */
export const showList = (list, language) =>
  html` ${breadcrumbs(list.breadcrumbs, language)}
    <h1>${list.title}</h1>
    ${list.type === 'partner-country' && countryList([{ ...list, name: list.title }])}
    ${releaseList(list.releases, language)}`;
