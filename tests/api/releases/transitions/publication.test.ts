import {
  anonymous,
  documentOf,
  documentsOf,
  errorOf,
  paragraph,
  refusedFields,
  unique,
  writer,
} from '../../../support/api';
import { makeContact, makeDraftRelease } from '../../../support/factories';
import { uploadPicture } from '../../../support/upload';

const publish = (documentId: string, locale = 'en', data: object = {}) =>
  writer.put(`/api/press-releases/${documentId}?status=published&locale=${locale}`, data);

describe('a press release that is written through REST', () => {
  it('is saved as a draft', async () => {
    const { documentId, publishedAt } = documentOf(
      await writer.post('/api/press-releases', { title: unique('T') }).expect(201),
    );
    expect(publishedAt).toBeNull();
    await anonymous().get(`/api/press-releases/${documentId}`).expect(404);
  });

  it('is published when that is asked for and nothing is missing', async () => {
    const { documentId } = await makeDraftRelease();
    await publish(documentId).expect(200);
    await anonymous().get(`/api/press-releases/${documentId}`).expect(200);
  });
});

describe('a press release that lacks what the public is owed', () => {
  it('is refused with everything that is missing at once', async () => {
    const { documentId } = documentOf(await writer.post('/api/press-releases', {}).expect(201));
    const refusal = await publish(documentId).expect(400);
    expect(refusedFields(refusal)).toEqual(['title', 'summary', 'body', 'datelineCity', 'contacts']);
    expect(errorOf(refusal).message).toContain('Name the city of the dateline, such as Accra.');
    await anonymous().get(`/api/press-releases/${documentId}`).expect(404);
  });

  it('is not made at all by a create that publishes', async () => {
    const title = unique('Half');
    await writer.post('/api/press-releases?status=published', { title }).expect(400);
    expect(
      documentsOf(await writer.get(`/api/press-releases?status=draft&filters[title]=${title}`).expect(200)),
    ).toEqual([]);
  });

  it('keeps nothing of an update that publishes', async () => {
    const { documentId, summary } = await makeDraftRelease();
    await publish(documentId, 'en', { summary: 'changed', datelineCity: '' }).expect(400);
    const stored = documentOf(await writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200));
    expect(stored.summary).toBe(summary);
  });

  it.each([
    ['title', ' '],
    ['summary', ''],
    ['body', paragraph('  ')],
    ['body', []],
    ['datelineCity', null],
    ['contacts', []],
  ])('is refused for %s alone', async (field, value) => {
    const { documentId } = await makeDraftRelease({ [field]: value });
    expect(refusedFields(await publish(documentId).expect(400))).toEqual([field]);
  });

  it('is refused while its only contact is a draft', async () => {
    const contact = documentOf(await writer.post('/api/contacts', { name: 'Unpublished desk' }).expect(201));
    const { documentId } = await makeDraftRelease({ contacts: [contact.documentId] });
    const refusal = await publish(documentId).expect(400);
    expect(errorOf(refusal).message).toContain('Publish the press contact first: Unpublished desk.');
  });
});

describe('the picture of a press release', () => {
  it('needs alternative text', async () => {
    const { documentId } = await makeDraftRelease({ image: await uploadPicture({}) });
    expect(refusedFields(await publish(documentId).expect(400))).toEqual(['imageAlternativeText']);
    await publish(documentId, 'en', { imageAlternativeText: 'Delegates around a table' }).expect(200);
  });

  it('may have it in the media library', async () => {
    const { documentId } = await makeDraftRelease({
      image: await uploadPicture({ alternativeText: 'A flag' }),
    });
    await publish(documentId).expect(200);
  });

  it('comes with caption and credit', async () => {
    const { documentId } = await makeDraftRelease({
      image: await uploadPicture({}),
      imageAlternativeText: 'Delegates',
      imageCaption: 'The opening',
      imageCredit: 'IOM',
    });
    await publish(documentId).expect(200);
    const release = documentOf(
      await anonymous().get(`/api/press-releases/${documentId}?populate=image`).expect(200),
    );
    expect(release).toMatchObject({
      imageCaption: 'The opening',
      imageCredit: 'IOM',
      image: { mime: 'image/png' },
    });
  });
});

describe('the release date', () => {
  it('is set at the first publication and stays, the same in all languages', async () => {
    const { documentId } = await makeDraftRelease();
    const first = documentOf(await publish(documentId).expect(200));
    expect(first.releasedAt).toEqual(expect.any(String));
    const text = { title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    const french = documentOf(await publish(documentId, 'fr', text).expect(200));
    expect(french.releasedAt).toBe(first.releasedAt);
    expect(documentOf(await publish(documentId).expect(200)).releasedAt).toBe(first.releasedAt);
  });

  it('is kept when somebody gave one', async () => {
    const { documentId } = await makeDraftRelease({ releasedAt: '2020-02-03T04:05:06.000Z' });
    expect(documentOf(await publish(documentId).expect(200)).releasedAt).toBe('2020-02-03T04:05:06.000Z');
  });
});

describe('a release with everything', () => {
  it('comes back with nothing lost', async () => {
    const contact = await makeContact();
    const { documentId } = await makeDraftRelease({
      subtitle: 'A subtitle',
      contacts: [contact.documentId],
      quotes: [
        { text: 'We agree.', speaker: 'A speaker', role: 'Director', organisation: 'IOM', language: 'en' },
      ],
      notesToEditors: 'A note',
      corrections: [{ date: '2024-01-02T03:04:05.000Z', note: 'A figure was wrong.' }],
    });
    await publish(documentId).expect(200);
    const path = `/api/press-releases/${documentId}?populate=*`;
    expect(documentOf(await anonymous().get(path).expect(200))).toMatchObject({
      subtitle: 'A subtitle',
      notesToEditors: 'A note',
      contacts: [{ documentId: contact.documentId }],
      quotes: [
        { text: 'We agree.', speaker: 'A speaker', role: 'Director', organisation: 'IOM', language: 'en' },
      ],
      corrections: [{ date: '2024-01-02T03:04:05.000Z', note: 'A figure was wrong.' }],
    });
  });
});
