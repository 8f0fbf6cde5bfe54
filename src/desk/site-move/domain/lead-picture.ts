import { escapeHtml } from '../../../shared/blocks/escape-html';
import type { FileRecord } from './site-record';
import type { Locale } from '../../../shared/locales/locales';

/** The text of a page with its lead picture at the beginning, as pages have none of their own; once, if the text shows it too. */
export const withLeadPicture = (html: string, file: FileRecord | undefined, locale: Locale): string => {
  const src = escapeHtml(file?.addresses[0] ?? '');
  if (file === undefined || src === '' || html.includes(`src="${src}"`)) return html;
  const caption = escapeHtml(file.caption[locale] ?? '');
  const alt = escapeHtml(file.alternativeText[locale] ?? '');
  const figure = `<figure><img src="${src}" alt="${alt}">${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
  return html === '' ? figure : `${figure}\n${html}`;
};
