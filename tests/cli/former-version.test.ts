import request from 'supertest';
import { paragraph, type StoredDocument } from '../support/api';
import { startInstance, type Instance } from '../support/instances';
import { withClient } from '../support/job-sql';
import { signIn } from '../support/shared-newsroom';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { until } from '../support/until';
import type { StoredWebhook } from '../support/webhooks';

jest.setTimeout(600_000); // milliseconds, for a busy machine

let database: TestDatabase;
let newsroom: Instance;

const COLLECTION = '/content-manager/collection-types/api::partner-webhook.partner-webhook';

const publish = async (type: string, data: object): Promise<StoredDocument> => {
  const made = await newsroom.post(`/api/${type}?status=published`, { data }).expect(201);
  return (made.body as { data: StoredDocument }).data;
};

const query = async <Row extends object>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  withClient(database.connection, async (client) => (await client.query<Row>(statement, values)).rows);

/** What the panel asks of the newsroom, as the administrator. */
const panel = async () => {
  const authorization = `Bearer ${await signIn(newsroom.url)}`;
  const agent = request.agent(newsroom.url).set('Authorization', authorization);
  return {
    post: async (name: string): Promise<string> => {
      const made = await agent.post(COLLECTION).send({ name, url: 'http://127.0.0.1:9/hook' }).expect(201);
      return (made.body as { data: StoredDocument }).data.documentId;
    },
    get: async (path: string): Promise<unknown> => (await agent.get(path).expect(200)).body as unknown,
  };
};

const ids: Record<string, string> = {};

const PUBLIC = 'press_release_id in (select id from press_releases where published_at is not null)';

/** What public versions referred to went with what was unpublished, and never came back. */
const LOSE_LINKS = `
  delete from press_releases_topics_lnk where ${PUBLIC};
  delete from press_releases_partner_countries_lnk where ${PUBLIC};
  delete from components_press_donor_country_lnk where donor_id in (select cmp_id from press_releases_cmps
    where component_type = 'press.donor' and entity_id in (select id from press_releases where published_at is not null));
  delete from components_sections_latest_releases_topic_lnk where latest_releases_id in (select cmp_id from pages_cmps
    where entity_id in (select id from pages where published_at is not null));
  delete from strapi_core_store_settings where key like '%waiting-links';
  delete from strapi_migrations where name like '%waiting-links%';
  drop table waiting_links`;

/** The tables as the version before left them. */
const TURN_BACK = `${LOSE_LINKS};
  delete from strapi_migrations where name like '%webhook-filters%';
  drop table former_webhook_filters, partner_webhooks_countries_lnk, partner_webhooks_topics_lnk;
  alter table public_changes drop column country_ids, drop column topic_ids;
  alter table partner_webhooks drop column events, drop column languages,
    add column countries text, add column topics text,
    add column in_en boolean default true, add column in_fr boolean default true,
    add column in_es boolean default true, add column in_ar boolean default true,
    add column on_released boolean default true, add column on_edited boolean default true,
    add column on_corrected boolean default true, add column on_withdrawn boolean default true,
    add column on_deleted boolean default true, add column on_redirected boolean default true;
  update partner_webhooks set countries = 'GH', topics = 'water, eau, fire', in_en = false, on_deleted = false
    where name = 'Narrow';
  update partner_webhooks set countries = '', topics = 'fire' where name = 'Lost';
  delete from strapi_migrations where name like '%country-names%';
  update partner_countries set name = 'Cote d''Ivoire', official_name = 'Cote d''Ivoire' where iso_code = 'CI' and locale = 'en';
  update partner_countries set name = 'Notre voisine', official_name = 'Côte-d''Ivoire' where iso_code = 'CI' and locale = 'fr';
  delete from strapi_migrations where name like '%public-digests%';
  drop table public_digests;
  delete from public_paths where path like '/news/topics/%';
  alter table feed_entries drop column followed_at;
  delete from strapi_core_store_settings where key like '%shared-fields' or key like '%first-administrator-name';
  update admin_users set firstname = 'Newsroom', lastname = null;
  update press_releases set image_credit = 'Of the last save', updated_at = updated_at + interval '1 minute'
    where locale = 'fr' and published_at is null;
  update admin_permissions
    set properties = jsonb_set(properties, '{fields}', '["name", "countries", "topics", "inEn", "onReleased"]')
    where subject = 'api::partner-webhook.partner-webhook' and action like '%read'`;

