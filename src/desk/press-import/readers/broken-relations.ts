import { dirname, basename, join } from 'node:path/posix';

const PART = /^word\/[^/]*\.xml$/;
const RELATION = /\sr:(?:embed|link|id|pict)=(?:"([^"]*)"|'([^']*)')/gu;
const PICTURE =
  /<(?:\w+:)?(?:blip|imagedata)(?=[\s/>])[^>]*?\sr:(?:embed|link|id|pict)=(?:"([^"]*)"|'([^']*)')/gu;
const KNOWN = /<Relationship\s[^>]*?\bId=(?:"([^"]*)"|'([^']*)')/gu;

/**
 * The parts of a document of Word without references that lead nowhere, as programs leave them that take pictures out: a link
 * stays as its words, a picture is left out.
 *
 * @returns how many pictures the text names and the document does not hold
 */
export const withoutBrokenRelations = (
  parts: ReadonlyMap<string, Uint8Array>,
): { parts: Map<string, Uint8Array>; missingPictures: number } => {
  const kept = new Map(parts);
  let missingPictures = 0;
  for (const [name, bytes] of parts) {
    if (!PART.test(name)) continue;
    const known = relationsOf(parts, name);
    const text = new TextDecoder().decode(bytes);
    const isBroken = (double?: string, single?: string): boolean => !known.has(double ?? single ?? '');
    missingPictures += [...text.matchAll(PICTURE)].filter(([, double, single]) =>
      isBroken(double, single),
    ).length;
    const mended = text.replace(RELATION, (whole, double?: string, single?: string) =>
      isBroken(double, single) ? '' : whole,
    );
    if (mended !== text) kept.set(name, new TextEncoder().encode(mended));
  }
  return { parts: kept, missingPictures };
};

const relationsOf = (parts: ReadonlyMap<string, Uint8Array>, name: string): Set<string> => {
  const bytes = parts.get(join(dirname(name), '_rels', `${basename(name)}.rels`));
  const text = bytes === undefined ? '' : new TextDecoder().decode(bytes);
  return new Set([...text.matchAll(KNOWN)].map(([, double, single]) => double ?? single ?? ''));
};
