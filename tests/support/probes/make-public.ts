import { documentOf, paragraph, writer } from '../api';
import { act } from '../editorial';
import { makeContact, makeOrganisation, makePage, makeTopic } from '../factories';
import { uploadPicture } from '../upload';

/** What the public sees all the time: what is hidden refers to it, and answers must not show that. */
export interface PublicWorld {
  readonly contact: string;
  readonly topic: string;
  readonly topicSlug: string;
  readonly country: string;
  readonly organisation: string;
  readonly page: string;
  /** A file that a public release shows. */
  readonly picture: number;
}

const words = (locale: string) => ({
  title: `Harbour opens (${locale})`,
  summary: 'A harbour opens.',
  body: paragraph('The whole story.'),
  datelineCity: 'Tema',
});

/** @param standing - stands in what is hidden from the start: a draft contact that a public page and release refer to */
export const makePublicWorld = async (standing: string): Promise<PublicWorld> => {
  const organisation = (await makeOrganisation({ name: 'Harbour authority' })).documentId;
  const contact = (await makeContact({ name: 'Harbour desk', organisation })).documentId;
  const { documentId: topic, slug: topicSlug } = await makeTopic({ name: 'Harbours' });
  const country = documentOf(
    await writer.post('/api/partner-countries?status=published', { isoCode: 'GH' }).expect(201),
  ).documentId;
  const draft = await writer
    .post('/api/contacts', { name: standing, email: `${standing}@example.org` })
    .expect(201);
  const contacts = [contact, documentOf(draft).documentId];
  const picture = await uploadPicture({ alternativeText: 'A quay' });
  const release = {
    ...words('en'),
    contacts,
    topics: [topic],
    partnerCountries: [country],
    donors: [{ organisation }],
    image: picture,
  };
  const { documentId } = documentOf(await writer.post('/api/press-releases', release).expect(201));
  await writer.put(`/api/press-releases/${documentId}?locale=fr`, words('fr')).expect(200);
  await act(documentId, 'release').expect(200);
  const sections = [
    { __component: 'sections.contacts', contacts },
    { __component: 'sections.image', image: picture, alternativeText: 'A quay' },
  ];
  const { documentId: page } = await makePage({ title: 'Harbour office', sections });
  await writer
    .put('/api/site?status=published', { name: 'Harbour newsroom', pressContact: contact })
    .expect(200);
  await writer
    .post('/api/redirects?status=published', { from: '/old-harbour', to: '/harbour-office' })
    .expect(201);
  return { contact, topic, topicSlug: String(topicSlug), country, organisation, page, picture };
};
