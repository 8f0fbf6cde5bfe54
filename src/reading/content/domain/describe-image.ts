import type { Thing } from './json-ld';
import type { File } from './present-parts';

/**
 * A picture for search engines, which show who took it and how it is licensed.
 * Source: schema.org, ImageObject; Google Search Central, "Image metadata in Google Images"
 */
export const describeImage = (image: (File & { readonly credit?: string | null }) | null): Thing | null => {
  if (image === null) return null;
  const { url, width, height, mime, caption, credit = null, rights } = image;
  const creator = rights?.creator ?? null;
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    encodingFormat: mime,
    width,
    height,
    caption,
    creditText: credit,
    creator: creator === null ? null : { '@type': 'Person', name: creator },
    copyrightNotice: rights?.copyrightNotice,
    license: rights?.license,
    acquireLicensePage: rights?.acquireLicensePage,
  };
};
