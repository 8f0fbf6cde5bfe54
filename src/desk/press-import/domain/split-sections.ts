import { readContactHeading } from './contact-heading';
import { isBullet, isEndMarker, isParagraph, isSeparator, stripBullet } from './line-shapes';
import { isPersonName, stripCourtesyTitle } from './person-name';
import { withContactsAtEnd } from './contacts-at-end';
import { isCaption, isPageControl, isRecordLine } from './page-furniture';
import {
  findNotesBefore,
  isAboutParagraph,
  isAboutHeading,
  isNotesHeading,
  isPageFurniture,
  isReleaseLabel,
  readDateLine,
} from './section-labels';
import type { SourceLine } from './source-lines';
import type { ImportLocale } from './types';

/** The lines of a release from its dateline on, by what they are for. Line numbers; `text` is the part to read. */
export interface Sections {
  body: number[];
  notes: number[];
  contacts: { line: number; text: string; label: string }[];
  other: number[];
}

/** characters; a longer line without an address is no contact */
const CONTACT_LENGTH = 160;

type Part = 'body' | 'notes' | 'contacts' | 'other';

/**
 * Parts the lines from `start` on into body, notes to editors ("About …" included), contacts and the rest.
 *
 * Paragraphs after an end mark ("###", "ENDS") are notes; after a plain rule ("***") they are still the body.
 */
export function splitSections(
  lines: SourceLine[],
  start: number,
  taken: ReadonlySet<number>,
  locale: ImportLocale,
): Sections {
  const sections: Sections = { body: [], notes: [], contacts: [], other: [] };
  let part: Part = 'body';
  let ended = false;
  for (const [index, { text }] of lines.entries()) {
    if (index < start || taken.has(index)) continue;
    const under = sections.contacts.at(-1);
    const isName =
      part === 'contacts' && under?.line === index - 1 && under.text === '' && !/[:：]/u.test(text);
    const heading =
      SOURCE_LABEL.test(text) && isAddressed(lines, index)
        ? { label: text, rest: '' }
        : isName
          ? null
          : readContactHeading(stripBullet(text));
    if (isSeparator(text)) {
      ended ||= isEndMarker(text);
      if (ended || part !== 'body') part = 'other';
    } else if (heading) {
      part = 'contacts';
      sections.contacts.push({ line: index, text: heading.rest, label: heading.label });
      continue;
    } else if (isRecordLine(text) || (part === 'contacts' && readDateLine(text, locale) !== null)) {
      part = 'other';
      sections.other.push(index);
      continue;
    } else if (isCaption(text) || isReleaseLabel(text) || isSource(text)) {
      if (part === 'contacts') part = 'other';
      sections.other.push(index);
      continue;
    } else if (isPageFurniture(text) || (part === 'other' && isPageControl(text))) part = 'other';
    else if (findNotesBefore(text) > 0 || isAboutParagraph(text)) part = 'notes';
    else if (isNotesHeading(text)) {
      part = 'notes';
      sections.other.push(index);
      continue;
    } else if (isAboutHeading(text) && isProse(lines[index + 1]?.text ?? '')) part = 'notes';
    else part = partOf(text, part, ended);
    if (isSeparator(text)) sections.other.push(index);
    else if (part === 'contacts') sections.contacts.push({ line: index, text, label: '' });
    else sections[part].push(index);
  }
  return withContactsAtEnd(lines, sections, locale);
}

/** "Source :" over who can be asked, as governments have it; over anything else it tells where the text is from. */
const SOURCE_LABEL = /^(?:source|fuente)s?\s?[:：]$/iu;
const isAddressed = (lines: readonly SourceLine[], at: number): boolean =>
  lines.slice(at + 1, at + 6).some(({ text }) => /\S@\S|\d{3}[\s.-]\d{2,4}/u.test(text));

/** A paragraph, or one short sentence ("The fund lends to mills."). */
function isProse(text: string): boolean {
  return isParagraph(text) || (/\S\s\S+\s\S+[.!؟?]$/u.test(text) && !text.includes('@'));
}

/** Who sent the text out: "SOURCE Example Mills", "Distributed by Example Group on behalf of …". */
function isSource(text: string): boolean {
  return (
    text.length <= CONTACT_LENGTH &&
    /^(?:source|fuente)(?::|\s\p{Lu}|$)|^(?:SOURCE|FUENTE)(?!\p{L})|^distributed by /iu.test(text) &&
    !/[.!?]$/u.test(text.replace(/\b(?:Inc|Ltd|Co|S\.A|Corp)\.$/u, '').replace(/^distributed by .*$/iu, ''))
  );
}

/** "Jane Example, +44 …, jane@example.org", under a text about the office: a name and an address, and no sentence. */
function namesContact(text: string): boolean {
  const [name = ''] = text.split(/\s*[,،|:(–—]\s*|\s-\s/u);
  return (
    text.length <= CONTACT_LENGTH &&
    /\S@\S+\.\S/u.test(text) &&
    !/[.!?]$/u.test(text) &&
    isPersonName(stripCourtesyTitle(name))
  );
}

/** Where a line without a heading of its own belongs. */
function partOf(text: string, part: Part, ended: boolean): Part {
  const addressed = text.length <= 2 * CONTACT_LENGTH && /\S@\S/u.test(text);
  if (part === 'contacts' && (addressed || (text.length <= CONTACT_LENGTH && !isParagraph(text))))
    return part;
  if (part === 'notes' && namesContact(text)) return 'contacts';
  if (part === 'body' || part === 'notes') return part;
  if (part === 'other' && addressed && text.length <= CONTACT_LENGTH) return 'contacts';
  if (isParagraph(text)) return ended || part === 'contacts' ? 'notes' : 'body';
  return isBullet(text) && !ended ? part : 'other';
}
