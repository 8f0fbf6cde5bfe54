import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readDrupal, type DrupalSource } from '../../../../src/desk/site-move/drupal/read-drupal';
import type { SiteRecord } from '../../../../src/desk/site-move/domain/site-record';
import { Read } from './wxr-of';

type Fields = Readonly<Record<string, unknown>>;

export const SITE = 'https://old.example.org';

/** What a relationship leads to. */
export const to = (type: string, id: string, meta: Fields = {}): Fields => ({ type, id, meta });

export const node = (
  id: string,
  attributes: Fields = {},
  relationships: Fields = {},
  bundle = 'press_release',
): Fields => ({
  type: `node--${bundle}`,
  id,
  attributes: {
    drupal_internal__nid: 5,
    langcode: 'en',
    default_langcode: true,
    status: true,
    title: 'First well',
    created: '2019-05-12T10:00:00+11:00',
    path: { alias: '/news/first-well', pid: 1, langcode: 'en' },
    ...attributes,
  },
  relationships: Object.fromEntries(Object.entries(relationships).map(([name, data]) => [name, { data }])),
});

export const thing = (type: string, id: string, attributes: Fields, relationships: Fields = {}): Fields => ({
  type,
  id,
  attributes,
  relationships: Object.fromEntries(Object.entries(relationships).map(([name, data]) => [name, { data }])),
});

/** An answer of JSON:API. */
export const answer = (data: readonly Fields[], included: readonly Fields[] = [], prefix = ''): Fields => ({
  jsonapi: { version: '1.0' },
  data,
  included,
  links: { self: { href: `${SITE}${prefix}/jsonapi/node/press_release` } },
});

/** The records of a dump: files by their path in it, JSON or a table. */
export const readDump = async (
  files: Readonly<Record<string, unknown>>,
  options: Partial<DrupalSource> = {},
): Promise<Read> => {
  const folder = mkdtempSync(join(tmpdir(), 'drupal-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
    }
    const records: SiteRecord[] = [];
    for await (const record of readDrupal({ folder, defaultLanguage: 'en', ...options }))
      records.push(record);
    return new Read(records);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
