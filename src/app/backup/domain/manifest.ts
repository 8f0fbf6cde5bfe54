import { z } from 'zod';

/** Where a table stands: with the content, or with the jobs. Each newsroom names these schemas itself. */
export const PLACES = ['content', 'jobs'] as const;

const column = z.object({
  name: z.string(),
  /** As PostgreSQL writes it, such as `character varying(255)`. */
  type: z.string(),
});

const table = z.object({ place: z.enum(PLACES), name: z.string(), columns: z.array(column) });

const entry = z.object({
  /** In the archive. */
  path: z.string(),
  bytes: z.number().int().nonnegative(),
  /** Hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const sequence = z.object({
  place: z.enum(PLACES),
  name: z.string(),
  /** Null: it has given no number yet. Text, as it may be greater than a number of JavaScript. */
  last: z.string().nullable(),
});

/** A name of one folder, without a way out of it, and not hidden. */
const fileName = z.string().regex(/^[^./\\\0][^/\\\0]*$/);

/** What an archive says of itself; the last entry of it. */
export const MANIFEST = z.object({
  format: z.literal(1),
  /** Of the program. */
  version: z.string(),
  /** When the database was as the archive has it (ISO 8601). */
  takenAt: z.string(),
  tables: z.array(table.extend({ rows: entry })),
  sequences: z.array(sequence),
  files: z.array(z.object({ name: fileName, content: entry })),
});

export type Manifest = z.infer<typeof MANIFEST>;
export type Table = z.infer<typeof table>;
export type Sequence = z.infer<typeof sequence>;
export type Entry = z.infer<typeof entry>;
export type ArchivedTable = Manifest['tables'][number];

export const MANIFEST_PATH = 'manifest.json';
