/** What makes a page of a text, wherever it stands. (Of what a text begins with, any tag does.) */
const PAGE = /<(?:!doctype\s+html|html|head|body|script|iframe|object|embed)[\s>/]/i;

/** What begins a program: of a shell, of PHP, of a page of a server. */
const PROGRAM = /^#!|<\?php|<%@/i;

/** Parts of an XML document before its first element. */
const BEFORE_ROOT = [/\s+/y, /<\?[^]*?\?>/y, /<!--[^]*?-->/y, /<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/iy];

/**
 * What a text is: a drawing, a page, a program, other XML, or words alone. What is no text has no type.
 *
 * @param beginning - as many bytes as one likes to look at
 * @param known - its media type, if something else has told
 * @example typeOfText(Buffer.from('<p>Hello'), null) // 'text/html'
 */
export const typeOfText = (beginning: Uint8Array, known: string | null): string | null => {
  const text = decode(beginning);
  if (text === null) return null;
  const rest = afterProlog(text);
  if (/^<(?:[\w.-]+:)?svg[\s/>]/.test(rest)) return 'image/svg+xml';
  if (PROGRAM.test(text)) return 'text/x-script';
  if (PAGE.test(text) || /^<[a-z/!?]/i.test(rest))
    return known === 'application/xml' && !PAGE.test(text) ? known : 'text/html';
  return known ?? 'text/plain';
};

/** Null for what has other control characters than texts have. A text that is no UTF-8 may be of an older spreadsheet. */
const decode = (bytes: Uint8Array): string | null => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  // eslint-disable-next-line no-control-regex -- they are what is refused
  return text === '' || /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/.test(text) ? null : text;
};

const afterProlog = (text: string): string => {
  let at = 0;
  for (let before = -1; at !== before;) {
    before = at;
    for (const part of BEFORE_ROOT) {
      part.lastIndex = at;
      if (part.test(text)) at = part.lastIndex;
    }
  }
  return text.slice(at);
};
