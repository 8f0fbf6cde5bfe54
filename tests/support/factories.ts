import { documentOf, documentsOf, paragraph, unique, writer, type StoredDocument } from './api';

type Fields = Record<string, unknown>;

const post = async (path: string, data: Fields): Promise<StoredDocument> => {
  const response = await writer.post(path, data);
  if (response.status !== 201) throw new Error(`POST ${path} answered ${response.status}: ${response.text}`);
  return documentOf(response);
};

/** A published press contact. */
export const makeContact = (fields: Fields = {}) =>
  post('/api/contacts?status=published', {
    name: unique('Press desk'),
    role: 'Press officer',
    email: 'press@example.org',
    ...fields,
  });

export const makeOrganisation = (fields: Fields = {}) =>
  post('/api/organisations?status=published', { name: unique('Organisation'), ...fields });

export const makeTopic = (fields: Fields = {}) =>
  post('/api/topics?status=published', { name: unique('Topic'), ...fields });

/** A press release that lacks nothing, as a draft. */
export const makeDraftRelease = async (fields: Fields = {}): Promise<StoredDocument> =>
  post('/api/press-releases', {
    title: unique('Dialogue opens'),
    summary: 'What happened, in a sentence.',
    body: paragraph('The whole story.'),
    datelineCity: 'Accra',
    ...fields,
    contacts: fields.contacts ?? [(await makeContact()).documentId],
  });

export const makePage = (fields: Fields = {}, status: 'draft' | 'published' = 'published') =>
  post(`/api/pages?status=${status}`, { title: unique('Page'), ...fields });

/** The public country of a code. Each is there once, and other tests may have made it, perhaps as a draft. */
export const ensureCountry = async (isoCode: string): Promise<string> => {
  const found = await writer
    .get(`/api/partner-countries?status=draft&filters[isoCode]=${isoCode}`)
    .expect(200);
  const [country] = documentsOf(found);
  if (country === undefined)
    return (await post('/api/partner-countries?status=published', { isoCode })).documentId;
  await writer.put(`/api/partner-countries/${country.documentId}?status=published`, {}).expect(200);
  return country.documentId;
};
