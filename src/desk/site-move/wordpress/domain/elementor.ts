import { escapeHtml } from '../../../../shared/blocks/escape-html';
import { shorten } from '../../domain/shorten';
import type { WxrMeta } from './wxr-events';

interface Built {
  readonly html: string;
  readonly lost: readonly string[];
}

type Settings = Readonly<Record<string, unknown>>;

/**
 * The text of a page that was made with Elementor, which keeps it in a field of its own as a tree of widgets (JSON). WordPress has a
 * copy of it in its own place as a rule; this is for posts that have none.
 *
 * @returns null for a post without such a text
 */
export const readElementor = (meta: readonly WxrMeta[]): Built | null => {
  const json = meta.find(({ key }) => key === '_elementor_data')?.value.trim() ?? '';
  if (json === '' || json === '[]') return null;
  const lost: string[] = [];
  const tree = parse(json);
  if (tree === undefined)
    lost.push(`Its text, of the page builder Elementor, cannot be read: ${shorten(json)}`);
  return {
    html: listOf(tree)
      .map((element) => htmlOf(element, lost))
      .join('\n\n'),
    lost,
  };
};

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const settingsOf = (value: unknown): Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const htmlOf = (element: unknown, lost: string[]): string => {
  const { elType, widgetType, settings, elements } = settingsOf(element);
  const inside = listOf(elements).map((child) => htmlOf(child, lost));
  const own = elType === 'widget' ? widget(textOf(widgetType), settingsOf(settings), lost) : '';
  return [own, ...inside].filter((html) => html !== '').join('\n\n');
};

/** Which of a widget's settings are words: those of plugins are called the same. */
const WORDS =
  /^(?:title|sub_?title|heading|text|description|content|editor|html|caption|name|job|.*_(?:title|text|content|description|name|job))$/;
const SILENT = /^(?:spacer|divider|menu-anchor|icon|social-icons|share-buttons|post-info|breadcrumbs)$/;

const widget = (name: string, settings: Settings, lost: string[]): string => {
  if (name === 'heading') return `<h2>${textOf(settings.title)}</h2>`;
  if (name === 'image') return picture(settingsOf(settings.image), textOf(settings.caption));
  if (name === 'shortcode') return textOf(settings.shortcode);
  const address = textOf(settings.youtube_url) || textOf(settings.vimeo_url);
  if (name === 'video' && address !== '') return `<iframe src="${escapeHtml(address)}"></iframe>`;
  const lists = Object.values(settings).flatMap((value) => listOf(value).map(settingsOf));
  const words = [settings, ...lists].flatMap((each) => wordsOf(each));
  if (words.length === 0 && !SILENT.test(name))
    lost.push(`The widget “${name}” of Elementor has no words and is left out.`);
  return words.join('\n\n');
};

const wordsOf = (settings: Settings): string[] => {
  const link = textOf(settingsOf(settings.link).url);
  const shown = settingsOf(settings.image);
  const words = Object.entries(settings).flatMap(([name, value]) => {
    const text = textOf(value);
    return WORDS.test(name) && /\p{L}/u.test(text) ? [text] : [];
  });
  const paragraphs = words.map((text) => (/<(?:p|h\d|ul|ol|div)\b/i.test(text) ? text : `<p>${text}</p>`));
  const [first, ...others] = paragraphs;
  const linked =
    first === undefined || link === ''
      ? first
      : first.replace(/^<p>([\s\S]*)<\/p>$/, `<p><a href="${escapeHtml(link)}">$1</a></p>`);
  return [
    ...(textOf(shown.url) === '' ? [] : [picture(shown, '')]),
    ...(linked === undefined ? [] : [linked]),
    ...others,
  ];
};

const picture = ({ url, alt }: Settings, caption: string): string =>
  textOf(url) === ''
    ? ''
    : `<figure><img src="${escapeHtml(textOf(url))}" alt="${escapeHtml(textOf(alt))}">${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
