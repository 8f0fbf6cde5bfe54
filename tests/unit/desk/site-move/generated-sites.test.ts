import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDrupal } from '../../../../src/desk/site-move/drupal/read-drupal';
import type {
  PageRecord,
  ReleaseRecord,
  SiteRecord,
} from '../../../../src/desk/site-move/domain/site-record';
import { readWordPress } from '../../../../src/desk/site-move/wordpress/read-wordpress';
import { decodeAddress } from '../../../../src/desk/site-move/domain/old-address';
import { LOCALES } from '../../../../src/shared/locales/locales';
import type { OldSite } from '../../../support/site-generator/old-site';
import { writeDrupalSite } from '../../../support/site-generator/write-drupal';
import { writeWordPressSite } from '../../../support/site-generator/write-wordpress';

const SITE = { seed: 7, documents: 120, pictures: 9, languages: ['en', 'fr', 'ar'] } as const;

type Document = ReleaseRecord | PageRecord;

const isDocument = (record: SiteRecord): record is Document =>
  record.kind === 'release' || record.kind === 'page';

const textsOf = ({ languages }: Document): string[] =>
  LOCALES.flatMap((locale) => languages[locale]?.html ?? []);

/** Where each address of the records leads: to a document by its title in the language, or on by a redirect. */
const leadsTo = (records: readonly SiteRecord[]): ((address: string) => string | undefined) => {
  const titles = new Map<string, string>();
  const redirects = new Map<string, string>();
  for (const record of records) {
    if (record.kind === 'redirect') redirects.set(record.from, record.to ?? '');
    if (!isDocument(record)) continue;
    for (const { address, language = record.source } of record.addresses)
      titles.set(address, `${record.kind} ${record.state} ${record.languages[language]?.title ?? ''}`);
  }
  return (address) => titles.get(address) ?? titles.get(redirects.get(address) ?? '');
};

describe.each([
  ['WordPress with Polylang, in three files', { system: 'wordpress', plugin: 'polylang' }],
  ['WordPress with a table of WPML', { system: 'wordpress', plugin: 'wpml' }],
  ['Drupal', { system: 'drupal', plugin: 'polylang' }],
] as const)('a site of %s', (_, { system, plugin }) => {
  const folder = mkdtempSync(join(tmpdir(), 'old-site-'));
  const records: SiteRecord[] = [];
  let site: OldSite;

  beforeAll(async () => {
    site =
      system === 'drupal'
        ? writeDrupalSite({ ...SITE, folder })
        : writeWordPressSite({ ...SITE, folder, plugin, parts: plugin === 'polylang' ? 3 : 1 });
    const read =
      system === 'drupal'
        ? readDrupal({ folder: site.files[0] ?? '', defaultLanguage: 'en' })
        : readWordPress({
            files: site.files,
            translations: site.translations ?? undefined,
            defaultLanguage: 'en',
          });
    for await (const record of read) records.push(record);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is told first, with its address and its languages', () => {
    expect(records[0]).toMatchObject({ kind: 'site', addresses: ['https://old.example.org'] });
    expect(records[0]).toHaveProperty('languages', expect.arrayContaining(['en', 'fr', 'ar']));
  });

  it('leads every public address to what stood there', () => {
    const found = leadsTo(records);
    const wrong = site.addresses.filter(
      ({ address, kind, title }) => found(decodeAddress(address)) !== `${kind} public ${title}`,
    );
    expect(wrong).toEqual([]);
  });

  it('has as many documents as it had', () => {
    const count = (kind: string, state: string): number =>
      records.filter((record) => isDocument(record) && record.kind === kind && record.state === state).length;
    expect([count('release', 'public'), count('page', 'public')]).toEqual([
      site.counts.publicReleases,
      site.counts.publicPages,
    ]);
    expect(count('release', 'draft') + count('page', 'draft')).toBe(site.counts.hiddenDocuments);
  });

  it('shows nothing that was hidden, and tells no secret anywhere', () => {
    const shown = records.filter((record) => !isDocument(record) || record.state === 'public');
    expect(shown.filter((record) => JSON.stringify(record).includes(site.hiddenWord))).toEqual([]);
    const all = JSON.stringify(records);
    expect(site.secrets.filter((secret) => all.includes(secret))).toEqual([]);
  });

  it('keeps the addresses of drafts, for the day they are published', () => {
    const drafts = records.filter(isDocument).filter(({ state }) => state === 'draft');
    expect(drafts.filter(({ addresses }) => addresses.length === 0)).toEqual([]);
  });

  it('names only records that it tells, each once', () => {
    const ids = records.flatMap((record) => ('id' in record ? [record.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    const named = records.flatMap((record) =>
      record.kind === 'release'
        ? [...record.attachments, ...record.topics, ...(record.image === null ? [] : [record.image])]
        : record.kind === 'page'
          ? [...record.attachments, ...(record.parent === null ? [] : [record.parent])]
          : [],
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('shows in its texts only pictures that it tells of, by their address', () => {
    const addresses = new Set(records.flatMap((record) => (record.kind === 'file' ? record.addresses : [])));
    const texts = records.filter(isDocument).flatMap(textsOf);
    const pictures = texts.flatMap((html) => [...html.matchAll(/src="([^"]*)"/g)].map(([, src = '']) => src));
    expect(pictures.filter((src) => !addresses.has(src))).toEqual([]);
    expect(records.filter(({ kind }) => kind === 'file')).toHaveLength(site.counts.pictures);
  });

  it('joins the languages of a document', () => {
    const joined = records.filter(isDocument).filter(({ languages }) => Object.keys(languages).length > 1);
    expect(joined.length).toBeGreaterThan(20);
  });
});
