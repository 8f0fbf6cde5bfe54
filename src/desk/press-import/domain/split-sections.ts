import { readContactHeading } from './contact-heading';
import { isBullet, isEndMarker, isParagraph, isSeparator } from './line-shapes';
import { isCaption, isPageControl, isRecordLine } from './page-furniture';
import {
  findNotesBefore,
  isAboutParagraph,
  isAboutHeading,
  isNotesHeading,
  isPageFurniture,
  isReleaseLabel,
} from './section-labels';
import type { SourceLine } from './source-lines';

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
export function splitSections(lines: SourceLine[], start: number, taken: ReadonlySet<number>): Sections {
  const sections: Sections = { body: [], notes: [], contacts: [], other: [] };
  let part: Part = 'body';
  let ended = false;
  for (const [index, { text }] of lines.entries()) {
    if (index < start || taken.has(index)) continue;
    const heading = readContactHeading(text);
    if (isSeparator(text)) {
      ended ||= isEndMarker(text);
      if (ended || part !== 'body') part = 'other';
    } else if (heading) {
      part = 'contacts';
      sections.contacts.push({ line: index, text: heading.rest, label: heading.label });
      continue;
    } else if (isRecordLine(text)) {
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
  return sections;
}

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

/** Where a line without a heading of its own belongs. */
function partOf(text: string, part: Part, ended: boolean): Part {
  const addressed = text.length <= 2 * CONTACT_LENGTH && /\S@\S/u.test(text);
  if (part === 'contacts' && (addressed || (text.length <= CONTACT_LENGTH && !isParagraph(text))))
    return part;
  if (part === 'body' || part === 'notes') return part;
  if (part === 'other' && addressed && text.length <= CONTACT_LENGTH) return 'contacts';
  if (isParagraph(text)) return ended || part === 'contacts' ? 'notes' : 'body';
  return isBullet(text) && !ended ? part : 'other';
}
