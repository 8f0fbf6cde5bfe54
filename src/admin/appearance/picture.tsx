import type { ShownPicture } from './domain/shown-picture';

/** Where the newsroom itself keeps a file of its library. */
export const fileAddress = (url: string): string =>
  URL.canParse(url, window.location.origin) ? new URL(url, window.location.origin).href : url;

/** A picture with its caption and credit. */
export const Picture = ({ picture: { url, alt, caption, credit } }: { readonly picture: ShownPicture }) => (
  <figure>
    <img src={fileAddress(url)} alt={alt} />
    {(caption !== null || credit !== null) && (
      <figcaption>{[caption, credit].filter((text) => text !== null).join(' · ')}</figcaption>
    )}
  </figure>
);
