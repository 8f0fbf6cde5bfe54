import { isBullet, isSeparator, stripBullet } from './line-shapes';
import type { SourceLine } from './source-lines';
import type { FoundPage } from './standing-pages';
import type { ImportedMenuEntry } from './types';

/** characters; a longer line is prose, not a menu entry */
const ENTRY_LENGTH = 80;

interface NavigationItem {
  title: string;
  kind: 'page' | 'doubled' | 'bullet' | 'single';
  startsGroup: boolean;
  lines: number[];
}

/**
 * The menu in the lines before a release, as a tree.
 *
 * A page's heading, or the first line after a rule ("-") when the others are doubled or bullets, opens a group; lines
 * up to the next rule are its children. A doubled line ("About", "About") is one entry. Bullets are children of the
 * entry above them.
 *
 * @param indices the lines to read, in order
 * @returns the tree, and the lines that are in it
 */
export function buildMenu(
  lines: SourceLine[],
  indices: number[],
  pages: FoundPage[],
): { menu: ImportedMenuEntry[]; used: number[] } {
  const items = readItems(lines, indices, pages);
  const menu: ImportedMenuEntry[] = [];
  let group: ImportedMenuEntry | null = null;
  let last: ImportedMenuEntry | null = null;
  items.forEach((item, position) => {
    const entry: ImportedMenuEntry = { title: item.title, children: [] };
    if (item.startsGroup) group = null;
    if (item.kind === 'bullet') {
      (last?.children ?? menu).push(entry);
      return;
    }
    if (item.kind === 'page') group = null;
    (group?.children ?? menu).push(entry);
    if (item.kind === 'page' || (item.startsGroup && leadsGroup(items, position))) group = entry;
    last = entry;
  });
  return { menu, used: items.flatMap((item) => item.lines) };
}

function readItems(lines: SourceLine[], indices: number[], pages: FoundPage[]): NavigationItem[] {
  const headings = new Map(pages.map((page) => [page.headingLine, page]));
  const texts = new Set(pages.map((page) => page.textLine));
  const items: NavigationItem[] = [];
  let startsGroup = true;
  for (const index of indices) {
    const text = lines[index]?.text ?? '';
    if (isSeparator(text)) startsGroup = true;
    if (isSeparator(text) || texts.has(index) || (text.length > ENTRY_LENGTH && !headings.has(index)))
      continue;
    const previous = items.at(-1);
    const page = headings.get(index);
    if (previous?.title === text && previous.lines.at(-1) === index - 1) {
      previous.kind = page ? 'page' : 'doubled';
      previous.lines.push(index);
      continue;
    }
    const kind = page ? 'page' : isBullet(text) ? 'bullet' : 'single';
    items.push({ title: stripBullet(text), kind, startsGroup, lines: [index] });
    startsGroup = false;
  }
  return items;
}

/** Is the item a single line over a group in which every other line is doubled or a bullet? */
function leadsGroup(items: NavigationItem[], position: number): boolean {
  let next = position + 1;
  while (next < items.length && items[next]?.startsGroup === false) next += 1;
  const others = items.slice(position + 1, next);
  return (
    items[position]?.kind === 'single' &&
    others.some((item) => item.kind === 'doubled') &&
    others.every((item) => item.kind === 'doubled' || item.kind === 'bullet')
  );
}