beforeAll(async () => {
  database = await startTestDatabase();
  newsroom = await startInstance(database);
  const contacts = [
    (await publish('contacts', { name: 'Press desk', email: 'press@example.org' })).documentId,
  ];
  ids.country = (await publish('partner-countries', { isoCode: 'GH' })).documentId;
  ids.neighbour = (await publish('partner-countries', { isoCode: 'CI' })).documentId;
  ids.topic = (await publish('topics', { name: 'Water' })).documentId;
  await newsroom
    .put(`/api/topics/${ids.topic}?status=published&locale=fr`, { data: { name: 'Eau', slug: 'eau' } })
    .expect(200);
  const words = { title: 'Talks', summary: 's', body: paragraph('b'), datelineCity: 'Accra', contacts };
  const donors = [{ country: ids.country }];
  const release = { ...words, topics: [ids.topic], partnerCountries: [ids.country], donors };
  ids.release = (await publish('press-releases', release)).documentId;
  await newsroom.put(`/api/press-releases/${ids.release}`, { data: { topics: [] } }).expect(200);
  const sections = [{ __component: 'sections.latest-releases', topic: ids.topic }];
  ids.page = (await publish('pages', { title: 'Water', sections })).documentId;
  await newsroom
    .put(`/api/press-releases/${ids.release}?locale=fr`, { data: { title: 'Pourparlers' } })
    .expect(200);
  const { post } = await panel();
  for (const name of ['All', 'Narrow', 'Lost']) ids[name] = await post(name);
  await newsroom.stop();
  await query(TURN_BACK);
  newsroom = await startInstance(database);
});

afterAll(async () => {
  await newsroom.stop();
  await database.remove();
});

const webhookOf = async (name: string) => {
  const { get } = await panel();
  const { data } = (await get(`${COLLECTION}/${ids[name] ?? ''}`)) as { data: StoredWebhook };
  const related = async (field: string): Promise<string[]> => {
    const path = `/content-manager/relations/api::partner-webhook.partner-webhook/${ids[name] ?? ''}/${field}`;
    const { results } = (await get(path)) as { results: StoredDocument[] };
    return results.map(({ documentId }) => documentId);
  };
  const { active, events, languages } = data;
  return {
    active,
    events,
    languages,
    countries: await related('countries'),
    topics: await related('topics'),
  };
};

it('has the addresses of topics that the version before published while an update rolled out', async () => {
  const paths = await query<{ path: string }>(
    `select path from public_paths where document_id = $1 and locale = 'fr' and is_current`,
    [ids.topic],
  );
  expect(paths).toEqual([{ path: '/news/topics/eau' }]);
});

it('says in the database which versions may serve on it, and is not ready where it is too old itself', async () => {
  const say = (migration: string) =>
    query(`update strapi_core_store_settings set value = $1 where key = 'core_newsroom_oldest-beside'`, [
      JSON.stringify(migration),
    ]);
  const [said] = await query<{ value: string }>(
    `select value from strapi_core_store_settings where key = 'core_newsroom_oldest-beside'`,
  );
  expect(said?.value).toMatch(/^"2026\..*\.sql"$/);
  const untilReadyIs = (wanted: number) =>
    until(
      async () => (await request(newsroom.url).get('/health/ready')).status,
      (status) => status === wanted,
    );
  await untilReadyIs(200);
  await say('2999.01.01T00.00.00.takes-away.sql');
  await untilReadyIs(503);
  const refused = await request(newsroom.url).get('/health/ready').expect(503);
  expect(JSON.stringify(refused.body)).toContain('A newer version has changed the database');
  await say(JSON.parse(said?.value ?? '""') as string);
  await untilReadyIs(200);
});

const EVENTS = ['released', 'edited', 'corrected', 'withdrawn', 'deleted', 'redirected'];

describe('a database whose public versions lost what they referred to', () => {
  const read = async (path: string): Promise<unknown> =>
    (await request(newsroom.url).get(path).expect(200)).body as unknown;

  it('shows again what was published, whatever the draft says since', async () => {
    const parts = 'populate[topics]=true&populate[partnerCountries]=true&populate[donors][populate]=country';
    expect(await read(`/api/press-releases/${ids.release ?? ''}?${parts}`)).toMatchObject({
      data: {
        topics: [{ documentId: ids.topic }],
        partnerCountries: [{ documentId: ids.country }],
        donors: [{ country: { documentId: ids.country } }],
      },
    });
    expect(await read('/api/search?topic=water')).toMatchObject({ data: [{ documentId: ids.release }] });
  });

  it('shows again what the sections of an unchanged page refer to', async () => {
    const path = `/api/pages/${ids.page ?? ''}?populate[sections][on][sections.latest-releases][populate]=topic`;
    expect(await read(path)).toMatchObject({ data: { sections: [{ topic: { documentId: ids.topic } }] } });
  });

  it('tells followers of it', async () => {
    const logged = await query('select kind from public_changes where document_id = $1 order by id', [
      ids.release,
    ]);
    expect(logged).toEqual([{ kind: 'released' }, { kind: 'edited' }]);
  });
});

