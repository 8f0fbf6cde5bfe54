import { LOCALES, type Locale } from '../../../src/shared/locales/locales';
import type { PublicAddress } from './old-site';
import { textOf, type ModelDocument, type ModelText, type SiteModel } from './site-model';
import { picturePath } from './write-pictures';

export const WORDPRESS = 'https://old.example.org';
/** The password of the protected, which must be nowhere. */
export const SECRET = 'tawny-sesame-77';

/** As WordPress' own export writes it: what would end the section is split over two. */
export const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

export const idOf = ({ number, languages }: ModelDocument, language: Locale): number =>
  1000 + number * 10 + languages.indexOf(language);

export const pictureId = (number: number): number => 1_000_000 + number;

const STATUS = {
  public: 'publish',
  draft: 'draft',
  pending: 'pending',
  private: 'private',
  password: 'publish',
  future: 'future',
  trash: 'trash',
} as const;

const textIn = (document: ModelDocument, language: Locale): ModelText =>
  document.texts.get(language) ?? textOf(document);

const folderOf = (model: SiteModel, language: Locale): string =>
  language === model.languages[0] ? '/' : `/${language}/`;

/** The public path: posts by their local date, pages below their parent. */
export const pathOf = (model: SiteModel, document: ModelDocument, language: Locale): string => {
  const { slug } = textIn(document, language);
  const name = encodeURIComponent(slug).toLowerCase();
  if (document.kind === 'release')
    return `${folderOf(model, language)}${document.date.slice(0, 10).replaceAll('-', '/')}/${name}/`;
  const above = model.documents[(document.parent ?? 0) - 1];
  if (above === undefined) return `${folderOf(model, language)}${name}/`;
  return `${pathOf(model, above, above.texts.has(language) ? language : (above.languages[0] ?? language))}${name}/`;
};

export const wordpressAddresses = (model: SiteModel, document: ModelDocument): PublicAddress[] =>
  document.languages.flatMap((language) => {
    const path = pathOf(model, document, language);
    const query = `/?${document.kind === 'page' ? 'page_id' : 'p'}=${idOf(document, language)}`;
    const { oldSlug } = document;
    const older =
      language === document.languages[0] && oldSlug !== null ? [path.replace(/[^/]+\/$/, `${oldSlug}/`)] : [];
    const { title } = textIn(document, language);
    return [path, query, ...older].map((address) => ({ address, kind: document.kind, language, title }));
  });

const zero = '0000-00-00 00:00:00';

/** The site's clock is two hours before UTC. */
const gmtOf = (date: string): string =>
  new Date(Date.parse(`${date}-02:00`)).toISOString().slice(0, 19).replace('T', ' ');

const meta = (key: string, value: string): string =>
  `\t\t<wp:postmeta>\n\t\t<wp:meta_key>${cdata(key)}</wp:meta_key>\n\t\t<wp:meta_value>${cdata(value)}</wp:meta_value>\n\t\t</wp:postmeta>\n`;

