import { LOCALES, type Locale } from '../../../src/shared/locales/locales';
import { textOf, type ModelDocument, type SiteModel } from './site-model';
import { picturePath } from './write-pictures';

export const DRUPAL = 'https://old.example.org';

/** A uuid that is the same for the same thing. */
const uuidOf = (kind: string, number: number): string =>
  `${kind.padEnd(8, '0').slice(0, 8)}-0000-4000-8000-${String(number).padStart(12, '0')}`;

const NODE = 'a0de0000';
const MEDIUM = 'ed1a0000';
const FILE = 'f11e0000';
const TERM = '7e200000';
const LINK = '11a40000';

/** The main language has no prefix. */
export const prefixOf = (model: SiteModel, language: Locale): string =>
  language === model.languages[0] ? '' : `/${language}`;

export const jsonAddress = (model: SiteModel, language: Locale, path: string): string =>
  `${DRUPAL}${prefixOf(model, language)}/jsonapi/${path}`;

/** In raw letters, as Drupal gives them. */
export const aliasOf = (model: SiteModel, document: ModelDocument, language: Locale): string => {
  const { slug } = document.texts.get(language) ?? textOf(document);
  if (document.kind === 'release') return `/news/${slug}`;
  const above = model.documents[(document.parent ?? 0) - 1];
  return above === undefined ? `/${slug}` : `${aliasOf(model, above, language)}/${slug}`;
};

const STATES = {
  public: { status: true, moderation_state: 'published' },
  draft: { status: false, moderation_state: 'draft' },
  pending: { status: false, moderation_state: 'needs_review' },
  private: { status: false },
  password: { status: true, moderation_state: 'draft' },
  future: { status: false, publish_on: '2031-01-01T00:00:00+00:00' },
  trash: { status: false, moderation_state: 'archived' },
} as const;

/** A node as the prefix of a language shows it: in its own language where it has no translation. */
export const nodeOf = (model: SiteModel, document: ModelDocument, asked: Locale): object => {
  const language = document.texts.has(asked) ? asked : (document.languages[0] ?? asked);
  const text = document.texts.get(language) ?? textOf(document);
  const bundle = document.kind === 'page' ? 'page' : 'press_release';
  const id = uuidOf(NODE, document.number);
  const target = model.documents[(document.link ?? 0) - 1];
  const paragraphs = text.paragraphs.map((paragraph) => `<p>${paragraph.replace(/&(?!\w+;)/g, '&amp;')}</p>`);
  const link = (href: string): string =>
    target === undefined
      ? ''
      : `\r\n<p><a data-entity-type="node" data-entity-uuid="${uuidOf(NODE, target.number)}" href="${href}">${LOCALES.indexOf(language) + 1} →</a></p>`;
  const there =
    target === undefined
      ? ''
      : aliasOf(model, target, target.texts.has(language) ? language : (target.languages[0] ?? language));
  const prefix =
    target === undefined
      ? ''
      : prefixOf(model, target.texts.has(language) ? language : (target.languages[0] ?? language));
  const image = document.picture;
  return {
    type: `node--${bundle}`,
    id,
    links: { self: { href: `${jsonAddress(model, asked, `node/${bundle}`)}/${id}` } },
    attributes: {
      drupal_internal__nid: document.number,
      drupal_internal__vid: document.number,
      langcode: language,
      title: text.title,
      ...STATES[document.state],
      created: `${document.date}-02:00`,
      changed: `${document.date}-02:00`,
      promote: true,
      sticky: false,
      default_langcode: language === document.languages[0],
      path: { alias: aliasOf(model, document, language), pid: document.number, langcode: language },
      body: {
        value: `${paragraphs.join('\r\n')}${link(`/node/${document.link ?? 0}`)}`,
        format: 'full_html',
        processed: `${paragraphs.join('\n')}${link(prefix + there).replace('\r', '')}`,
        summary: '',
      },
    },
    relationships: {
      node_type: { data: { type: 'node_type--node_type', id: uuidOf('0de70000', 1) } },
      uid: {
        data: { type: 'user--user', id: uuidOf('05e20000', 1), meta: { drupal_internal__target_id: 1 } },
      },
      field_image: {
        data:
          image === null
            ? null
            : {
                type: 'media--image',
                id: uuidOf(MEDIUM, image),
                meta: { drupal_internal__target_id: image },
              },
      },
      field_topics: { data: [{ type: 'taxonomy_term--topics', id: uuidOf(TERM, document.topic + 1) }] },
    },
  };
};