it('corrects the names of countries that were filled in, and leaves those that staff wrote', async () => {
  const names = await query(
    `select distinct locale, name, official_name as "officialName" from partner_countries
      where document_id = $1 and locale in ('en', 'fr') order by locale`,
    [ids.neighbour],
  );
  expect(names).toEqual([
    { locale: 'en', name: "Côte d'Ivoire", officialName: "Côte d'Ivoire" },
    { locale: 'fr', name: 'Notre voisine', officialName: "Côte d'Ivoire" },
  ]);
});

describe('a database with webhooks of the version before', () => {
  it('starts, and one without filters still hears of everything', async () => {
    expect(await webhookOf('All')).toEqual({
      active: true,
      events: EVENTS,
      languages: ['en', 'fr', 'es', 'ar'],
      countries: [],
      topics: [],
    });
  });

  it('has its codes, slugs of any language and boxes as documents and lists', async () => {
    expect(await webhookOf('Narrow')).toEqual({
      active: true,
      events: EVENTS.filter((event) => event !== 'deleted'),
      languages: ['fr', 'es', 'ar'],
      countries: [ids.country],
      topics: [ids.topic],
    });
  });

  it('switches a webhook off whose topics are all gone, and says so', async () => {
    expect(await webhookOf('Lost')).toMatchObject({ active: false, topics: [] });
    expect(newsroom.output()).toContain(
      'The webhook "Lost" filtered by what there is no more (topic "fire")',
    );
    expect(newsroom.output()).toContain('it is switched off');
  });

  it('knows which documents its changes log was about', async () => {
    const [logged] = await query('select country_ids, topic_ids from public_changes where document_id = $1', [
      ids.release,
    ]);
    expect(logged).toEqual({ country_ids: [ids.country], topic_ids: [ids.topic] });
  });

  it('takes nothing over twice', async () => {
    expect(await query('select * from former_webhook_filters')).toEqual([]);
  });

  it('shows the lists to roles that saw the boxes', async () => {
    const [publisher] = await query<{ fields: string[] }>(
      `select permission.properties -> 'fields' as fields from admin_permissions permission
         join admin_permissions_role_lnk link on link.permission_id = permission.id
         join admin_roles role on role.id = link.role_id
       where permission.subject = 'api::partner-webhook.partner-webhook' and role.name = 'Publisher'`,
    );
    expect(publisher?.fields).toEqual(['name', 'countries', 'topics', 'events', 'languages']);
  });

  it('has the new fields labelled in the form', async () => {
    const { get } = await panel();
    const path = '/content-manager/content-types/api::partner-webhook.partner-webhook/configuration';
    expect(await get(path)).toMatchObject({
      data: { contentType: { metadatas: { events: { edit: { label: 'Tell of' } } } } },
    });
  });
});

describe('a database whose drafts had come apart in what their languages share', () => {
  it('has the same again, as it was saved last, and leaves what is public alone', async () => {
    const rows = await query(
      `select locale, published_at is not null as "isPublic", image_credit as credit from press_releases
       where document_id = $1 order by 1, 2`,
      [ids.release],
    );
    expect(rows).toEqual([
      { locale: 'en', isPublic: false, credit: 'Of the last save' },
      { locale: 'en', isPublic: true, credit: null },
      { locale: 'fr', isPublic: false, credit: 'Of the last save' },
    ]);
  });

  it('keeps what was overwritten in the history', async () => {
    const rows = await query<{ locale: string; credit: string | null }>(
      `select locale, snapshot ->> 'imageCredit' as credit from document_history
       where document_id = $1 and reason like 'Its languages had come apart%' and locale = 'en' order by id`,
      [ids.release],
    );
    expect(rows).toEqual([
      { locale: 'en', credit: null },
      { locale: 'en', credit: 'Of the last save' },
    ]);
  });
});

describe('a database from before there were digests of public texts', () => {
  it('has them after a start, and nobody was told of them: of the links alone that came back', async () => {
    const digests = 'select locale from public_digests where document_id = $1';
    expect(await query(digests, [ids.release])).toEqual([{ locale: 'en' }]);
    const changes = 'select kind, locale from public_changes where document_id = $1 order by id';
    expect(await query(changes, [ids.release])).toEqual([
      { kind: 'released', locale: 'en' },
      { kind: 'edited', locale: 'en' },
    ]);
  });
});

describe('a first administrator who was called as the program itself', () => {
  it('has a name of its own', async () => {
    expect(await query('select firstname from admin_users')).toEqual([{ firstname: 'First administrator' }]);
  });
});
