import { isShown, nameOf, type ContentType, type Model } from './content-model';
import { describeAttribute, orNull, type Direction } from './describe-attribute';
import { PARTNER_COUNTRY, RELEASE, TOPIC } from '../../../shared/content-types/uids';
import { refTo, type JsonSchema } from '../../../shared/openapi/model';

const TIME: JsonSchema = { type: 'string', format: 'date-time' };

/** Strapi keeps these besides; they are written by itself. */
const OWN_FIELDS = [
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
];

const describeFields = (model: Model, direction: Direction): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(model.attributes)
      .filter(([name, attribute]) => isShown(attribute) && !OWN_FIELDS.includes(name))
      .map(([name, attribute]) => [name, describeAttribute(attribute, direction)]),
  );

/** Pages have their path as a field. */
const WITH_PAGES: readonly string[] = [RELEASE, TOPIC, PARTNER_COUNTRY];

/** A document as an answer has it. Which fields are there depends on `fields` and `populate`. */
export const describeDocument = (type: ContentType): JsonSchema => ({
  type: 'object',
  description: `${type.displayName}. Relations, files and components are there when "populate" asks for them.`,
  properties: {
    id: { type: 'integer', description: 'The number of one version; do not keep it.' },
    documentId: { type: 'string', description: 'The same in all languages and versions.' },
    ...describeFields(type, 'read'),
    ...(WITH_PAGES.includes(type.uid) && {
      path: { type: ['string', 'null'], description: 'Of its page, without the language.' },
    }),
    createdAt: TIME,
    updatedAt: TIME,
    publishedAt: { ...orNull(TIME), description: 'Null for a draft.' },
    ...(type.isLocalized && {
      locale: { type: 'string', description: 'The language of this version.' },
      localizations: { type: 'array', items: refTo(nameOf(type.uid)) },
    }),
  },
  required: ['id', 'documentId'],
  additionalProperties: false,
});

/** A component as an answer has it, or as a body sends it. */
export const describeComponent = (model: Model, direction: Direction): JsonSchema => ({
  type: 'object',
  properties: {
    id: { type: 'integer' },
    __component: { const: model.uid, description: 'In lists of sections.' },
    ...describeFields(model, direction),
  },
  ...(direction === 'read' && { required: ['id'] }),
  additionalProperties: false,
});

/** What the body of a write holds below `data`. */
export const describeInput = (type: ContentType): JsonSchema => ({
  type: 'object',
  description: 'A field that is left out stays as it is.',
  properties: describeFields(type, 'write'),
  additionalProperties: false,
});

/** The fields that a new document must have. */
export const requiredFields = ({ attributes }: Model): string[] =>
  Object.entries(attributes)
    .filter(
      ([, { required, type }]) => required === true && ['string', 'text', 'uid', 'email'].includes(type),
    )
    .map(([name]) => name);
