import { z } from 'zod';
import { TIME } from '../../../shared/openapi/common-shapes';
import { SHAPES } from '../../../shared/openapi/shapes';
import { FILE, IMAGE } from './file-shapes';

const text = z.string().nullable();

export const ORGANISATION = z
  .object({
    documentId: z.string(),
    name: z.string(),
    acronym: text,
    kind: text,
    website: text,
    logo: FILE.nullable(),
  })
  .register(SHAPES, { id: 'ContentOrganisation' });

export const CONTACT = z
  .object({
    documentId: z.string(),
    name: z.string(),
    role: text,
    email: text,
    phone: text,
    location: text,
    languages: z.array(z.string()).describe('ISO 639-1.'),
    organisation: ORGANISATION.nullable(),
    photo: FILE.nullable(),
  })
  .register(SHAPES, { id: 'ContentContact' });

export const ROLE = z.object({ role: z.string(), initiative: text, since: text, until: text });

export const COUNTRY = z
  .object({
    documentId: z.string(),
    isoCode: z.string().describe('ISO 3166-1 alpha-2.'),
    name: text,
    officialName: text,
    region: text,
    flag: text,
    path: z.string().describe('Of its page.'),
    roles: z.array(ROLE),
  })
  .register(SHAPES, { id: 'ContentCountry' });

export const CARD = z
  .object({
    documentId: z.string(),
    title: z.string(),
    path: z.string(),
    summary: text,
    datelineCity: text,
    releasedAt: TIME.nullable(),
    image: IMAGE.nullable(),
  })
  .register(SHAPES, { id: 'ReleaseCard' });

export const FIGURE = z.object({ value: z.string(), label: z.string(), source: text });

export const QUOTE = z.object({
  text: z.string(),
  speaker: z.string(),
  role: text,
  organisation: text,
  language: text,
});

export const TOPIC = z.object({
  documentId: z.string(),
  name: z.string(),
  slug: text,
  path: text.describe('Of its page.'),
});
