import { documentOf, unique, writer } from './api';
import { act, inHours, makeReleased } from './editorial';
import { makeContact, makeDraftRelease } from './factories';
import type { Receiver } from './receiver';
import { upload } from './upload';

/** A release that went through everything but its release, and one that was withdrawn and is written anew. */
export interface HiddenLives {
  readonly documentId: string;
  readonly title: string;
  /** What nobody outside may hear: titles, slugs, ids, pictures. */
  readonly secrets: readonly string[];
}

/** Of the secrets, those from here on stay hidden when it is released: its former title, and the other one’s words. */
export const HIDDEN_STILL = 4;

/** @param listen - called when what was public for it is over, before anything is hidden */
export const leadHiddenLives = async (listen: () => Promise<void>): Promise<HiddenLives> => {
  const withdrawn = await makeReleased();
  await act(withdrawn.documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
  const contacts = [(await makeContact()).documentId];
  await listen();

  const anew = { title: unique('Rewritten'), slug: unique('rewritten') };
  await writer.put(`/api/press-releases/${withdrawn.documentId}`, anew).expect(200);

  const [title, slug] = [unique('Hidden'), unique('hidden')];
  const picture = await upload({ name: `${slug}.png`, alternativeText: slug });
  const data = { title, slug, image: picture.id, imageAlternativeText: slug, contacts };
  const { documentId } = await makeDraftRelease(data);
  const steps: [string, object?][] = [
    ['request-review'],
    ['return-to-draft', { reason: 'Not yet.' }],
    ['request-review'],
    ['schedule', { releaseAt: inHours(48) }],
    ['schedule', { releaseAt: inHours(72), embargoedUntil: inHours(60) }],
    ['cancel-schedule'],
    ['schedule', { releaseAt: inHours(50), embargoedUntil: null }],
  ];
  for (const [action, body] of steps) await act(documentId, action, body).expect(200);
  const edited = unique('Edited');
  const stored = documentOf(
    await writer.put(`/api/press-releases/${documentId}`, { title: edited }).expect(200),
  );
  await act(documentId, 'cancel-schedule').expect(200);
  const secrets = [edited, slug, documentId, picture.hash, title, ...Object.values(anew)];
  return { documentId, title: String(stored.title), secrets };
};

/** The secrets that stand in anything that somebody received. */
export const findTold = ({ received }: Receiver, secrets: readonly string[]): string[] =>
  secrets.filter((secret) => received.some(({ path, body }) => `${path} ${body}`.includes(secret)));
