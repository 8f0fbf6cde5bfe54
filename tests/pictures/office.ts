import { paragraph } from '../support/api';
import { makeContact, makeOrganisation, makeTopic } from '../support/factories';
import { editorPath, employ, type Staff } from '../support/staff';
import { RELEASE } from '../../src/shared/content-types/uids';

/** The people of the pictures, one of each role; all of them are invented. */
export interface Office {
  readonly author: Staff;
  readonly publisher: Staff;
  readonly french: Staff;
  readonly arabic: Staff;
  readonly pages: Staff;
  /** The documentId of a press contact. */
  readonly contact: string;
}

export const makeOffice = async (): Promise<Office> => {
  const organisation = await makeOrganisation({ name: 'Volta Water Agency', acronym: 'VWA' });
  const contact = await makeContact({
    name: 'Efua Example',
    role: 'Press officer',
    email: 'efua.example@example.org',
    organisation: organisation.documentId,
  });
  await makeTopic({ name: 'Water' });
  return {
    author: await employ('Ama', 'Author'),
    publisher: await employ('Paul', 'Publisher'),
    french: await employ('Fanta', 'Translator: français (fr)'),
    arabic: await employ('Aya', 'Translator: العربية (ar)'),
    pages: await employ('Edith', 'Editor of pages'),
    contact: contact.documentId,
  };
};

/** A day of the next month at a time such as `10:00`, on the office's clock (Accra: UTC); ISO 8601. */
export const onDayOfNextMonth = (day: number, time: string): string => {
  const now = new Date();
  const at = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, day));
  return `${at.toISOString().slice(0, 10)}T${time}:00.000Z`;
};

export interface Words {
  readonly title: string;
  readonly summary: string;
  readonly city: string;
  readonly text: readonly string[];
}

/** A draft that somebody of the office began. @returns its documentId */
export const begin = async ({ author, contact }: Office, words: Words): Promise<string> => {
  const response = await author
    .post(`/content-manager/collection-types/${RELEASE}?locale=en`, {
      ...fieldsOf(words),
      contacts: { connect: [{ documentId: contact, locale: 'en', status: 'draft' }] },
    })
    .expect(201);
  return (response.body as { data: { documentId: string } }).data.documentId;
};

/** Words that somebody of the office saves in a language: of another one, or other words. */
export const save = async (
  who: Staff,
  documentId: string,
  locale: string,
  fields: Record<string, unknown>,
): Promise<void> => {
  await who.put(editorPath(documentId, '', locale), fields).expect(200);
};

/** What a button beside the form does. */
export const press = async (
  who: Staff,
  documentId: string,
  action: string,
  body: object = {},
): Promise<void> => {
  await who.post(`/newsroom/press-releases/${documentId}/actions/${action}`, body).expect(200);
};

/** As Strapi's form sends them. */
export const fieldsOf = ({ title, summary, city, text }: Words): Record<string, unknown> => ({
  title,
  summary,
  datelineCity: city,
  body: text.flatMap(paragraph),
});