/** A picture is three hops away: node, medium, file. Its words are on the second, in its language. */
export const mediaAndFile = (picture: number, language: Locale): object[] => {
  const path = picturePath(picture);
  return [
    {
      type: 'media--image',
      id: uuidOf(MEDIUM, picture),
      attributes: {
        drupal_internal__mid: picture,
        langcode: language,
        status: true,
        name: `picture-${picture}.jpg`,
        path: { alias: null, pid: null, langcode: language },
        field_caption: picture % 2 === 0 ? `Caption ${picture}` : null,
        field_credit: picture % 3 === 0 ? `Photographer ${picture}` : null,
      },
      relationships: {
        thumbnail: { data: { type: 'file--file', id: uuidOf(FILE, picture), meta: { alt: '' } } },
        field_media_image: {
          data: {
            type: 'file--file',
            id: uuidOf(FILE, picture),
            meta: {
              alt: picture % 4 === 0 ? '' : `What picture ${picture} shows (${language})`,
              title: '',
              width: 16,
              height: 16,
            },
          },
        },
      },
    },
    {
      type: 'file--file',
      id: uuidOf(FILE, picture),
      attributes: {
        drupal_internal__fid: picture,
        langcode: 'en',
        filename: path.slice(path.lastIndexOf('/') + 1),
        uri: { value: `public://${path}`, url: `/sites/default/files/${path}` },
        filemime: 'image/png',
        status: true,
      },
      relationships: {},
    },
  ];
};

export const termOf = (model: SiteModel, index: number): object => ({
  type: 'taxonomy_term--topics',
  id: uuidOf(TERM, index + 1),
  attributes: {
    drupal_internal__tid: index + 1,
    langcode: model.languages[0],
    status: true,
    name: model.topics[index]?.name,
    path: { alias: `/topics/${model.topics[index]?.slug ?? ''}`, pid: index, langcode: model.languages[0] },
  },
  relationships: { parent: { data: [{ type: 'taxonomy_term--topics', id: 'virtual' }] } },
});

export const menuLink = (document: ModelDocument, weight: number): object => ({
  type: 'menu_link_content--menu_link_content',
  id: uuidOf(LINK, document.number),
  attributes: {
    langcode: document.languages[0],
    enabled: true,
    title: textOf(document).title,
    menu_name: 'main',
    link: { uri: `entity:node/${document.number}`, title: '', options: [] },
    parent: document.parent === null ? null : `menu_link_content:${uuidOf(LINK, document.parent)}`,
    weight,
  },
  relationships: {},
});

export const redirectOf = (document: ModelDocument): object => ({
  type: 'redirect--redirect',
  id: uuidOf('2ed10000', document.number),
  attributes: {
    language: document.languages[0],
    redirect_source: { path: document.oldSlug, query: [] },
    redirect_redirect: {
      uri: document.number % 2 === 0 ? `internal:/node/${document.number}` : `entity:node/${document.number}`,
      title: '',
      options: [],
    },
    status_code: 301,
  },
  relationships: {},
});

/** What somebody wrote into a form: with their name and address, which may go nowhere. */
export const submissionOf = (number: number): object => ({
  type: 'webform_submission--ask',
  id: uuidOf('f0210000', number),
  attributes: {
    langcode: 'en',
    data: { name: `Marlow Inquirer ${number}`, mail: 'inquirer@example.org' },
  },
  relationships: {},
});
