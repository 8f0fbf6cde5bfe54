import { errorOf, unique, writer } from '../../../support/api';
import { ensureCountry, makeDraftRelease } from '../../../support/factories';
import { administrator, employ, type Staff } from '../../../support/staff';

const RELEASE = 'api::press-release.press-release';
const COUNTRY = 'api::partner-country.partner-country';
const WEBHOOK = 'api::partner-webhook.partner-webhook';
const COUNTRIES = `/content-manager/collection-types/${COUNTRY}`;

interface Listed {
  readonly documentId: string;
  readonly name?: string;
}

const resultsOf = ({ body }: { body: unknown }) => (body as { results: Listed[] }).results;

const offered = async (
  text: string,
  place = `${RELEASE}/partnerCountries`,
  staff: Staff = administrator(),
) => {
  const path = `/content-manager/relations/${place}?locale=en&pageSize=50&_q=${encodeURIComponent(text)}`;
  return resultsOf(await staff.get(path).expect(200)).map(({ name }) => name);
};

beforeAll(async () => {
  await ensureCountry('CI');
  await ensureCountry('GH');
});

describe('a country that is chosen', () => {
  it.each([
    ['Ghana', '🇬🇭 Ghana'],
    ['gh', '🇬🇭 Ghana'],
    ['غانا', '🇬🇭 Ghana'],
    ['Ivory Coast', "🇨🇮 Côte d'Ivoire"],
    ['côte d’ivoire', "🇨🇮 Côte d'Ivoire"],
    ['Costa de Marfil', "🇨🇮 Côte d'Ivoire"],
  ])('is found by %s, with its flag', async (text, name) => {
    expect(await offered(text)).toContain(name);
  });

  it('is found the same way for donors, sections and webhooks', async () => {
    for (const place of [
      'press.donor/country',
      'sections.partner-countries/partnerCountries',
      `${WEBHOOK}/countries`,
    ])
      expect(await offered('Ivory Coast', place)).toEqual(["🇨🇮 Côte d'Ivoire"]);
  });

  it('is not found by what is no country', async () => {
    expect(await offered('Atlantis')).toEqual([]);
  });

  it('is named in the language of the panel', async () => {
    const path = `/content-manager/relations/${RELEASE}/partnerCountries?locale=en&_q=Ghana`;
    const arabic = await administrator().get(path).set('Cookie', 'newsroom-language=ar').expect(200);
    expect(resultsOf(arabic).map(({ name }) => name)).toEqual(['🇬🇭 غانا']);
    const unknown = await administrator().get(path).set('Cookie', 'newsroom-language=xx').expect(200);
    expect(resultsOf(unknown).map(({ name }) => name)).toEqual(['🇬🇭 Ghana']);
  });

  it('is shown by flag and name where it was chosen', async () => {
    const { documentId } = await makeDraftRelease({ partnerCountries: [await ensureCountry('GH')] });
    const path = `/content-manager/relations/${RELEASE}/${documentId}/partnerCountries?locale=en`;
    expect(resultsOf(await administrator().get(path).expect(200))).toMatchObject([{ name: '🇬🇭 Ghana' }]);
  });

  it('is left out where it is chosen already', async () => {
    const { documentId } = await makeDraftRelease({ partnerCountries: [await ensureCountry('GH')] });
    const path = `/content-manager/relations/${RELEASE}/partnerCountries?locale=en&id=${documentId}&_q=Ghana`;
    expect(resultsOf(await administrator().get(path).expect(200))).toEqual([]);
  });

  it('is found by authors and translators as well', async () => {
    const author = await employ('Abla', 'Author');
    expect(await offered('Ivory Coast', undefined, author)).toEqual(["🇨🇮 Côte d'Ivoire"]);
  });

  it('is found in the list of countries by any of its names', async () => {
    const found = await administrator().get(`${COUNTRIES}?locale=en&_q=Ivory%20Coast`).expect(200);
    expect(resultsOf(found).map(({ name }) => name)).toEqual(["Côte d'Ivoire"]);
  });
});

describe('other relations', () => {
  it('are found and named as before', async () => {
    const name = unique('Somebody');
    await writer
      .post('/api/contacts?status=published', { name, role: 'Officer', email: 'a@example.org' })
      .expect(201);
    expect(await offered(name, `${RELEASE}/contacts`)).toEqual([name]);
  });
});

describe('a second entry for a country', () => {
  it('is refused by its code, and by its name with another code', async () => {
    const twice = await writer.post('/api/partner-countries', { isoCode: 'gh' }).expect(400);
    expect(errorOf(twice).details.errors).toMatchObject([
      { path: ['isoCode'], message: expect.stringContaining('Ghana (GH)') as string },
    ]);
    const misspelt = await writer
      .post('/api/partner-countries', { isoCode: 'GG', name: 'ghana ' })
      .expect(400);
    expect(errorOf(misspelt).details.errors).toMatchObject([
      { path: ['name'], message: expect.stringContaining('(GH)') as string },
    ]);
  });
});
