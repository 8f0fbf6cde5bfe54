import { createCompiler } from '../../../../src/platform/strapi/compiler/compiler';
import { createSharing } from '../../../../src/platform/strapi/compiler/sharing';
import { MODELS, RELEASE } from '../../reading/quick-read/models';

const sql = createCompiler(MODELS);
const TOPIC = { uid: 'api::topic.topic', fields: ['slug'] };

describe('the JSON of a shape', () => {
  it('has the fields that it lists and no other, from their columns', () => {
    expect(sql.json({ uid: RELEASE, fields: ['documentId', 'title'] }, 'p')).toBe(
      `json_build_object('documentId', p."document_id", 'title', p."title")`,
    );
  });

  it('takes more fields than a function has arguments', () => {
    const fields = Array.from({ length: 51 }, (_, index) => [`title${index}`, 'title'] as const);
    expect(sql.json({ uid: RELEASE, fields }, 'p')).toMatch(
      /^\(select row_to_json\(o\) from \(select p."title" as "title0", .*\) o\)$/,
    );
  });

  it('has a field under another name where the shape says so', () => {
    expect(sql.json({ uid: RELEASE, fields: [['name', 'title']] }, 'p')).toContain(`'name', p."title"`);
  });

  it('has times in UTC, as ISO 8601', () => {
    expect(sql.json({ uid: RELEASE, fields: ['releasedAt'] }, 'p')).toContain(
      `'releasedAt', to_char(p."released_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    );
  });

  const withTopics = { uid: RELEASE, fields: [], parts: { topics: TOPIC } };

  it('has the published versions of what it links to, in their order', () => {
    const json = sql.json(withTopics, 'p');
    expect(json).toContain('l."release_id" = p.id and p_.published_at is not null');
    expect(json).toContain('order by l."topic_ord", l.id))');
  });

  it('has the drafts of what it links to, for a preview', () => {
    expect(sql.json(withTopics, 'p', 'draft')).toContain('p_.published_at is null');
  });

  it('has what is public of the documents that a draft links to, in its language', () => {
    const json = sql.json(withTopics, 'p', 'public of the same');
    expect(json).toContain('l."topic_id" = any_p_.id');
    expect(json).toContain(
      'join "topics" p_ on p_.document_id = any_p_.document_id and p_.locale = any_p_.locale and p_.published_at is not null',
    );
  });

  it('has what many rows link to from a table that is made once, of the same documents as without', () => {
    const sharing = createSharing('page');
    expect(sql.json(withTopics, 'p', 'public of the same', sharing)).toContain(
      'select s.json from "releases_topics_lnk" l join shared_1 s on s.id = l."topic_id"\nwhere l."release_id" = p.id',
    );
    expect(sharing.parts).toEqual([
      `shared_1 as materialized (select any_p_.id, json_build_object('slug', p_."slug") as json
from "topics" any_p_ join "topics" p_ on p_.document_id = any_p_.document_id and p_.locale = any_p_.locale and p_.published_at is not null where any_p_.id = any(array(select l."topic_id" from "releases_topics_lnk" l where l."release_id" = any(array(select id from page)))))`,
    ]);
  });

  it('takes components by their field', () => {
    const shape = { uid: RELEASE, fields: [], parts: { quotes: { uid: 'press.quote', fields: ['text'] } } };
    expect(sql.json(shape, 'p')).toContain(`l."entity_id" = p.id and l."field" = 'quotes'`);
  });

  it.each([
    [
      { uid: RELEASE, fields: ['headline'] },
      'A statement asks for headline, which api::release.release does not have.',
    ],
    [
      { ...withTopics, parts: { themes: TOPIC } },
      'A statement asks for themes, which api::release.release does not have.',
    ],
    [
      { ...withTopics, parts: { topics: [TOPIC] } },
      'A shape takes topics of api::release.release for what it is not.',
    ],
    [{ uid: 'api::note.note', fields: [] }, 'Strapi has no model api::note.note.'],
  ])('is refused for what the content model does not have: %j', (shape, message) => {
    expect(() => sql.json(shape, 'p')).toThrow(message);
  });
});

describe('what an attribute links to', () => {
  it('is reached through the table that Strapi has for it, in whichever version', () => {
    expect(sql.linked(RELEASE, 'topics', 'p', 't')).toBe(
      `from "topics" t join "releases_topics_lnk" l on l."topic_id" = t.id\nwhere l."release_id" = p.id`,
    );
  });
});
