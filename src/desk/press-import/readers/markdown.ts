import { decodeText } from './decode-text';
import { readHtmlText } from './html-text';
import type { Reader } from './reader';
import { headOf } from './signs';

const HEADING = /^ {0,3}#{1,6} +[\p{L}\p{N}"“«*_[]/mu;
const LINK = /\[[^\]\n]{1,300}\]\((?:https?:|mailto:|\/)[^)\s]+(?: "[^"]*")?\)/;
const BOLD = /(?:^|[\s(«“"])\*\*(?=\S)[^*\n]{2,300}\*\*(?=$|[\s.,:;!?)»”"])/m;
const UNDERLINED = /^\S.{3,}\n(?:={3,})\s*$/m;
const FRONT_MATTER = /^---\r?\n([\s\S]{0,4000}?)\r?\n---\r?\n/;
const TITLE = /^title:\s*["']?(.+?)["']?\s*$/m;
/** characters; a paragraph in one line is longer, a text of such lines was broken at a fixed width */
const WIDTH = 110;
/** A line that nobody broke at a width, as those of an address: the next one begins anew. */
const SHORT_LINE = /^[^\s#>|*+\d-].{0,43}(?=\n[^\s=#>|*+-])/gmu;

/** Markdown, as CommonMark and GitHub know it. A dash before a line is not enough: typed lists have that too. */
export const MARKDOWN_READER: Reader = {
  format: 'markdown',
  recognises: (bytes) => {
    const head = Buffer.from(headOf(bytes), 'latin1').toString();
    return [HEADING, LINK, BOLD, UNDERLINED].some((sign) => sign.test(head));
  },
  read: async (bytes) => {
    const { marked } = await import('marked'); // of use now
    const text = decodeText(bytes);
    const [matter = '', fields = ''] = FRONT_MATTER.exec(text) ?? [];
    const headline = TITLE.exec(fields)?.[1];
    const isWrapped = text.split('\n').every(({ length }) => length <= WIDTH);
    const source = text.slice(matter.length).replace(SHORT_LINE, '$&  ');
    const html = await marked.parse(source, { gfm: true, breaks: !isWrapped });
    const { lines } = await readHtmlText(html);
    return { lines, ...(headline === undefined ? {} : { headline }) };
  },
};
