import type { KitPicture } from './kit-pictures';

interface Shown {
  readonly locale: string;
  readonly pictures: readonly KitPicture[];
}

/**
 * Who took each picture, and what it shows in each language, as plain text; empty without pictures.
 *
 * @param pathOf - where a picture lies in the kit, by its address
 */
export const listCredits = (shown: readonly Shown[], pathOf: ReadonlyMap<string, string>): string =>
  shown
    .flatMap(({ locale, pictures }) =>
      pictures.flatMap(({ url, credit, caption, alt }) => [
        `[${locale}] ${(pathOf.get(url) ?? '').replace(/^.*\//, '')}`,
        ...[credit, caption, alt].filter(Boolean),
        '',
      ]),
    )
    .join('\n');
