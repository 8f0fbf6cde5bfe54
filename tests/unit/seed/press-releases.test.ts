import { PRESS_RELEASES } from '../../../database/seed/content/press-releases';
import { LOCALES } from '../../../src/shared/locales/locales';
import { listMissing } from '../../../src/shared/press-release/list-missing';

const TEXTS = PRESS_RELEASES.flatMap(({ key, shared, texts }) =>
  LOCALES.map((locale) => ({ name: `${key} in ${locale}`, locale, shared, text: texts?.[locale] })),
);

describe('a press release of the demonstration', () => {
  it.each(TEXTS)('has what publication demands: $name', ({ shared, text }) => {
    const contacts = shared.contacts.map(({ refersTo }) => ({ name: refersTo, isPublished: true }));
    const image = shared.image === undefined ? null : { alternativeText: null };
    expect(listMissing({ ...text, contacts, image })).toEqual([]);
  });

  it.each(TEXTS)('does not name a year for the dialogue, which its source does not: $name', ({ text }) => {
    expect(JSON.stringify(text)).not.toMatch(/\b202[1-9]\b/);
  });

  it.each(TEXTS.filter(({ locale }) => locale === 'ar'))(
    'is written in Arabic letters: $name',
    ({ text }) => {
      expect(text?.title).toMatch(/^[\p{Script=Arabic}\p{M}\p{N}\s،]+$/u);
    },
  );
});

describe('the release on the dialogue', () => {
  const dialogue = PRESS_RELEASES.find(({ key }) => key === 'release:cross-regional-dialogue');

  it('names the donors in the order of the page', () => {
    expect(dialogue?.shared.donors).toEqual([
      { organisation: { refersTo: 'organisation:us-prm' }, country: { refersTo: 'country:US' } },
      { country: { refersTo: 'country:NL' } },
      { organisation: { refersTo: 'organisation:unodc' } },
      { organisation: { refersTo: 'organisation:european-union' } },
    ]);
  });

  it.each(LOCALES)('quotes the three officials, in the language they spoke (%s)', (locale) => {
    expect(dialogue?.texts?.[locale].quotes?.map((quote) => quote.language)).toEqual(['en', 'en', 'en']);
  });

  it('comes first when releases are listed by date', () => {
    const latest = PRESS_RELEASES.toSorted((a, b) => b.shared.releasedAt.localeCompare(a.shared.releasedAt));
    expect(latest[0]).toBe(dialogue);
    expect(new Set(latest.map(({ shared }) => shared.releasedAt)).size).toBe(PRESS_RELEASES.length);
  });
});
