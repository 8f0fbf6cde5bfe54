import type { Locale } from '../../../../shared/locales/locales';
import type { HtmlElement } from '../../../../shared/rich-text/html-node';
import { cleanHtml } from '../../domain/clean-html';
import type { PictureInText } from '../../domain/clean-options';
import { escapeHtml } from '../../../../shared/blocks/escape-html';
import { plainText } from '../../domain/plain-text';
import { isPicture, type Files } from './files';
import type { FormattedText } from './sort-fields';

export interface TextContext {
  readonly locale: Locale;
  readonly files: Files;
  /** What addresses are relative to: "https://old.example.org". */
  readonly origin: string;
  /** Where a node answers, by its uuid. */
  readonly addressOf: (uuid: string) => string | null;
  readonly tell: (sentence: string) => void;
  readonly linked: Set<string>;
}

const HAS_BLOCKS = /<(?:p|div|h[1-6]|ul|ol|table|blockquote|article|figure)\b/i;

/**
 * A text of Drupal as HTML. What readers saw (`processed`) is taken before the source: only there are tokens, embedded media and
 * addresses filled in.
 */
export const readText = ({ processed, value, format }: FormattedText, context: TextContext): string => {
  const source = (processed ?? value).replace(/\r\n?/g, '\n');
  const isPlain = processed === null && (format === 'plain_text' || !/<[a-z]/i.test(source));
  const html = isPlain ? escapeHtml(source) : source;
  const cleaned = cleanHtml(html, {
    countsLines: processed === null && !HAS_BLOCKS.test(html),
    embedsAddresses: false,
    picture: (element) => pictureOf(element, context),
    link: (element) => linkOf(element, context),
    special: (element) => specialOf(element, context),
  });
  for (const sentence of cleaned.lost) context.tell(sentence);
  return cleaned.html;
};

/** Media that the source names by their uuid, and pictures with a caption in an attribute. */
const specialOf = (element: HtmlElement, context: TextContext): string | undefined => {
  const { name, attribute } = element;
  const caption = plainText(attribute('data-caption'));
  if (name === 'img' && caption !== '') {
    const picture = pictureOf(element, context);
    return picture === null ? '' : figureOf(picture, caption);
  }
  if (name !== 'drupal-media' && name !== 'drupal-entity') return undefined;
  const uuid = attribute('data-entity-uuid');
  const type = attribute('data-entity-type') || 'media';
  const found = context.files.follow({ type: `${type}--`, id: uuid, meta: {} }, context.locale);
  if (found === undefined) {
    const isClosed = context.files.isClosed({ type: `${type}--`, id: uuid, meta: {} }, context.locale);
    const why = isClosed ? 'was not open to everybody and is left out' : 'is not in the export';
    context.tell(`Something embedded (${type} ${uuid}) ${why}.`);
    return '';
  }
  if ('film' in found) return linkToFilm(found.film, context);
  if (isPicture(found)) {
    const alt = plainText(attribute('alt')) || (found.alternativeText[context.locale] ?? '');
    return figureOf({ src: found.addresses[0] ?? '', alt }, caption || (found.caption[context.locale] ?? ''));
  }
  context.linked.add(found.id);
  return `<p><a href="${escapeHtml(found.addresses[0] ?? '')}">${escapeHtml(found.name)}</a></p>`;
};

/** A film of another site stands as a link. */
export const linkToFilm = (film: string, { tell }: Pick<TextContext, 'tell'>): string => {
  tell(`Something embedded (film) stands as a link: ${film}`);
  return `<p><a href="${escapeHtml(film)}">${escapeHtml(film)}</a></p>`;
};

export const figureOf = ({ src, alt }: PictureInText, caption: string): string =>
  `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">${caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>`;

const pictureOf = (
  element: HtmlElement,
  { files, locale, origin, tell }: TextContext,
): PictureInText | null => {
  const uuid = element.attribute('data-entity-uuid');
  const named = uuid === '' ? undefined : files.follow({ type: 'file--file', id: uuid, meta: {} }, locale);
  const src = [element.attribute('src'), element.attribute('data-src')].find(
    (source) => source !== '' && !source.startsWith('data:'),
  );
  const alt = plainText(element.attribute('alt'));
  if (named !== undefined && 'id' in named)
    return { src: named.addresses[0] ?? '', alt: alt || (named.alternativeText[locale] ?? '') };
  if (src === undefined || !URL.canParse(src, origin)) {
    tell(`A picture without an address is left out: ${alt}`);
    return null;
  }
  const whole = new URL(src, origin).href;
  if (whole.includes('/system/files/')) {
    tell(`A picture that was not open to everybody is left out: ${whole}`);
    return null;
  }
  const file = files.take(whole);
  return { src: file.addresses[0] ?? whole, alt: alt || (file.alternativeText[locale] ?? '') };
};

const linkOf = (
  element: HtmlElement,
  { files, origin, addressOf, tell, linked }: TextContext,
): string | null => {
  const href = element
    .attribute('href')
    .trim()
    .replace(/^(?:internal:|base:)\/?/, '/')
    .replace(/^entity:/, '/');
  if (href === '' || href.startsWith('#') || /^(?:javascript|data|vbscript):/i.test(href)) return null;
  if (/^(?:mailto|tel):/i.test(href)) return href;
  const uuid = element.attribute('data-entity-uuid');
  const type = element.attribute('data-entity-type');
  const known = type === 'node' ? addressOf(uuid) : null;
  if (known !== null && URL.canParse(known, origin)) return new URL(known, origin).href;
  if (!URL.canParse(href, origin)) return null;
  const whole = new URL(href, origin).href;
  if (whole.includes('/admin/') && whole.startsWith(origin)) {
    tell(`A link to a page for editors (${href}) stands as text.`);
    return null;
  }
  const named =
    type === 'file' || type === 'media'
      ? files.follow({ type: `${type}--`, id: uuid, meta: {} }, 'en')
      : undefined;
  const file = named !== undefined && 'id' in named ? named : files.find(whole);
  if (file === undefined) return whole;
  if (!isPicture(file)) linked.add(file.id);
  return file.addresses[0] ?? whole;
};