/** One post or page in one language, as wp-admin/includes/export.php writes an item. */
export const documentItem = (
  model: SiteModel,
  document: ModelDocument,
  language: Locale,
  hasTerms: boolean,
): string => {
  const { title, slug } = textIn(document, language);
  const id = idOf(document, language);
  const isUnseen = document.state === 'draft' || document.state === 'pending';
  const date = document.date.replace('T', ' ');
  const query = `${WORDPRESS}/?${document.kind === 'page' ? 'page_id' : 'p'}=${id}`;
  const link = isUnseen ? query : `${WORDPRESS}${pathOf(model, document, language)}`;
  const above = model.documents[(document.parent ?? 0) - 1];
  const parent =
    above === undefined
      ? 0
      : idOf(above, above.texts.has(language) ? language : (above.languages[0] ?? language));
  const topic = model.topics[document.topic];
  const terms = [
    ...(document.kind === 'release' && topic !== undefined
      ? [
          `<category domain="category" nicename="${topic.slug}">${cdata(topic.name.replace('&', '&amp;'))}</category>`,
        ]
      : []),
    ...(hasTerms ? [`<category domain="language" nicename="${language}">${cdata(language)}</category>`] : []),
    ...(hasTerms && document.languages.length > 1
      ? [
          `<category domain="post_translations" nicename="pll_${document.number}">${cdata(`pll_${document.number}`)}</category>`,
        ]
      : []),
  ];
  const metas = [
    ...(document.picture === null ? [] : [meta('_thumbnail_id', String(pictureId(document.picture)))]),
    ...(document.oldSlug === null || language !== document.languages[0]
      ? []
      : [meta('_wp_old_slug', document.oldSlug), meta('_wp_old_slug', '')]),
    meta('_edit_last', '1'),
  ];
  return `	<item>
		<title>${cdata(title)}</title>
		<link>${link}</link>
		<pubDate>${isUnseen ? 'Mon, 30 Nov -0001 00:00:00 +0000' : new Date(`${document.date}-02:00`).toUTCString().replace('GMT', '+0000')}</pubDate>
		<dc:creator>${cdata('editor')}</dc:creator>
		<guid isPermaLink="false">${query}</guid>
		<description></description>
		<content:encoded>${cdata(bodyOf(model, document, language))}</content:encoded>
		<excerpt:encoded>${cdata('')}</excerpt:encoded>
		<wp:post_id>${id}</wp:post_id>
		<wp:post_date>${cdata(date)}</wp:post_date>
		<wp:post_date_gmt>${cdata(isUnseen ? zero : gmtOf(document.date))}</wp:post_date_gmt>
		<wp:post_modified>${cdata(date)}</wp:post_modified>
		<wp:post_modified_gmt>${cdata(gmtOf(document.date))}</wp:post_modified_gmt>
		<wp:comment_status>${cdata('closed')}</wp:comment_status>
		<wp:ping_status>${cdata('closed')}</wp:ping_status>
		<wp:post_name>${cdata(isUnseen ? '' : `${encodeURIComponent(slug).toLowerCase()}${document.state === 'trash' ? '__trashed' : ''}`)}</wp:post_name>
		<wp:status>${cdata(STATUS[document.state])}</wp:status>
		<wp:post_parent>${parent}</wp:post_parent>
		<wp:menu_order>0</wp:menu_order>
		<wp:post_type>${cdata(document.kind === 'page' ? 'page' : 'post')}</wp:post_type>
		<wp:post_password>${cdata(document.state === 'password' ? SECRET : '')}</wp:post_password>
		<wp:is_sticky>0</wp:is_sticky>
		${terms.join('\n\t\t')}
${metas.join('')}	</item>
`;
};

const bodyOf = (model: SiteModel, document: ModelDocument, language: Locale): string => {
  const paragraphs = [...textIn(document, language).paragraphs];
  const target = model.documents[(document.link ?? 0) - 1];
  if (target !== undefined) {
    const there = target.texts.has(language) ? language : (target.languages[0] ?? language);
    const address =
      document.number % 2 === 0
        ? `${WORDPRESS}${pathOf(model, target, there)}`
        : `/?p=${idOf(target, there)}`;
    paragraphs.push(`<a href="${address}">${LOCALES.indexOf(language) + 1} →</a>`);
  }
  const picture = document.picture === null ? null : copyOf(document.picture);
  return document.isOfBlocks
    ? inBlocks(paragraphs, picture, document)
    : classic(paragraphs, picture, document);
};

/** The address of a resized copy, which no item of the export names. */
const copyOf = (picture: number): string =>
  `${WORDPRESS}/wp-content/uploads/${picturePath(picture).replace(/\.jpg$/, '-300x200.jpg')}`;

const inBlocks = (paragraphs: readonly string[], picture: string | null, document: ModelDocument): string =>
  [
    ...paragraphs.map((text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`),
    `<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">${document.number}</h3>\n<!-- /wp:heading -->`,
    `<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>A</li>\n<!-- /wp:list-item -->\n\n<!-- wp:list-item -->\n<li>B</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->`,
    ...(picture === null
      ? []
      : [
          `<!-- wp:image {"id":${pictureId(document.picture ?? 0)},"sizeSlug":"medium"} -->\n<figure class="wp-block-image size-medium"><img src="${picture}" alt="" class="wp-image-${pictureId(document.picture ?? 0)}"/><figcaption class="wp-element-caption">Picture ${document.picture ?? 0}</figcaption></figure>\n<!-- /wp:image -->`,
        ]),
  ].join('\n\n');

const classic = (paragraphs: readonly string[], picture: string | null, document: ModelDocument): string =>
  [
    ...paragraphs.slice(0, 1),
    '<!--more-->',
    ...paragraphs.slice(1),
    ...(picture === null
      ? []
      : [
          `[caption id="attachment_${pictureId(document.picture ?? 0)}" align="alignnone" width="300"]<img class="wp-image-${pictureId(document.picture ?? 0)}" src="${picture}" alt="" width="300" height="200" /> Picture ${document.picture ?? 0}[/caption]`,
        ]),
    ...(document.number % 9 === 0 ? ['[contact-form-7 id="5" title="Ask us"]'] : []),
  ].join('\n\n');
