import { serialize } from 'php-serialize';
import { idOf, cdata, pictureId, WORDPRESS } from './wordpress-item';
import type { ModelDocument, SiteModel } from './site-model';
import { picturePath } from './write-pictures';

/** What stands before the items: the site, its terms, and with Polylang which posts are translations of each other. */
export const channelHead = (
  model: SiteModel,
  hasTerms: boolean,
): string => `<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.4.2" created="2024-01-10 09:30" -->
<rss version="2.0"
	xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:wp="http://wordpress.org/export/1.2/"
>

<channel>
	<title>Old office</title>
	<link>${WORDPRESS}</link>
	<description></description>
	<pubDate>Wed, 10 Jan 2024 09:30:00 +0000</pubDate>
	<language>en-US</language>
	<wp:wxr_version>1.2</wp:wxr_version>
	<wp:base_site_url>${WORDPRESS}</wp:base_site_url>
	<wp:base_blog_url>${WORDPRESS}</wp:base_blog_url>
	<wp:author><wp:author_id>1</wp:author_id><wp:author_login>${cdata('editor')}</wp:author_login><wp:author_email>${cdata('editor@example.org')}</wp:author_email><wp:author_display_name>${cdata('Web editor')}</wp:author_display_name></wp:author>
${model.topics.map(({ name, slug }, index) => `	<wp:category><wp:term_id>${index + 2}</wp:term_id><wp:category_nicename>${cdata(slug)}</wp:category_nicename><wp:category_parent>${cdata('')}</wp:category_parent><wp:cat_name>${cdata(name.replace('&', '&amp;'))}</wp:cat_name></wp:category>`).join('\n')}
	<wp:term><wp:term_id>90</wp:term_id><wp:term_taxonomy>${cdata('nav_menu')}</wp:term_taxonomy><wp:term_slug>${cdata('main-menu')}</wp:term_slug><wp:term_name>${cdata('Main menu')}</wp:term_name></wp:term>
${
  hasTerms
    ? model.documents
        .filter(({ languages }) => languages.length > 1)
        .map(translationTerm)
        .join('\n')
    : ''
}
	<generator>https://wordpress.org/?v=6.4.2</generator>
`;

export const channelEnd = '</channel>\n</rss>\n';

const translationTerm = (document: ModelDocument): string => {
  const ids = Object.fromEntries(document.languages.map((language) => [language, idOf(document, language)]));
  return `	<wp:term><wp:term_id>${100_000 + document.number}</wp:term_id><wp:term_taxonomy>${cdata('post_translations')}</wp:term_taxonomy><wp:term_slug>${cdata(`pll_${document.number}`)}</wp:term_slug><wp:term_parent>${cdata('')}</wp:term_parent><wp:term_name>${cdata(`pll_${document.number}`)}</wp:term_name><wp:term_description>${cdata(serialize(ids))}</wp:term_description></wp:term>`;
};

interface Item {
  readonly id: number;
  readonly title: string;
  readonly link: string;
  readonly content?: string;
  readonly excerpt?: string;
  readonly type: string;
  readonly status: string;
  readonly order?: number;
  readonly more: string;
}

const item = ({
  id,
  title,
  link,
  content = '',
  excerpt = '',
  type,
  status,
  order = 0,
  more,
}: Item): string => `	<item>
		<title>${cdata(title)}</title>
		<link>${link}</link>
		<pubDate>Mon, 04 Jan 2016 10:00:00 +0000</pubDate>
		<dc:creator>${cdata('editor')}</dc:creator>
		<guid isPermaLink="false">${WORDPRESS}/?p=${id}</guid>
		<description></description>
		<content:encoded>${cdata(content)}</content:encoded>
		<excerpt:encoded>${cdata(excerpt)}</excerpt:encoded>
		<wp:post_id>${id}</wp:post_id>
		<wp:post_date>${cdata('2016-01-04 08:00:00')}</wp:post_date>
		<wp:post_date_gmt>${cdata('2016-01-04 10:00:00')}</wp:post_date_gmt>
		<wp:comment_status>${cdata('closed')}</wp:comment_status>
		<wp:ping_status>${cdata('closed')}</wp:ping_status>
		<wp:post_name>${cdata(`${type}-${id}`)}</wp:post_name>
		<wp:status>${cdata(status)}</wp:status>
		<wp:post_parent>0</wp:post_parent>
		<wp:menu_order>${order}</wp:menu_order>
		<wp:post_type>${cdata(type)}</wp:post_type>
		<wp:post_password>${cdata('')}</wp:post_password>
		<wp:is_sticky>0</wp:is_sticky>
${more}	</item>
`;

const meta = (key: string, value: string): string =>
  `\t\t<wp:postmeta>\n\t\t<wp:meta_key>${cdata(key)}</wp:meta_key>\n\t\t<wp:meta_value>${cdata(value)}</wp:meta_value>\n\t\t</wp:postmeta>\n`;

export const pictureItem = (number: number): string => {
  const path = picturePath(number);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const details = {
    width: 600,
    height: 400,
    file: path,
    sizes: { medium: { file: name.replace('.jpg', '-300x200.jpg'), width: 300, height: 200 } },
    image_meta: { credit: number % 3 === 0 ? `Photographer ${number}` : '', copyright: '' },
  };
  return item({
    id: pictureId(number),
    title: `picture-${number}`,
    link: `${WORDPRESS}/picture-${number}/`,
    excerpt: number % 2 === 0 ? `Caption ${number}` : '',
    type: 'attachment',
    status: 'inherit',
    more:
      `\t\t<wp:attachment_url>${cdata(`${WORDPRESS}/wp-content/uploads/${path}`)}</wp:attachment_url>\n` +
      meta('_wp_attached_file', path) +
      meta('_wp_attachment_metadata', serialize(details)) +
      (number % 4 === 0 ? '' : meta('_wp_attachment_image_alt', `What picture ${number} shows`)),
  });
};

/** What somebody wrote into a form: with their name and address, which may go nowhere. */
export const submissionItem = (number: number): string =>
  item({
    id: 2_000_000 + number,
    title: `Marlow Inquirer ${number}`,
    link: `${WORDPRESS}/?post_type=feedback&#038;p=${2_000_000 + number}`,
    content: 'Marlow Inquirer, inquirer@example.org, asks when the well opens.',
    type: 'feedback',
    status: 'publish',
    more: meta('_feedback_email', 'inquirer@example.org'),
  });

/** An entry of the main menu; its title is that of the page, as most are. */
export const menuItem = (document: ModelDocument, position: number): string =>
  item({
    id: 3_000_000 + document.number,
    title: '',
    link: `${WORDPRESS}/?p=${3_000_000 + document.number}`,
    type: 'nav_menu_item',
    status: 'publish',
    order: position,
    more:
      `\t\t<category domain="nav_menu" nicename="main-menu">${cdata('Main menu')}</category>\n` +
      meta('_menu_item_type', 'post_type') +
      meta('_menu_item_menu_item_parent', '0') +
      meta('_menu_item_object_id', String(idOf(document, document.languages[0] ?? 'en'))) +
      meta('_menu_item_object', 'page') +
      meta('_menu_item_url', ''),
  });
