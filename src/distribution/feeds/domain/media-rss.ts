import type { FeedEntry, FeedImage, FeedRendition } from './feed-entry';
import { plainText, tag, type XmlElement } from './xml';

export const MEDIA_NAMESPACE = 'http://search.yahoo.com/mrss/';

/**
 * The picture with its description for people who cannot see it (title), caption (description), credit and rights, and the
 * attachments.
 *
 * Source: Media RSS 1.5.1
 */
export const renderMedia = ({ image, attachments }: FeedEntry): XmlElement[] => [
  ...(image === null
    ? []
    : [
        tag(
          'media:content',
          { ...describeRendition(image.renditions[0]), medium: 'image' },
          image.alt === '' ? null : tag('media:title', { type: 'plain' }, plainText(image.alt)),
          image.caption ? tag('media:description', { type: 'plain' }, plainText(image.caption)) : null,
          image.credit ? tag('media:credit', {}, plainText(image.credit)) : null,
          renderRights(image),
        ),
      ]),
  ...attachments.map(({ url, mime, bytes, name }) =>
    tag(
      'media:content',
      { url, type: mime, fileSize: sayKnown(bytes), medium: mediumOf(mime) },
      tag('media:title', { type: 'plain' }, plainText(name)),
    ),
  ),
];

/** Its photographer, by the roles of the EBU that the specification names, its notice and licence; and that it comes from the office. */
const renderRights = ({ rights }: FeedImage): XmlElement[] => {
  if (!rights) return [];
  const { creator, copyright, licence, usageTerms } = rights;
  const terms = plainText(usageTerms ?? licence ?? '');
  return [
    ...(creator === null ? [] : [tag('media:credit', PHOTOGRAPHER, plainText(creator))]),
    ...(copyright === null ? [] : [tag('media:copyright', { url: licence }, plainText(copyright))]),
    ...(licence === null ? [] : [tag('media:license', { type: 'text/html', href: licence }, terms)]),
    tag('media:rights', { status: 'official' }),
  ];
};

const PHOTOGRAPHER = { role: 'photographer', scheme: 'urn:ebu' };

const describeRendition = ({ url, mime, bytes, width, height }: FeedRendition) => ({
  url,
  type: mime,
  fileSize: sayKnown(bytes),
  width,
  height,
});

/** A size that is not known, or of an empty file, is not said: Media RSS wants a positive number. */
const sayKnown = (bytes: number | null): number | null => (bytes === 0 ? null : bytes);

const mediumOf = (mime: string): string => {
  const [kind = ''] = mime.split('/');
  return ['image', 'audio', 'video'].includes(kind) ? kind : 'document';
};
