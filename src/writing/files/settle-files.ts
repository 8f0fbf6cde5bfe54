import type { Core } from '@strapi/strapi';
import { refuse } from '../../platform/refuse/refuse';
import { problemAt, type Problem } from '../../shared/validation/problem';
import { currentActor } from '../actor/actor';
import { findPlacesOfFiles, type PlaceInVersion } from '../history/domain/find-places-of-files';
import type { Snapshot, SnapshotValue } from '../history/domain/snapshot';
import { takeSnapshots } from '../history/take-snapshot';
import type { Closing } from '../../shared/pictures/reason-to-close';
import { findClosings } from '../pictures/picture-records';
import { withhold } from '../pictures/withhold-files';
import { isOurs, type DocumentRule } from '../rules/document-rule';
import { doFilesWait, isUpload, openFiles, type UploadedFile } from './closed-files';

/**
 * A picture of a withdrawn release is served again as soon as something public shows it. One whose rights or consent ended stays closed:
 * staff are told to choose another one, and what goes out by itself at its time goes without it (docs/adr/0113).
 */
export const settleFilesOfPublished: DocumentRule = (strapi) => async (context, next) => {
  const result = await next();
  const { uid, action, params } = context;
  if (!isOurs(uid) || action !== 'publish' || params.documentId === undefined) return result;
  if (!(await doFilesWait(strapi))) return result;
  const versions = await takeSnapshots(strapi, uid, params.documentId, 'published');
  const places = versions.flatMap(({ snapshot }) => findPlacesOfFiles(snapshot));
  const ids = [...new Set(places.flatMap(({ fileId }) => fileId ?? []))];
  const closed = await findClosings(strapi, ids);
  if (closed.size > 0) await keepClosed(strapi, problemsOfClosed(places, closed), [...closed.keys()]);
  await openFiles(
    strapi,
    ids.filter((id) => !closed.has(id)),
    [
      ...places.flatMap(({ picture }) => picture ?? []),
      ...versions.flatMap(({ snapshot }) => findLinked(snapshot)),
    ],
  );
  return result;
};

/** The uploads that the texts of a version lead to. */
const findLinked = (value: SnapshotValue | Snapshot): UploadedFile[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values<SnapshotValue>(value).flatMap(findLinked);
  const url = 'url' in value ? value.url : null;
  return typeof url === 'string' && isUpload(url) ? [{ url }, ...inner] : inner;
};

const keepClosed = async (
  strapi: Core.Strapi,
  problems: readonly Problem[],
  closed: readonly number[],
): Promise<void> => {
  if (currentActor(strapi).kind !== 'newsroom') refuse(problems, 'This cannot be published.');
  await withhold(strapi, closed);
};

/** What stands against publishing files that are closed, at the field of each. */
export const problemsOfClosed = (
  places: readonly PlaceInVersion[],
  closed: ReadonlyMap<number, Closing>,
): Problem[] =>
  places
    .filter(({ fileId }) => closed.has(fileId ?? 0))
    .map(({ path, label }) => ({ ...problemAt('file', CLOSED, { name: label }), path }));

export const CLOSED =
  'The picture "{name}" is closed: its rights or the consent to it ended. Choose another one, or take it out.';
