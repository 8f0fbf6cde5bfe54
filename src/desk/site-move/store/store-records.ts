import { prepareSideBySide } from '../../../platform/uploads/pictures/picture-process';
import type { Fate } from '../domain/move-report';
import { inOrder } from '../domain/plan-paths';
import type { HistoryRecord, IdentifiedRecord } from '../domain/site-record';
import { FileProblem } from './file-problem';
import { keepHistory } from './keep-history';
import type { Moving } from './moving';
import { placesOf } from './places-of';
import type { RecordPlace } from './records-file';
import { sideBySide } from './side-by-side';
import { storeDocument } from './store-document';
import { storeFile } from './store-file';
import { wantNamed } from './store-named';
import { storeRedirect } from './store-redirect';
import { storeWritten } from './store-written';

/** Hears how far a move is. */
export type MoveProgress = (
  done: { readonly documents: number; readonly pictures: number },
  total: typeof done,
) => void;

const PICTURE_PROCESSES = 2; // behind whatever readers need
const PICTURES_AT_ONCE = 3; // while two are prepared the one before is written down
const RELEASES_AT_ONCE = 2; // while one waits for the database the other is made; their slugs were chosen before

/** Stores every record, each after those that it refers to: files, what has a name, pages from the top, releases, redirects, history. */
export const storeRecords = async (moving: Moving, progress: MoveProgress): Promise<void> => {
  const { records, report } = moving;
  const files = placesOf(moving, 'file');
  const total = { documents: records.places.size - files.length, pictures: files.length };
  const done = { documents: 0, pictures: 0 };
  const tell = (kind: keyof typeof done) => {
    done[kind] += 1;
    progress(done, total);
  };
  progress(done, total);
  prepareSideBySide(PICTURE_PROCESSES);
  await sideBySide(files, PICTURES_AT_ONCE, async (place) => {
    const record = await records.read(place);
    if (record.kind === 'file') report.count('file', await storeFileOrSay(moving, record, place.digest));
    tell('pictures');
  });
  const document = async (place: RecordPlace, store: (record: IdentifiedRecord) => Promise<Fate>) => {
    report.count(place.kind, await store(await records.read(place)));
    tell('documents');
  };
  for (const kind of ['organisation', 'contact', 'topic', 'country', 'settings'] as const)
    for (const place of placesOf(moving, kind))
      await document(place, async (record) => {
        if (record.kind !== kind) return 'refused';
        const { fate } = await storeDocument(moving, wantNamed(moving, record, place.digest));
        if (kind === 'settings' && fate === 'matched') report.find({ of: record.id, ...SETTINGS_STAY });
        return fate;
      });
  const order = inOrder(moving.index.documents);
  const written = async (id: string) => {
    const place = records.places.get(id);
    if (place !== undefined) await document(place, (record) => storeWritten(moving, record, place.digest));
  };
  for (const id of order.pages) await written(id);
  await sideBySide(order.releases, RELEASES_AT_ONCE, written);
  for (const place of placesOf(moving, 'redirect'))
    await document(place, async (record) =>
      record.kind === 'redirect' ? storeRedirect(moving, record, place.digest) : 'refused',
    );
  for await (const record of records.all())
    if (record.kind === 'history') await keepHistory(moving.strapi, record satisfies HistoryRecord);
};

const SETTINGS_STAY = {
  what: 'left',
  text: 'The newsroom has settings of its own already: they stay as they are.',
} as const;

const storeFileOrSay = async (
  moving: Moving,
  record: IdentifiedRecord & { kind: 'file' },
  digest: string,
): Promise<Fate> => {
  try {
    return await storeFile(moving, record, digest);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    moving.report.find({ of: record.id, title: record.name, what: 'lost', text: error.message });
    return 'refused';
  }
};
