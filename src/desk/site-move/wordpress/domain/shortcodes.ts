/** A shortcode of WordPress with what it encloses. */
export interface Shortcode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** As it stands, without what it encloses: `[caption id="attachment_5"]`. */
  readonly raw: string;
  /** null when it encloses nothing. */
  readonly content: string | null;
}

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isEnd: boolean;
  readonly rest: string;
  /** Alone on its line, as what stands for a whole part of a page is. */
  readonly isAlone: boolean;
}

const ATTRIBUTE = String.raw`[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s\]"']+)`;
const TAG = new RegExp(
  String.raw`\[(\/?)([A-Za-z][\w-]*)((?:\s+(?:${ATTRIBUTE}|"[^"]*"|'[^']*'|[^\s\]["'<>=]+))*)\s*\/?\]`,
  'y',
);
/** Markup is passed over. */
const MARKUP = /<[/a-z][^<>]*>/iy;
/** What stands in these is shown as it is. */
const AS_IT_STANDS = /^<(pre|code|script|style|textarea)\b/i;

/** Shortcodes of WordPress itself and of plugins that many have: these are known without attributes too. */
const KNOWN =
  /^(?:caption|wp_caption|gallery|playlist|audio|video|embed|contact-form(?:-7)?|gravityforms?|wpforms|ninja_forms?|formidable|mailpoet_form|mc4wp_form|jetpack-\w+|rev_slider|layerslider|metaslider|soliloquy|tablepress|table|youtube|vimeo|soundcloud|twitter|tweet|instagram|googlemaps?|slideshow|portfolio|recent-posts|display-posts|subscribe2|sitemap|(?:vc|et_pb|su|fusion|av|kc|cs|tve|fl)_\w+)$/;

/**
 * Replaces shortcodes, from the inside out. Most square brackets in a text are none: a shortcode is known by its name, by attributes
 * (`a="b"`), by its end (`[/name]`), or stands alone on a line and has a name made of parts. `[[name]]` is the text `[name]`.
 *
 * @example replaceShortcodes('See [sic] [gallery ids="1"]', ({ name }) => `<${name}>`) // 'See [sic] <gallery>'
 */
export const replaceShortcodes = (text: string, replace: (shortcode: Shortcode) => string): string => {
  const tags = findTags(text);
  if (tags.length === 0) return text.includes('[[') ? unescape(text) : text;
  const ends = pair(tags);
  const names = new Set([...ends.keys()].map((index) => tags[index]?.name ?? ''));
  /** The text from one place to another, with what is in it replaced. */
  const render = (from: number, to: number, first: number, last: number): string => {
    let result = '';
    let at = from;
    for (let index = first; index < last; index += 1) {
      const tag = tags[index];
      if (tag === undefined || tag.isEnd || !isShortcode(tag, names)) continue;
      const endIndex = ends.get(index);
      const end = endIndex === undefined ? undefined : tags[endIndex];
      result += unescape(text.slice(at, tag.start));
      const content =
        end === undefined || endIndex === undefined ? null : render(tag.end, end.start, index + 1, endIndex);
      const raw = text.slice(tag.start, tag.end);
      result += replace({ name: tag.name, attributes: readAttributes(tag.rest), raw, content });
      at = (end ?? tag).end;
      if (endIndex !== undefined) index = endIndex;
    }
    return result + unescape(text.slice(at, to));
  };
  return render(0, text.length, 0, tags.length);
};

const unescape = (text: string): string => text.replace(/\[(\[[A-Za-z][^[\]]*\])\]/g, '$1');

const findTags = (text: string): Tag[] => {
  const tags: Tag[] = [];
  const passed = new Passed(text);
  const signs = /[[<]/g;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const at = found.index;
    if (found[0] === '<') {
      signs.lastIndex = passed.endOf(at);
      continue;
    }
    TAG.lastIndex = at;
    const match = TAG.exec(text);
    if (match === null) continue;
    const [whole, slash = '', name = '', rest = ''] = match;
    const end = at + whole.length;
    signs.lastIndex = end;
    if (text[at - 1] === '[' && text[end] === ']') continue;
    const isAlone =
      /(?:^|[\n>])[ \t]*$/.test(text.slice(Math.max(0, at - 40), at)) &&
      /^[ \t]*(?:\r?\n|<|$)/.test(text.slice(end, end + 40));
    tags.push({ start: at, end, name, isEnd: slash !== '', rest, isAlone });
  }
  return tags;
};

/** Finds where markup ends, and looks for an end that is not there once only. */
class Passed {
  private readonly without = new Set<string>();
  private readonly small: string;

  constructor(private readonly text: string) {
    this.small = text.toLowerCase();
  }

  endOf(at: number): number {
    if (this.text.startsWith('<!--', at)) return this.after('-->', at);
    MARKUP.lastIndex = at;
    const match = MARKUP.exec(this.text);
    if (match === null) return at + 1;
    const name = AS_IT_STANDS.exec(match[0])?.[1];
    return name === undefined ? MARKUP.lastIndex : this.after(`</${name.toLowerCase()}>`, MARKUP.lastIndex);
  }

  private after(end: string, at: number): number {
    const found = this.without.has(end) ? -1 : this.small.indexOf(end, at);
    if (found === -1) this.without.add(end);
    return found === -1 ? at + 1 : found + end.length;
  }
}

/** Which tag ends which, by their places in the list. */
const pair = (tags: readonly Tag[]): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  const open: number[] = [];
  const waiting = new Map<string, number>();
  const count = (name: string, by: number): void => {
    waiting.set(name, (waiting.get(name) ?? 0) + by);
  };
  tags.forEach((tag, index) => {
    if (!tag.isEnd) {
      open.push(index);
      count(tag.name, 1);
      return;
    }
    if ((waiting.get(tag.name) ?? 0) === 0) return;
    for (let begun = open.pop(); begun !== undefined; begun = open.pop()) {
      const { name } = tags[begun] ?? tag;
      count(name, -1);
      if (name !== tag.name) continue;
      ends.set(begun, index);
      return;
    }
  });
  return ends;
};

const isShortcode = ({ name, rest, isAlone }: Tag, paired: ReadonlySet<string>): boolean =>
  KNOWN.test(name) ||
  paired.has(name) ||
  (/^[a-z][\w-]*$/.test(name) && /[\w-]\s*=\s*["'”“\w]/.test(rest)) ||
  (isAlone && /^[a-z]+(?:[_-][a-z\d]+)+$/.test(name));

const readAttributes = (rest: string): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of rest.matchAll(
    /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s\]"']+))/g,
  ))
    attributes[name.toLowerCase()] = double ?? single ?? (bare ?? '').replace(/^[“”″]|[“”″]$/g, '');
  return attributes;
};
