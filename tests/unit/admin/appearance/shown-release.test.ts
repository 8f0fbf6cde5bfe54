import { showRelease } from '../../../../src/admin/appearance/domain/shown-release';

const contact = (documentId: string) => ({
  documentId,
  name: documentId.toUpperCase(),
  role: null,
  email: null,
  phone: null,
  organisation: null,
});

const known = { contacts: [contact('a'), contact('b')], others: [contact('c')] };

describe('a release as its form holds it', () => {
  it('has the contacts that are saved, without those taken away and with those just chosen', () => {
    const contacts = {
      connect: [{ id: 3, apiData: { id: 3, documentId: 'c' } }],
      disconnect: [{ id: 1, documentId: 'a' }],
    };
    expect(showRelease({ contacts }, known).contacts.map(({ documentId }) => documentId)).toEqual(['b', 'c']);
  });

  it('leaves out what somebody has only begun', () => {
    const values = {
      title: 'A',
      subtitle: ' ',
      quotes: [{ text: '' }, { text: 'We agreed.', speaker: 'Amy' }],
      corrections: [{ note: 'x' }],
      image: null,
      releasedAt: 'never',
    };
    expect(showRelease(values, known)).toMatchObject({
      title: 'A',
      subtitle: null,
      summary: '',
      quotes: [{ text: 'We agreed.', speaker: 'Amy', role: null, organisation: null }],
      corrections: [],
      picture: null,
      day: null,
    });
  });

  it('has the picture with the words of the release before those of the library', () => {
    const image = { url: '/uploads/a.png', alternativeText: 'A hall', caption: 'The hall' };
    expect(showRelease({ image, imageCaption: 'Ours', imageCredit: 'IOM' }, known).picture).toEqual({
      url: '/uploads/a.png',
      alt: 'A hall',
      caption: 'Ours',
      credit: 'IOM',
    });
  });

  it('goes out at its release time while it has no date', () => {
    const releaseAt = '2026-12-01T10:00:00.000Z';
    expect(showRelease({ releaseAt, releasedAt: null }, known).day).toEqual(new Date(releaseAt));
  });
});
