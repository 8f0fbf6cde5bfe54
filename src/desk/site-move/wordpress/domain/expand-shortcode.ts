import type { Locale } from '../../../../shared/locales/locales';
import { escapeHtml } from '../../../../shared/blocks/escape-html';
import { shorten } from '../../domain/shorten';
import { isPicture, type Attachment } from './attachment';
import type { Files } from './files';
import type { Shortcode } from './shortcodes';

interface Around {
  readonly post: string;
  readonly files: Files;
  readonly locale: Locale;
  readonly lost: { readonly tell: (sentence: string) => void };
}

/** HTML for a shortcode: pictures with captions and galleries as they are, players and embeds as what they embed, nothing else. */
export const expandShortcode = (shortcode: Shortcode, around: Around): string => {
  const { name, attributes, raw, content } = shortcode;
  switch (name) {
    case 'caption':
    case 'wp_caption':
      return inBlock(captioned(content ?? '', attributes.caption));
    case 'gallery':
      return inBlock(gallery(attributes, raw, around));
    case 'embed':
      return inBlock(`<iframe src="${escapeHtml((content ?? attributes.src ?? '').trim())}"></iframe>`);
    case 'audio':
    case 'video': {
      const source =
        attributes.src ?? Object.values(attributes).find((value) => /^https?:/.test(value)) ?? content;
      return inBlock(`<${name} src="${escapeHtml((source ?? '').trim())}"></${name}>`);
    }
    default:
      return ofBuilder(shortcode, around);
  }
};

/** What page builders frame a text with says nothing by itself: rows, columns, boxes of text. */
const FRAME =
  /^(?:et_pb|vc|fusion|av|kc|fl|su|cs|tve)_(?:section|row|row_inner|column|column_inner|column_text|text|text_block|textblock|inner|builder_\w+|one_\w+|two_\w+|three_\w+)$/;
const ADDRESS = /^(?:https?:\/)?\/\S+$/;
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#].*)?$/i;

/** Pictures and buttons of page builders, by attributes that say so; of all others what they enclose stays, and they are told. */
const ofBuilder = ({ name, attributes, raw, content }: Shortcode, { files, lost }: Around): string => {
  if (FRAME.test(name)) return inBlock(content ?? '');
  const values = Object.entries(attributes);
  const file = values.find(([, value]) => ADDRESS.test(value) && PICTURE_FILE.test(value))?.[1];
  const numbered = /image|photo|picture/i.test(name)
    ? files.attachment(attributes.image ?? attributes.id ?? '')
    : undefined;
  const src = file ?? numbered?.url;
  if (src !== undefined) {
    const alt = attributes.alt ?? numbered?.alternativeText ?? '';
    return inBlock(
      `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"></figure>${content ?? ''}`,
    );
  }
  const link = values.find(([key, value]) => /(?:url|link|href)$/i.test(key) && ADDRESS.test(value))?.[1];
  const words = values.find(([key]) => /(?:text|title|label)$/i.test(key))?.[1] ?? content;
  if (/button|btn/i.test(name) && link !== undefined && words)
    return inBlock(`<p><a href="${escapeHtml(link)}">${words}</a></p>`);
  lost.tell(
    `The shortcode ${shorten(raw)} is left out${content === null ? '' : '; what it encloses stays'}.`,
  );
  return content ?? '';
};

const inBlock = (html: string): string => (html === '' ? '' : `\n\n${html}\n\n`);

const PICTURE = /^\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i;

/** The caption is an attribute in old texts, and follows the picture in newer ones. */
const captioned = (content: string, attribute: string | undefined): string => {
  const picture = PICTURE.exec(content)?.[0];
  if (picture === undefined) return content;
  const caption = attribute ?? content.slice(picture.length).trim();
  return `<figure>${picture}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
};

/** Without ids, a gallery shows the pictures that were sent up with its post. */
const gallery = (
  attributes: Readonly<Record<string, string>>,
  raw: string,
  { post, files, locale, lost }: Around,
): string => {
  const listed = (attributes.ids ?? attributes.include ?? '').split(/[\s,]+/).filter((id) => id !== '');
  const left = new Set((attributes.exclude ?? '').split(/[\s,]+/));
  const pictures: Attachment[] = [];
  if (listed.length === 0)
    pictures.push(
      ...files.childrenOf(attributes.id ?? post).filter((child) => isPicture(child) && !left.has(child.id)),
    );
  for (const id of listed) {
    const attachment = files.attachment(id);
    if (attachment === undefined)
      lost.tell(`The picture ${id} of the gallery ${shorten(raw)} is not in the export.`);
    else pictures.push(attachment);
  }
  if (pictures.length === 0 && listed.length === 0)
    lost.tell(`The gallery ${shorten(raw)} has no pictures in the export.`);
  return pictures
    .map(({ id, url, alternativeText, caption }) => {
      const file = files.withId(id);
      const alt = alternativeText || (file?.alternativeText[locale] ?? '');
      const below = caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`;
      return `<figure><img src="${escapeHtml(file?.addresses[0] ?? url)}" alt="${escapeHtml(alt)}">${below}</figure>`;
    })
    .join('\n\n');
};
