import type { Locale } from '../../../../shared/locales/locales';
import type { HtmlElement } from '../../../../shared/rich-text/html-node';
import { cleanHtml, type PictureInText } from '../../domain/clean-html';
import { plainText } from '../../domain/plain-text';
import { shorten } from '../../domain/shorten';
import { isPicture } from './attachment';
import { isOfBlocks, replaceBlocks } from './block-comments';
import { readFields } from './custom-fields';
import type { Files } from './files';
import { expandShortcode } from './expand-shortcode';
import { replaceShortcodes } from './shortcodes';
import type { WxrItem } from './wxr-events';

export interface TextContext {
  readonly locale: Locale;
  readonly files: Files;
  /** Blocks that texts share, by id. */
  readonly reusable: ReadonlyMap<string, string>;
  /** What addresses in the text are relative to. */
  readonly base: string;
}

export interface ReadText {
  readonly html: string;
  readonly summary: string | null;
  readonly subtitle: string | null;
  readonly lost: readonly string[];
  readonly unclear: readonly string[];
  /** `id`s of files that the text links to and that are no pictures. */
  readonly linked: readonly string[];
  /** How many pages the text was cut into. */
  readonly pages: number;
}

/** characters; a longer beginning is no summary */
const LEAD_LENGTH = 600;
const MORE = /<!--more(?: [\s\S]*?)?-->/;
const NEXT_PAGE = /<!--nextpage-->/g;

/** A text of WordPress, of blocks or a classic one, with the fields beside it. */
export const readText = (item: WxrItem, context: TextContext): ReadText => {
  const fields = readFields(item);
  const source = fields.body ?? item.content;
  const content = source.replace(/\r\n?/g, '\n');
  const pages = content.split(NEXT_PAGE).length;
  const lost = new Told();
  const linked = new Set<string>();
  const html = readPart(content.replace(NEXT_PAGE, '\n\n').replace(MORE, '\n\n'), item, context, {
    lost,
    linked,
  });
  const unclear =
    fields.body === null
      ? []
      : [`The text stood in the fields ${fields.bodyNames.join(', ')}; it is put together in their order.`];
  return {
    html,
    summary: summaryOf(item, content, context),
    subtitle: fields.subtitle,
    lost: [...lost.sentences(), ...fields.lost],
    unclear,
    linked: [...linked],
    pages,
  };
};

/** The excerpt; or else what stands before `<!--more-->`, when it is short and something follows it. It stays in the text too. */
const summaryOf = (item: WxrItem, content: string, context: TextContext): string | null => {
  const excerpt = plainText(replaceShortcodes(item.excerpt, ({ content: inside }) => inside ?? ''));
  if (excerpt !== '') return excerpt;
  const [before = '', after] = content.split(MORE);
  if (after === undefined || after.trim() === '') return null;
  const ignored = { lost: new Told(), linked: new Set<string>() };
  const lead = plainText(readPart(before, item, context, ignored).replace(/<figure>[\s\S]*?<\/figure>/g, ''));
  return lead === '' || lead.length > LEAD_LENGTH ? null : lead;
};

interface Collecting {
  readonly lost: Told;
  readonly linked: Set<string>;
}

const readPart = (
  content: string,
  item: WxrItem,
  context: TextContext,
  { lost, linked }: Collecting,
): string => {
  const { files, locale } = context;
  const expand = (text: string): string =>
    replaceShortcodes(text, (shortcode) =>
      expandShortcode(shortcode, { post: item.id, files, locale, lost }),
    );
  const plain = replaceBlocks(content, {
    selfClosing: (name, attributes, raw) => {
      const shared = name === 'block' ? context.reusable.get(String(attributes.ref)) : undefined;
      if (shared !== undefined) return replaceBlocks(shared, { selfClosing: tellBlock(lost, expand) });
      return tellBlock(lost, expand)(name, attributes, raw);
    },
  });
  const cleaned = cleanHtml(expand(plain), {
    countsLines: !isOfBlocks(content),
    embedsAddresses: true,
    picture: (element) => pictureOf(element, context, lost),
    link: (element) => linkOf(element, context, linked),
  });
  for (const sentence of cleaned.lost) lost.tell(sentence);
  return cleaned.html;
};

/** Blocks without HTML of their own that say nothing. */
const EMPTY_BLOCKS = /^(?:spacer|separator|nextpage|more|paragraph|site-\w+|social-links?)$/;

const tellBlock =
  (lost: Told, expand: (text: string) => string) =>
  (name: string, attributes: Readonly<Record<string, unknown>>, raw: string): string => {
    if (EMPTY_BLOCKS.test(name)) return '';
    const { ids } = attributes;
    if (name === 'gallery')
      return expand(Array.isArray(ids) ? `[gallery ids="${ids.join(',')}"]` : '[gallery]');
    lost.tell(`The block “${name}” was filled in by WordPress and is left out: ${shorten(raw)}`);
    return '';
  };

const pictureOf = (
  element: HtmlElement,
  { files, locale, base }: TextContext,
  lost: Told,
): PictureInText | null => {
  const src = [element.attribute('src'), element.attribute('data-src'), element.attribute('data-lazy-src')]
    .map((source) => source.trim())
    .find((source) => source !== '' && !source.startsWith('data:'));
  if (element.attribute('width') === '1' && element.attribute('height') === '1') return null;
  if (src === undefined || !URL.canParse(src, base)) {
    lost.tell(
      `A picture without an address is left out: ${shorten(element.attribute('alt') || element.attribute('src'))}`,
    );
    return null;
  }
  const numbered = files.withId(/\bwp-image-(\d+)\b/.exec(element.attribute('class'))?.[1] ?? '');
  const whole = new URL(src, base).href;
  const file = files.find(whole) ?? numbered ?? files.take(whole);
  const alt = plainText(element.attribute('alt')) || (file.alternativeText[locale] ?? '');
  return { src: file.addresses[0] ?? whole, alt };
};

const linkOf = (element: HtmlElement, { files, base }: TextContext, linked: Set<string>): string | null => {
  const href = element.attribute('href').trim();
  if (href === '' || href.startsWith('#') || /^(?:javascript|data|vbscript):/i.test(href)) return null;
  if (/^(?:mailto|tel):/i.test(href)) return href;
  if (!URL.canParse(href, base)) return null;
  const whole = new URL(href, base).href;
  const file = files.find(whole);
  if (file === undefined) return whole;
  if (!isPicture({ url: file.name })) linked.add(file.id);
  return file.addresses[0] ?? whole;
};

/** Sentences on what is lost; the same piece many times is told once. */
export class Told {
  private readonly counts = new Map<string, number>();

  tell(sentence: string): void {
    this.counts.set(sentence, (this.counts.get(sentence) ?? 0) + 1);
  }

  sentences(): string[] {
    return [...this.counts].map(([sentence, count]) =>
      count === 1 ? sentence : `${sentence} (${count} times)`,
    );
  }
}
