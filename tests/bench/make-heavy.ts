import { unique, writer } from '../support/api';
import { makeContact, makeOrganisation, makePage, makeTopic } from '../support/factories';
import { upload } from '../support/upload';

const PAGES = 100; // one page of the list
const LEVELS = 6; // of the tree: more than may be populated

/** What populates in every direction: pages in a tree, each with sections of every kind. */
export const makeHeavy = async (): Promise<void> => {
  const organisation = (await makeOrganisation({ logo: (await upload({ alternativeText: 'A logo' })).id }))
    .documentId;
  const contacts: string[] = [];
  for (let count = 0; count < 5; count += 1)
    contacts.push(
      (await makeContact({ organisation, photo: (await upload({ alternativeText: 'A logo' })).id }))
        .documentId,
    );
  const topic = (await makeTopic()).documentId;
  const image = (await upload({ alternativeText: 'A bridge' })).id;
  const sections = [
    { __component: 'sections.contacts', contacts },
    { __component: 'sections.image', image, alternativeText: 'A bridge' },
    { __component: 'sections.latest-releases', topic },
    { __component: 'sections.documents', files: [image] },
  ];
  let parent: string | undefined;
  for (let count = 0; count < PAGES; count += 1) {
    const { documentId } = await makePage({ sections, ...(parent === undefined ? {} : { parent }) });
    await writer
      .put(`/api/pages/${documentId}?locale=fr&status=published`, { title: unique('Page'), sections })
      .expect(200);
    parent = count % LEVELS === LEVELS - 1 ? undefined : documentId;
  }
};
