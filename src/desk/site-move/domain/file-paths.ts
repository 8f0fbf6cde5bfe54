import { isOfSite, pathOf, type SiteIndex } from './site-index';
import type { FileRecord } from './site-record';

/** Where a file and its resized copies stood on the old site; files of other hosts stay at theirs. */
export const pathsOfFile = (
  { head }: Pick<SiteIndex, 'head'>,
  { addresses }: Pick<FileRecord, 'addresses'>,
): string[] => {
  const [main = 'https://site.invalid'] = head.addresses;
  return addresses
    .filter((address) => URL.canParse(address, main) && isOfSite(head, new URL(address, main)))
    .map(pathOf);
};
