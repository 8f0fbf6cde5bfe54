import { z } from 'zod';
import { SHAPES } from '../../../shared/openapi/shapes';

const text = z.string().nullable();

export const FILE = z
  .object({
    url: z.string(),
    name: z.string(),
    alternativeText: text,
    caption: text,
    width: z.int().nullable(),
    height: z.int().nullable(),
    mime: z.string(),
    size: z.number().describe('Kilobytes.'),
    formats: z.record(
      z.string(),
      z.object({ url: z.string(), width: z.int(), height: z.int(), mime: z.string() }),
    ),
    focalPoint: z
      .object({ x: z.number(), y: z.number() })
      .nullable()
      .describe('What matters in a picture: percent from the left and the top.'),
    sources: z
      .array(z.object({ type: z.string(), srcset: z.string() }))
      .describe('For `<source>`: AVIF, then WebP, in widths up to 2400. Empty until they are made.'),
    crops: z
      .record(z.string(), z.object({ url: z.string(), width: z.int(), height: z.int(), mime: z.string() }))
      .describe(
        'Cut around the focal point: `card` (16:9) and `share` (1200 × 630). Empty until they are made.',
      ),
    rights: z
      .object({
        creator: text,
        copyrightNotice: text,
        usageTerms: text,
        license: text,
        acquireLicensePage: text,
      })
      .nullable()
      .describe('As it stands inside of the picture; null when it says nothing.'),
  })
  .register(SHAPES, { id: 'ContentFile' });

export const IMAGE = FILE.extend({ credit: text }).register(SHAPES, { id: 'ContentImage' });
