import { escapeHtml } from '../blocks/escape-html';
import type { FeedEntry } from '../feeds/feed-entry';
import { directionOf } from '../feeds/labels';
import { safeFileName } from './safe-file-name';

/** A file of a press kit: written by us, or read from the address where the newsroom keeps it. */
export type KitFile = {
  /** In the zip, such as `pictures/flags.png`. */
  readonly path: string;
  /** For the manifest. */
  readonly about: Readonly<Record<string, string | null>>;
} & ({ readonly content: string } | { readonly url: string });

/** The files of a press kit: the text in each language as HTML and plain text, pictures with their credits, attachments. */
export const kitFiles = (entries: readonly FeedEntry[]): KitFile[] => [
  ...entries.flatMap((entry) => [
    { path: `text/${entry.locale}.html`, content: toPage(entry), about: aboutText(entry) },
    { path: `text/${entry.locale}.txt`, content: toPlainText(entry), about: aboutText(entry) },
  ]),
  ...stored('pictures', entries, (entry) =>
    entry.image === null
      ? []
      : [
          {
            url: entry.image.renditions[0].url,
            name: lastPart(entry.image.renditions[0].url),
            about: {
              credit: entry.image.credit,
              caption: entry.image.caption,
              alternativeText: entry.image.alt,
            },
          },
        ],
  ),
  ...credits(entries),
  ...stored('attachments', entries, (entry) =>
    entry.attachments.map(({ url, name, mime }) => ({ url, name, about: { mime } })),
  ),
];

const aboutText = ({ locale, title, url }: FeedEntry) => ({ language: locale, title, url });

const toPage = ({ locale, title, html }: FeedEntry): string => {
  const heading = escapeHtml(title);
  return `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${directionOf(locale)}">
<head><meta charset="utf-8"><title>${heading}</title></head>
<body>
<h1>${heading}</h1>
${html}
</body>
</html>
`;
};

const toPlainText = ({ title, text }: FeedEntry): string => `${title}\n\n${text}\n`;

interface Stored {
  readonly url: string;
  readonly name: string;
  readonly about: Readonly<Record<string, string | null>>;
}

/** Each stored file once, however many languages show it. */
const stored = (
  folder: string,
  entries: readonly FeedEntry[],
  filesOf: (entry: FeedEntry) => readonly Stored[],
): KitFile[] => {
  const byUrl = new Map(entries.flatMap(filesOf).map((file) => [file.url, file]));
  const names: string[] = [];
  return [...byUrl.values()].map(({ url, name, about }) => {
    const safe = safeFileName(name, names);
    names.push(safe);
    return { path: `${folder}/${safe}`, url, about };
  });
};

/** Who took the picture, and what it shows in each language. */
const credits = (entries: readonly FeedEntry[]): KitFile[] => {
  const lines = entries.flatMap(({ locale, image }) =>
    image === null
      ? []
      : [`[${locale}] ${lastPart(image.renditions[0].url)}`, image.credit, image.caption, image.alt, ''],
  );
  if (lines.length === 0) return [];
  const content = lines.filter((line) => line !== null).join('\n');
  return [{ path: 'pictures/credits.txt', content, about: {} }];
};

const lastPart = (url: string): string => {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
};
