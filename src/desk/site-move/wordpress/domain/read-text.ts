import type { Locale } from '../../../../shared/locales/locales';
import type { HtmlElement } from '../../../../shared/rich-text/html-node';
import { cleanHtml } from '../../domain/clean-html';
import type { PictureInText } from '../../domain/clean-options';
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
      if (name === 'footnotes') return footnotesOf(item);
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

/** The notes at the end of a text stand in a field of their own, as JSON. */
const footnotesOf = ({ meta }: WxrItem): string => {
  const json = meta.find(({ key }) => key === 'footnotes')?.value ?? '';
  const contents = [...json.matchAll(/"content":("(?:[^"\\]|\\.)*")/g)].map(([, text = '""']) =>
    parseText(text),
  );
  return contents.length === 0 ? '' : `<ol>${contents.map((text) => `<li>${text}</li>`).join('')}</ol>`;
};

const parseText = (json: string): string => {
  const text: unknown = JSON.parse(json);
  return typeof text === 'string' ? text : '';
};

/** Blocks without HTML of their own that say nothing. */
const EMPTY_BLOCKS = /^(?:spacer|separator|nextpage|more|paragraph|social-links?)$/;
/** Blocks that WordPress fills in with lists, forms and names: nobody wrote what they show. */
const FILLED =
  /^(?:archives|avatar|calendar|categories|comments?-.*|comments|latest-(?:posts|comments)|loginout|navigation.*|page-list.*|post-.*|query.*|read-more|search|site-.*|tag-cloud|template-part|term-description|shortcode)$/;

const tellBlock =
  (lost: Told, expand: (text: string) => string) =>
  (name: string, attributes: Readonly<Record<string, unknown>>, raw: string): string => {
    if (EMPTY_BLOCKS.test(name)) return '';
    const { ids } = attributes;
    if (name === 'gallery')
      return expand(Array.isArray(ids) ? `[gallery ids="${ids.join(',')}"]` : '[gallery]');
    if (FILLED.test(name)) lost.tellFilled(name);
    else lost.tell(`The block “${name}” was filled in by WordPress and is left out: ${shorten(raw)}`);
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
  private readonly filled = new Map<string, number>();

  tell(sentence: string): void {
    count(this.counts, sentence);
  }

  tellFilled(block: string): void {
    count(this.filled, block);
  }

  sentences(): string[] {
    const blocks = [...this.filled].map(times).join(', ');
    const filled = blocks === '' ? [] : [`Blocks that WordPress filled in are left out: ${blocks}.`];
    return [...[...this.counts].map(times), ...filled];
  }
}

const count = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

const times = ([name, number]: readonly [string, number]): string =>
  number === 1 ? name : `${name} (${number} times)`;
