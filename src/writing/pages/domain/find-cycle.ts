import type { PageNode } from './compute-paths';

/**
 * The pages from `documentId` upwards when they come back to it, or null when they end at the top.
 *
 * @returns documentIds, `documentId` first
 */
export const findCycle = (pages: readonly PageNode[], documentId: string): string[] | null => {
  const parentOf = new Map(pages.map((page) => [page.documentId, page.parentId]));
  const seen = [documentId];
  let above = parentOf.get(documentId) ?? null;
  while (above !== null && !seen.includes(above)) {
    seen.push(above);
    above = parentOf.get(above) ?? null;
  }
  return above === null ? null : seen;
};
