import { plainText } from '../../domain/plain-text';
import { uploadPath } from './upload-path';
import { readPhp, within } from '../../domain/php-value';
import type { WxrItem } from './wxr-events';

/** A file of the library of media, as the export names it. */
export interface Attachment {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Below the folder of uploads; null when the address is not of one. */
  readonly path: string | null;
  /** Addresses of its resized copies. */
  readonly copies: readonly string[];
  readonly alternativeText: string;
  readonly caption: string;
  readonly description: string;
  readonly credit: string | null;
  readonly parent: string | null;
  readonly order: number;
  readonly language: string | null;
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$/i;

export const isPicture = ({ url }: { readonly url: string }): boolean =>
  PICTURE.test(url.replace(/[?#].*$/, ''));

/** The documents among some files: what is listed beside a text rather than shown in it. */
export const documentsOf = (attachments: readonly Attachment[]): Attachment[] =>
  attachments.filter((attachment) => !isPicture(attachment));

/** Alternative text is meta, the caption the excerpt, the description the content; credits stand in the details of the picture. */
export const readAttachment = (item: WxrItem): Attachment => {
  const meta = (key: string): string => item.meta.find((one) => one.key === key)?.value.trim() ?? '';
  const url = item.attachmentUrl === '' ? item.guid : item.attachmentUrl;
  const attached = meta('_wp_attached_file');
  const path = attached !== '' && !/^(?:[a-z]+:|\/)/i.test(attached) ? attached : uploadPath(url);
  const details = readPhp(meta('_wp_attachment_metadata'));
  const words = (name: string): string => {
    const value = within(details, 'image_meta', name);
    return typeof value === 'string' ? plainText(value) : '';
  };
  const credit = [words('credit'), words('copyright')].filter((text) => text !== '');
  return {
    id: item.id,
    title: plainText(item.title),
    url,
    path,
    copies: copiesOf(url, details),
    alternativeText: plainText(meta('_wp_attachment_image_alt')),
    caption: plainText(item.excerpt),
    description: plainText(item.content),
    credit: credit.length === 0 ? null : [...new Set(credit)].join(' · '),
    parent: item.parent === '' || item.parent === '0' ? null : item.parent,
    order: Number.parseInt(item.order, 10) || 0,
    language: item.terms.find(({ taxonomy }) => taxonomy === 'language')?.slug ?? null,
  };
};

/** WordPress' mark of a picture that it made smaller; a size at the end may be of the name itself. */
const SCALED = /-(?:scaled|rotated)(?=\.[a-z]{3,4}$)/i;

/** The copies that WordPress made, the largest first, and the original that a "-scaled" picture was made of. */
const copiesOf = (url: string, details: unknown): string[] => {
  const folder = url.slice(0, url.lastIndexOf('/') + 1);
  const sizes = within(details, 'sizes');
  const all: readonly unknown[] = typeof sizes === 'object' && sizes !== null ? Object.values(sizes) : [];
  const copies = all
    .map((size) => ({ file: within(size, 'file'), width: Number(within(size, 'width')) || 0 }))
    .sort((one, other) => other.width - one.width)
    .flatMap(({ file }) => (typeof file === 'string' && file !== '' ? [folder + file] : []));
  const original = within(details, 'original_image');
  const whole = url.replace(SCALED, '');
  return [
    ...new Set([
      ...(typeof original === 'string' && original !== '' ? [folder + original] : []),
      whole,
      ...copies,
    ]),
  ].filter((copy) => copy !== url);
};
