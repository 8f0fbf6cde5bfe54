const ENDINGS = { webp: '.webp', avif: '.avif', jpeg: '.jpg' } as const;

/** Under what the store keeps a rendition of a file. @example nameRendition('well_0a', { key: 'webp640', form: 'webp' }) */
export const nameRendition = (
  hash: string,
  { key, form }: { readonly key: string; readonly form: keyof typeof ENDINGS },
): { readonly hash: string; readonly ext: string } => ({ hash: `${key}_${hash}`, ext: ENDINGS[form] });

const RENDITION = /^(?:(?:webp|avif)\d{1,4}|card|share)_(.+)\.(?:webp|avif|jpg)$/;

/**
 * Of which file an upload is a rendition, should it be one: a file of somebody who calls it so gives a hash that no file has.
 *
 * @returns the hash of the file, or null
 * @example hashOfRendition('webp640_well_0a.webp') // 'well_0a'
 */
export const hashOfRendition = (name: string): string | null => RENDITION.exec(name)?.[1] ?? null;
