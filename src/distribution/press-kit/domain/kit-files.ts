import { escapeHtml } from '../../../shared/blocks/escape-html';
import type { FeedEntry } from '../../feeds/domain/feed-entry';
import { directionOf } from '../../../shared/locales/direction';
import { listCredits } from './list-credits';
import { picturesOf, type OwnPictures } from './kit-pictures';
import { nameInAddress } from '../../../shared/addresses/name-in-address';
import { safeFileName } from './safe-file-name';

/** A file of a press kit: written by us, or read from the address where the newsroom keeps it. */
export type KitFile = {
  /** In the zip, such as `pictures/flags.png`. */
  readonly path: string;
  /** For the manifest. */
  readonly about: Readonly<Record<string, string | null>>;
} & ({ readonly content: string } | { readonly url: string });

type StoredFile = Extract<KitFile, { readonly url: string }>;

/**
 * The files of a press kit: the text in each language as HTML and plain text, pictures with their credits, attachments.
 *
 * @param own - addresses of the pictures inside the texts that the newsroom keeps itself: they are packed, and the HTML
 * shows them from the kit; others stay links
 */
export const kitFiles = (entries: readonly FeedEntry[], own: OwnPictures = new Map()): KitFile[] => {
  const shown = entries.map((entry) => ({ locale: entry.locale, pictures: picturesOf(entry, own) }));
  const pictures = stored(
    'pictures',
    shown.flatMap((each) =>
      each.pictures.map(({ url, alt, rights, ...about }) => ({
        url,
        name: nameInAddress(url),
        about: { ...about, alternativeText: alt, ...rights },
      })),
    ),
  );
  const pathOf = new Map(pictures.map(({ url, path }) => [url, path]));
  const credits = listCredits(shown, pathOf);
  return [
    ...entries.flatMap((entry) => [
      { path: `text/${entry.locale}.html`, content: toPage(entry, pathOf), about: aboutText(entry) },
      { path: `text/${entry.locale}.txt`, content: toPlainText(entry), about: aboutText(entry) },
    ]),
    ...pictures,
    ...(credits === '' ? [] : [{ path: 'pictures/credits.txt', content: credits, about: {} }]),
    ...stored(
      'attachments',
      entries.flatMap(({ attachments }) =>
        attachments.map(({ url, name, mime }) => ({ url, name, about: { mime } })),
      ),
    ),
  ];
};

const aboutText = ({ locale, title, url }: FeedEntry) => ({ language: locale, title, url });

const toPage = ({ locale, title, html }: FeedEntry, pathOf: ReadonlyMap<string, string>): string => {
  const heading = escapeHtml(title);
  return `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${directionOf(locale)}">
<head><meta charset="utf-8"><title>${heading}</title></head>
<body>
<h1>${heading}</h1>
${showFromKit(html, pathOf)}
</body>
</html>
`;
};

/** Our own HTML has `src` nowhere but in its pictures: quotation marks in texts are escaped. */
const showFromKit = (html: string, pathOf: ReadonlyMap<string, string>): string =>
  [...pathOf].reduce(
    (page, [url, path]) =>
      page.replaceAll(
        `src="${escapeHtml(url)}"`,
        `src="../${path.split('/').map(encodeURIComponent).join('/')}"`,
      ),
    html,
  );

const toPlainText = ({ title, text }: FeedEntry): string => `${title}\n\n${text}\n`;

interface Stored {
  readonly url: string;
  readonly name: string;
  readonly about: Readonly<Record<string, string | null>>;
}

/** Each stored file once, however many languages show it; the first one says what it is. */
const stored = (folder: string, files: readonly Stored[]): StoredFile[] => {
  const byUrl = new Map(files.toReversed().map((file) => [file.url, file]));
  const names: string[] = [];
  return [...new Set(files.map(({ url }) => url))].flatMap((url) => {
    const file = byUrl.get(url);
    if (file === undefined) return [];
    const safe = safeFileName(file.name, names);
    names.push(safe);
    return [{ path: `${folder}/${safe}`, url, about: file.about }];
  });
};
