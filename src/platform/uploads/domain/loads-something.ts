/** Pictures that lie in the drawing itself. */
const PICTURE = /^data:image\/(?:png|jpe?g|gif|webp)[;,]/i;
const FONT = /^data:(?:font\/|application\/(?:x-)?font)/i;

const SHOWS_PICTURES = new Set(['image', 'feImage']);

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** A text of an XML document as it is meant: `&#115;` and `&amp;` are characters. */
export const decodeReferences = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** Whether what an element of a drawing refers to lies elsewhere. */
export const loadsByReference = (element: string, value: string): boolean => {
  const target = decodeReferences(value).replace(/[\s\u0000-\u001f]/g, ''); // eslint-disable-line no-control-regex -- browsers leave them out
  if (target === '' || target.startsWith('#')) return false;
  return !(SHOWS_PICTURES.has(element) && PICTURE.test(target));
};

/** What CSS loads by, besides `url()`; and a backslash, by which a word can be spelt so that nobody finds it. */
const LOADS = /@import|image-set\s*\(|\bsrc\s*\(|expression\s*\(|javascript:|-moz-binding|behavior\s*:|\\/i;

/** Whether a style, or an attribute that takes what styles take, loads something (CSS Values and Units, section 4.5). */
export const loadsByStyle = (value: string): boolean => {
  const style = decodeReferences(value);
  return [style, style.replace(/\/\*[^]*?\*\//g, '')].some(loadsAnything);
};

const loadsAnything = (style: string): boolean =>
  LOADS.test(style) ||
  [...style.matchAll(/url\(\s*["']?\s*([^"')]{0,40})/gi)].some(([, target = '']) => {
    const isInside = target.startsWith('#') || PICTURE.test(target) || FONT.test(target);
    return !isInside;
  });
