import { documentOf, paragraph, unique, writer } from '../../../support/api';
import { askFor, contentAt } from '../../../support/content';
import { act, inHours, makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makeOrganisation, makeTopic } from '../../../support/factories';
import { uploadPicture } from '../../../support/upload';

const pathOf = (release: Readonly<Record<string, unknown>>): string => `/news/${String(release.slug)}`;

interface Graph {
  readonly '@graph': ({ readonly '@type': string } & Record<string, unknown>)[];
}

const thingOf = (answer: Record<string, unknown>, type: string) =>
  (answer.jsonLd as Graph)['@graph'].find((thing) => thing['@type'] === type);

describe('GET /api/content at the path of a release', () => {
  it('answers with the fields that are listed, and no others', async () => {
    const answer = await contentAt(pathOf(await makeReleased()));
    expect(Object.keys(answer).sort()).toEqual([
      'alternates',
      'attachments',
      'body',
      'bodyHtml',
      'boilerplate',
      'breadcrumbs',
      'contacts',
      'corrections',
      'datelineCity',
      'direction',
      'documentId',
      'donors',
      'feeds',
      'image',
      'jsonLd',
      'jsonLdHtml',
      'locale',
      'modifiedAt',
      'next',
      'notesToEditors',
      'partnerCountries',
      'path',
      'previous',
      'quotes',
      'releasedAt',
      'seo',
      'site',
      'slug',
      'state',
      'subtitle',
      'summary',
      'title',
      'topics',
      'type',
      'url',
      'xDefault',
    ]);
  });

  it('has all that belongs to it', async () => {
    const organisation = await makeOrganisation({ website: 'https://donor.example.org' });
    const contact = await makeContact({ organisation: organisation.documentId, languages: [{ code: 'en' }] });
    const topic = await makeTopic();
    const country = documentOf(
      await writer
        .post('/api/partner-countries?status=published', { isoCode: 'LI', roles: [{ role: 'donor' }] })
        .expect(201),
    );
    const release = await makeReleased({
      subtitle: 'A subtitle',
      contacts: [contact.documentId],
      topics: [topic.documentId],
      partnerCountries: [country.documentId],
      donors: [{ organisation: organisation.documentId }, { country: country.documentId }],
      quotes: [
        { text: 'We agree.', speaker: 'A speaker', role: 'Director', organisation: 'IOM', language: 'en' },
      ],
      image: await uploadPicture({ alternativeText: 'A flag' }),
      imageCredit: 'IOM',
      notesToEditors: 'A note',
      body: paragraph('Tom & Co'),
    });
    const answer = await contentAt(pathOf(release));
    expect(answer).toMatchObject({
      type: 'press-release',
      subtitle: 'A subtitle',
      datelineCity: 'Accra',
      state: 'released',
      bodyHtml: '<p>Tom &amp; Co</p>',
      notesToEditors: 'A note',
      image: { alternativeText: 'A flag', credit: 'IOM', mime: 'image/png' },
      quotes: [
        { text: 'We agree.', speaker: 'A speaker', role: 'Director', organisation: 'IOM', language: 'en' },
      ],
      contacts: [
        {
          documentId: contact.documentId,
          email: 'press@example.org',
          languages: ['en'],
          organisation: { name: organisation.name },
        },
      ],
      partnerCountries: [{ isoCode: 'LI', name: 'Liechtenstein', roles: [{ role: 'donor' }] }],
      donors: [
        { organisation: { documentId: organisation.documentId }, country: null },
        { organisation: null, country: { isoCode: 'LI' } },
      ],
      topics: [{ documentId: topic.documentId, name: topic.name }],
    });
    expect(thingOf(answer, 'NewsArticle')).toMatchObject({
      headline: release.title,
      dateline: 'Accra',
      inLanguage: 'en',
      keywords: [topic.name],
      funder: [
        { '@type': 'Organization', name: organisation.name, url: 'https://donor.example.org' },
        { '@type': 'Country', name: 'Liechtenstein' },
      ],
    });
    await writer.delete(`/api/partner-countries/${country.documentId}`).expect(204);
  });

  it('has its corrections, and says when it was changed', async () => {
    const release = await makeReleased();
    const before = await contentAt(pathOf(release));
    expect(before.modifiedAt).toBe(before.releasedAt);
    await writer.put(`/api/press-releases/${release.documentId}`, { summary: 'It was five.' }).expect(200);
    const correction = { kind: 'correction', locales: ['en'], notes: { en: 'A figure was wrong.' } };
    await act(release.documentId, 'correct', correction).expect(200);
    const answer = await contentAt(pathOf(release));
    expect(answer).toMatchObject({ state: 'corrected', corrections: [{ note: 'A figure was wrong.' }] });
    expect(String(answer.modifiedAt) > String(answer.releasedAt)).toBe(true);
    expect(thingOf(answer, 'NewsArticle')).toMatchObject({
      dateModified: answer.modifiedAt,
      correction: [{ '@type': 'CorrectionComment', text: 'A figure was wrong.' }],
    });
  });

  it('has the releases before and after it in its language', async () => {
    const first = await makeReleased({ releasedAt: '1991-01-01T00:00:00.000Z' });
    const second = await makeReleased({ releasedAt: '1991-01-02T00:00:00.000Z' });
    const third = await makeReleased({ releasedAt: '1991-01-02T00:00:00.000Z' });
    await makeDraftRelease({ releasedAt: '1991-01-01T12:00:00.000Z' });
    const [earlier, later] = [second, third].sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
    const answer = await contentAt(pathOf(earlier ?? {}));
    expect(answer).toMatchObject({
      releasedAt: '1991-01-02T00:00:00.000Z',
      previous: { documentId: first.documentId, path: pathOf(first) },
      next: { documentId: later?.documentId },
    });
  });

  it('shows no relation that is not public, or no longer', async () => {
    const contact = await makeContact();
    const organisation = await makeOrganisation();
    const topic = await makeTopic();
    const release = await makeReleased({
      contacts: [contact.documentId, (await makeContact()).documentId],
      topics: [topic.documentId],
      donors: [{ organisation: organisation.documentId }],
    });
    await writer.delete(`/api/topics/${topic.documentId}`).expect(204);
    await writer.delete(`/api/organisations/${organisation.documentId}`).expect(204);
    await writer.put(`/api/contacts/${contact.documentId}`, { name: 'A secret name' }).expect(200);
    const answer = await contentAt(pathOf(release));
    expect(answer).toMatchObject({ topics: [], donors: [] });
    expect(answer.contacts).toHaveLength(2);
    expect(JSON.stringify(answer)).not.toContain('A secret name');
  });

  it.each(['fr', 'es', 'ar'])('is there in %s at an address of its own', async (locale) => {
    const release = await makeReleased();
    const slug = unique(`slug-${locale}`);
    const text = { title: unique('T'), slug, summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    await writer.put(`/api/press-releases/${release.documentId}?locale=${locale}`, text).expect(200);
    await askFor(`/news/${slug}`, { locale }).expect(404);
    await act(release.documentId, 'release', { locales: [locale] }).expect(200);
    const answer = await contentAt(`/news/${slug}`, { locale });
    expect(answer).toMatchObject({ locale, contacts: [{ email: 'press@example.org' }] });
    expect(answer.alternates).toMatchObject([{ locale: 'en' }, { locale, path: `/news/${slug}` }]);
    await askFor(`/news/${slug}`).expect(404);
  });
});

describe('a release that is not public', () => {
  it('is nowhere while it is scheduled under an embargo', async () => {
    const release = await makeDraftRelease();
    const releaseAt = inHours(2);
    const body = { releaseAt, embargoedUntil: releaseAt };
    await act(release.documentId, 'schedule', body).expect(200);
    await askFor(pathOf(release)).expect(404);
  });

  it('is gone with its notice when it is withdrawn, at its former addresses too', async () => {
    const release = await makeReleased();
    const slug = unique('renamed');
    await writer.put(`/api/press-releases/${release.documentId}`, { slug }).expect(200);
    await act(release.documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    await act(release.documentId, 'withdraw', { reason: 'The figures were wrong.' }).expect(200);
    for (const path of [pathOf(release), `/news/${slug}`]) {
      const response = await askFor(path).expect(410);
      expect(response.headers['content-language']).toBe('en');
      expect(response.body).toMatchObject({
        data: null,
        error: {
          status: 410,
          name: 'GoneError',
          message: 'The figures were wrong.',
          details: { kind: 'withdrawn', notice: 'The figures were wrong.', path, locale: 'en' },
        },
      });
    }
    await act(release.documentId, 'restore').expect(200);
    expect(await contentAt(`/news/${slug}`)).toMatchObject({ documentId: release.documentId });
  });

  it('is gone with a notice when it is deleted', async () => {
    const release = await makeReleased();
    await writer.delete(`/api/press-releases/${release.documentId}?locale=*`).expect(204);
    expect((await askFor(pathOf(release)).expect(410)).body).toMatchObject({
      error: { details: { kind: 'deleted', notice: 'This press release has been removed.' } },
    });
  });

  it('never was there when it was deleted as a draft', async () => {
    const release = await makeDraftRelease();
    await writer.delete(`/api/press-releases/${release.documentId}?locale=*`).expect(204);
    await askFor(pathOf(release)).expect(404);
  });
});
