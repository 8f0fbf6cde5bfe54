import { v5 } from 'uuid';

/** Ours alone, chosen once by chance. It must never change: every identifier that partners keep comes from it. */
const NAMESPACE = '0915986c-f014-4c76-aaf7-b3479f525c08';

/**
 * The identifier of one language of a press release in every format of the feed, for ever: readers key entries by it over all
 * feeds that they follow (docs/adr/0060).
 *
 * @example entryId('abc', 'fr') // 'urn:uuid:…', a UUID of version 5
 * Source: RFC 9562, section 5.5 (UUID version 5); RFC 4287, section 4.2.6 (permanent and unique)
 */
export const entryId = (documentId: string, locale: string): string => nameUuid(`${documentId} ${locale}`);

/** What all languages of a press release have in common: an entry is a version of it. */
export const releaseId = (documentId: string): string => nameUuid(documentId);

/** A permanent identifier of whatever has a name of its own among ours, such as a feed by its filters. */
export const nameUuid = (name: string): string => `urn:uuid:${v5(name, NAMESPACE)}`;
