import type { DocumentFacts } from './site-index';

/**
 * Puts public pages that stood below one that was not public below the next one above that was, or at the top: here a page is public
 * only when those above it are, and it was.
 *
 * @param documents - changed in their place
 * @returns the ids of the pages that stand elsewhere now
 */
export const liftPublicPages = (documents: Map<string, DocumentFacts>): string[] => {
  const lifted: string[] = [];
  for (const [id, facts] of documents) {
    if (facts.kind !== 'page' || facts.state !== 'public' || facts.parent === null) continue;
    const passed = new Set([id]);
    let parent: string | null = facts.parent;
    while (parent !== null && documents.get(parent)?.state === 'draft' && !passed.has(parent)) {
      passed.add(parent);
      parent = documents.get(parent)?.parent ?? null;
    }
    if (parent !== null && passed.has(parent)) parent = null; // they stand in a circle
    if (parent === facts.parent) continue;
    documents.set(id, { ...facts, parent });
    lifted.push(id);
  }
  return lifted;
};
