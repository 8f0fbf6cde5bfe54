import { paragraph, unique, writer } from '../api';
import { act } from '../editorial';
import { makeContact, makeDraftRelease, makeOrganisation, makePage, makeTopic } from '../factories';
import { upload } from '../upload';

/** What is public, approved or being written, and what all of it uses. */
export interface World {
  readonly released: string;
  readonly scheduled: string;
  readonly draft: string;
  readonly page: string;
  readonly contacts: readonly string[];
  readonly topic: string;
  readonly organisation: string;
  /** Of the media library: by what is public, and by what is approved. */
  readonly files: readonly { readonly id: number; readonly url: string }[];
}

const WORDS = {
  summary: 'Une phrase.',
  body: paragraph('Un texte.'),
  datelineCity: 'Accra',
  imageAlternativeText: 'Un pont',
};

/** A release that is public in two languages, one that waits for its time under embargo, a draft, and a page. */
export const makeWorld = async (): Promise<World> => {
  const contacts = [(await makeContact()).documentId, (await makeContact()).documentId];
  const topic = (await makeTopic()).documentId;
  const organisation = (await makeOrganisation()).documentId;
  const files = [];
  for (const alternativeText of ['A bridge', 'A well'])
    files.push(await upload({ name: unique('picture'), alternativeText }));
  const [shown, approved] = files;
  const common = { contacts, topics: [topic], donors: [{ organisation }] };
  const { documentId: released } = await makeDraftRelease({
    ...common,
    image: shown?.id,
    attachments: [shown?.id],
  });
  await writer
    .put(`/api/press-releases/${released}?locale=fr`, { title: unique('Titre'), ...WORDS })
    .expect(200);
  await act(released, 'release').expect(200);
  const { documentId: scheduled } = await makeDraftRelease({ ...common, image: approved?.id });
  const times = { releaseAt: '2035-12-01T10:00', embargoedUntil: '2035-12-01T10:00' };
  await act(scheduled, 'schedule', times).expect(200);
  const { documentId: draft } = await makeDraftRelease(common);
  const sections = [
    { __component: 'sections.contacts', contacts },
    { __component: 'sections.image', image: shown?.id, alternativeText: 'A bridge' },
    { __component: 'sections.latest-releases', topic },
  ];
  const { documentId: page } = await makePage({ sections });
  return { released, scheduled, draft, page, contacts, topic, organisation, files };
};
