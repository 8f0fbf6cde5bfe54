import { z } from 'zod';
import { BLOCK, SHAPES } from '../../../shared/openapi/shapes';
import { FILE } from './file-shapes';
import { CARD, CONTACT, COUNTRY, FIGURE, QUOTE, TOPIC } from './record-shapes';

const text = z.string().nullable();

/** The sections of a page, by their component. */
export const SECTION = z
  .discriminatedUnion('__component', [
    z.looseObject({
      __component: z.literal('sections.rich-text'),
      body: z.array(BLOCK).nullable(),
      bodyHtml: z.string(),
    }),
    z.looseObject({
      __component: z.literal('sections.image'),
      image: FILE.nullable(),
      alternativeText: text,
      caption: text,
      credit: text,
    }),
    QUOTE.extend({ __component: z.literal('press.quote') }),
    z.looseObject({
      __component: z.literal('sections.key-figures'),
      title: text,
      figures: z.array(FIGURE),
    }),
    z.looseObject({
      __component: z.literal('sections.call-to-action'),
      title: text,
      text,
      label: text,
      url: text,
    }),
    z.looseObject({ __component: z.literal('sections.documents'), title: text, files: z.array(FILE) }),
    z.looseObject({
      __component: z.literal('sections.latest-releases'),
      title: text,
      count: z.int().nullable(),
      topic: TOPIC.nullable(),
      releases: z.array(CARD),
    }),
    z.looseObject({
      __component: z.literal('sections.contacts'),
      title: text,
      contacts: z.array(CONTACT),
    }),
    z.looseObject({
      __component: z.literal('sections.partner-countries'),
      title: text,
      role: text,
      partnerCountries: z.array(COUNTRY),
    }),
  ])
  .register(SHAPES, { id: 'ContentSection' });
