import { toBlocks, textOf, type BlockNode } from '../blocks/block';
import { cleanText, escapeHtml } from '../blocks/escape-html';
import { renderHtml } from '../blocks/render-html';
import { renderText } from '../blocks/render-text';
import { directionOf } from '../locales/direction';
import { officeDay } from '../time/office-day';
import { labelsOf } from './labels';

export interface Addresses {
  /** The front end that readers see, without a slash at its end. */
  readonly site: string;
  /** The newsroom: uploads are below it. */
  readonly newsroom: string;
}

/** Words that may be quoted, with who said them. */
export interface TextQuote {
  readonly text: string;
  readonly speaker: string;
  readonly role: string | null;
  readonly organisation: string | null;
}

/** Whom the press asks. */
export interface TextContact {
  readonly name: string;
  readonly role: string | null;
  readonly email: string | null;
  /** E.164 */
  readonly phone: string | null;
  readonly organisation: string | null;
}

/** What was wrong in a former version. */
export interface TextCorrection {
  /** Of the years 1 to 9998. */
  readonly at: Date;
  readonly note: string;
}

/** What the text of a release is made of. */
export interface TextParts {
  readonly locale: string;
  /** Where readers find it: links to a place in the text lead there. */
  readonly url: string;
  /** IANA name: days are said on the clock of the office. */
  readonly timeZone: string;
  readonly subtitle: string | null;
  readonly city: string | null;
  readonly body: unknown;
  readonly corrections: readonly TextCorrection[];
  readonly quotes: readonly TextQuote[];
  readonly notesToEditors: string | null;
  readonly contacts: readonly TextContact[];
}

interface ComposedText {
  readonly html: string;
  readonly text: string;
}

/**
 * The whole of a release for a reader who sees nothing else: corrections first, then the text behind its dateline, the
 * quotes that it does not hold already, notes to editors and whom to ask.
 *
 * @param addresses - what relative links (the front end) and pictures (the newsroom) in the text are relative to
 */
export const composeText = (parts: TextParts, addresses: Addresses): ComposedText => {
  const body = withDateline(parts.body, parts.city);
  const said = renderText(body, { linkBaseUrl: addresses.site, pageUrl: parts.url });
  const apart = parts.quotes.filter(({ text }) => !said.includes(cleanText(text)));
  const labels = labelsOf(parts.locale);
  const before: Passage[] = [
    ...parts.corrections.map(({ at, note }) => ({
      label: `${labels.correction}${labels.comma}${officeDay(at, parts.timeZone)}`,
      text: note,
    })),
    ...(parts.subtitle ? [{ label: parts.subtitle, text: '' }] : []),
  ];
  const after: Passage[] = [
    ...apart.map((quote) => ({ text: `“${quote.text}”`, source: sourceOf(quote, labels.comma) })),
    ...(parts.notesToEditors ? [{ label: labels.notesToEditors, text: parts.notesToEditors }] : []),
    ...parts.contacts.map((contact) => ({
      label: labels.contact,
      text: describeContact(contact, labels.comma),
    })),
  ];
  return {
    html: inDirection(
      [
        ...before.map(toHtml),
        renderHtml(body, {
          baseUrl: addresses.newsroom,
          linkBaseUrl: addresses.site,
          pageUrl: parts.url,
        }),
        ...after.map(toHtml),
      ]
        .filter(Boolean)
        .join('\n'),
      parts.locale,
    ),
    text: [...before.map(toText), said, ...after.map(toText)].filter(Boolean).join('\n\n'),
  };
};

/** A paragraph of its own beside the body: a label, a text, or both; with its source when it is a quote. */
interface Passage {
  readonly label?: string;
  readonly text: string;
  readonly source?: string;
}

const toHtml = ({ label, text, source }: Passage): string => {
  const words = escapeHtml(text).replace(/\r?\n/g, '<br />');
  if (source !== undefined) return `<blockquote><p>${words}</p><p>— ${escapeHtml(source)}</p></blockquote>`;
  if (label === undefined) return `<p>${words}</p>`;
  const head = `<strong>${escapeHtml(label)}</strong>`;
  return text === '' ? `<p>${head}</p>` : `<p>${head}: ${words}</p>`;
};

const toText = ({ label, text, source }: Passage): string =>
  cleanText([label, text].filter(Boolean).join(': ') + (source === undefined ? '' : `\n— ${source}`));

const sourceOf = ({ speaker, role, organisation }: TextQuote, comma: string): string =>
  [speaker, role, organisation].filter(Boolean).join(comma);

const describeContact = ({ name, role, organisation, email, phone }: TextContact, comma: string): string =>
  [name, role, organisation, email, phone].filter(Boolean).join(comma);

/** Readers of feeds show all text from the left unless an element says otherwise. */
const inDirection = (html: string, locale: string): string =>
  directionOf(locale) === 'rtl' ? `<div dir="rtl" lang="${escapeHtml(locale)}">${html}</div>` : html;

/** “Accra – ” stands before the first words, in their paragraph. */
const withDateline = (body: unknown, city: string | null): readonly BlockNode[] => {
  const [first, ...rest] = toBlocks(body);
  const blocks = first === undefined ? rest : [first, ...rest];
  if (!city) return blocks;
  const dateline = [
    { type: 'text', text: city, bold: true },
    { type: 'text', text: ' – ' },
  ];
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: dateline }, ...blocks];
  const children: readonly unknown[] = Array.isArray(first.children) ? first.children : [];
  const startsWithIt = children.length > 0 && textOf(children[0] as BlockNode).startsWith(`${city} – `);
  return startsWithIt ? blocks : [{ ...first, children: [...dateline, ...children] }, ...rest];
};
