import { isBullet, isParagraph, isSeparator } from './line-shapes';
import { isReleaseLabel } from './section-labels';
import type { SourceLine } from './source-lines';
import type { ImportedPage } from './types';

/** A page and the lines it was read from. */
export interface FoundPage extends ImportedPage {
  headingLine: number;
  textLine: number;
}

/** characters; a longer line is not a page's heading */
const HEADING_LENGTH = 60;
/** characters that must follow a heading for its paragraph to be a page's text */
const LEAST_TEXT = 40;
const FURNITURE = /cookies?\b|javascript|skip to|aller au contenu|saltar al/iu;

/**
 * Pages whose text begins with its own heading, glued on as site dumps have it: "Our Work" / "Our WorkAs the leading…".
 *
 * @returns the pages in the order of the text
 */
export function findGluedPages(lines: SourceLine[]): FoundPage[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next || line.text.length > HEADING_LENGTH || isSeparator(line.text) || isBullet(line.text))
      return [];
    const text = next.text.slice(line.text.length);
    const glued =
      next.text.slice(0, line.text.length).toLowerCase() === line.text.toLowerCase() &&
      text.length >= LEAST_TEXT &&
      /^[\p{Lu}\p{Lo}\p{N}“"«]/u.test(text);
    return glued ? [toPage(line.text, text, index)] : [];
  });
}

/**
 * Pages before the release whose heading stands alone: a short line of two words or more, then a paragraph.
 *
 * @param end the first line that is not before the release
 */
export function findHeadedPages(lines: SourceLine[], end: number, taken: ReadonlySet<number>): FoundPage[] {
  return lines.slice(0, Math.max(0, end - 1)).flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next || index + 1 >= end || taken.has(index) || taken.has(index + 1)) return [];
    const heading =
      line.text.length <= HEADING_LENGTH &&
      /\S\s+\S/u.test(line.text) &&
      !isSeparator(line.text) &&
      !isBullet(line.text) &&
      !isReleaseLabel(line.text) &&
      !/[.!?:]$/u.test(line.text) &&
      !FURNITURE.test(line.text);
    return heading && isParagraph(next.text) && !FURNITURE.test(next.text)
      ? [toPage(line.text, next.text, index)]
      : [];
  });
}

function toPage(title: string, text: string, headingLine: number): FoundPage {
  return { title, path: pathOf(title), text, headingLine, textLine: headingLine + 1 };
}

/** "/who-we-are" for "Who We Are"; accents go, letters of other scripts stay. */
function pathOf(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');
  return `/${plain
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
}
