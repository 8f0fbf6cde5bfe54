import { endsSentence, isParagraph } from './line-shapes';
import { readDateLine } from './section-labels';
import type { SourceLine } from './source-lines';
import type { Sections } from './split-sections';
import type { ImportLocale } from './types';

/** lines; a block of contacts without a heading is not longer */
const BLOCK_LINES = 6;
const ADDRESS = /\S@\S+\.\S/u;

/**
 * Contacts without a heading: where nothing else is a contact, the short lines that end the body are one, if one of them is an
 * address.
 */
export function withContactsAtEnd(
  lines: readonly SourceLine[],
  sections: Sections,
  locale: ImportLocale,
): Sections {
  if (sections.contacts.length > 0) return sections;
  const { body } = sections;
  let from = body.length;
  while (from > 1 && body.length - from < BLOCK_LINES && isShort(lines[body[from - 1] ?? -1]?.text ?? ''))
    from -= 1;
  const isDay = (line: number): boolean => readDateLine(lines[line]?.text ?? '', locale) !== null;
  const block = body.slice(from).filter((line) => !isDay(line));
  if (!block.some((line) => ADDRESS.test(lines[line]?.text ?? ''))) return sections;
  return {
    ...sections,
    body: body.slice(0, from),
    other: [...sections.other, ...body.slice(from).filter(isDay)],
    contacts: block.map((line) => ({ line, text: lines[line]?.text ?? '', label: '' })),
  };
}

function isShort(text: string): boolean {
  return text.length <= 160 && (ADDRESS.test(text) || (!isParagraph(text) && !endsSentence(text)));
}
