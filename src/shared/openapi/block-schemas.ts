import { refTo, type JsonSchema } from './model';

const of = (type: string, more: Record<string, JsonSchema>, required: readonly string[]): JsonSchema => ({
  type: 'object',
  properties: { type: { type: 'string', const: type }, ...more },
  required: ['type', ...required],
});

const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const STRING: JsonSchema = { type: 'string' };
const NUMBER: JsonSchema = { type: 'number' };
const TEXT_OR_NULL: JsonSchema = { type: ['string', 'null'] };
const MARK: JsonSchema = { type: 'boolean' };

const INLINE: JsonSchema = { anyOf: [refTo('BlockText'), refTo('BlockLink')] };
const children = { children: list(INLINE) };

/** What Strapi's media library says of a picture in a text. */
const IMAGE: JsonSchema = {
  type: 'object',
  properties: {
    name: STRING,
    alternativeText: TEXT_OR_NULL,
    url: STRING,
    caption: TEXT_OR_NULL,
    width: NUMBER,
    height: NUMBER,
    formats: { type: 'object', additionalProperties: true },
    hash: STRING,
    ext: STRING,
    mime: STRING,
    size: NUMBER,
    previewUrl: TEXT_OR_NULL,
    provider: STRING,
    provider_metadata: {},
    createdAt: STRING,
    updatedAt: STRING,
  },
  required: [
    ...['name', 'url', 'width', 'height', 'hash', 'ext', 'mime', 'size', 'provider'],
    ...['createdAt', 'updatedAt'],
  ],
};

const KINDS: Readonly<Record<string, JsonSchema>> = {
  BlockParagraph: of('paragraph', children, ['children']),
  BlockQuote: of('quote', children, ['children']),
  BlockCode: of('code', children, ['children']),
  BlockHeading: of('heading', { level: { type: 'integer', enum: [1, 2, 3, 4, 5, 6] }, ...children }, [
    'level',
    'children',
  ]),
  BlockList: of(
    'list',
    {
      format: { type: 'string', enum: ['ordered', 'unordered'] },
      children: list({ anyOf: [refTo('BlockListItem'), refTo('BlockList')] }),
    },
    ['format', 'children'],
  ),
  BlockImage: of('image', { image: IMAGE, children: list(refTo('BlockText')) }, ['image', 'children']),
};

/**
 * The blocks of Strapi's rich text, as its validator takes them and as `@strapi/blocks-react-renderer` draws them.
 * Source: Strapi documentation, "Blocks"; @strapi/core, blocks-validator
 */
export const BLOCK_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  BlockText: of(
    'text',
    { text: STRING, bold: MARK, italic: MARK, underline: MARK, strikethrough: MARK, code: MARK },
    ['text'],
  ),
  BlockLink: of('link', { url: STRING, children: list(refTo('BlockText')) }, ['url', 'children']),
  BlockListItem: of('list-item', children, ['children']),
  ...KINDS,
  Block: {
    description: "A paragraph, heading, list, quote, code or picture in Strapi's block format.",
    oneOf: Object.keys(KINDS).map(refTo),
  },
};
