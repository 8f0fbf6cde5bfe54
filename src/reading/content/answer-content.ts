import type { Core } from '@strapi/strapi';
import { newsroomUrl, siteUrl } from '../../platform/addresses/addresses';
import { runPrepared } from '../../platform/storage/run-prepared';
import { pathsAbove } from './domain/paths-above';
import { presentPage } from './domain/present-page';
import { presentRedirect } from './domain/present-redirect';
import { presentRelease } from './domain/present-release';
import { resolveAddress, type AddressQuery, type Resolution } from './domain/resolve-address';
import type { Frame } from './domain/frame';
import { presentCountry, presentTopic } from './domain/present-list';
import type { Surroundings } from './domain/stored';
import { findAddress } from './find-address';
import { findDocument, type DocumentQuery, type StoredOf } from './find-document';
import { PAGE, PARTNER_COUNTRY, RELEASE, TOPIC } from '../../shared/content-types/uids';

type Content =
  | ReturnType<typeof presentPage>
  | ReturnType<typeof presentRelease>
  | ReturnType<typeof presentTopic>
  | ReturnType<typeof presentCountry>
  | ReturnType<typeof presentRedirect>;

export type ContentAnswer =
  | { readonly data: Content }
  | { readonly gone: Extract<Resolution, { kind: 'gone' }> }
  | { readonly missing: true };

/** What lives at a path, in two statements: one finds it, one reads it. */
export const answerContent = async (strapi: Core.Strapi, query: AddressQuery): Promise<ContentAnswer> => {
  const { owners, redirect, old, oldFile } = await findAddress(strapi, query);
  const found = resolveAddress(owners, redirect, query, old);
  if (found === null) return leadToFile(strapi, query, oldFile);
  if (found.kind === 'gone') return { gone: found };
  if (found.kind === 'redirect') return { data: presentRedirect(found, query.path, siteUrl(strapi)) };
  const data = await PRESENT[found.uid](strapi, {
    documentId: found.documentId,
    locale: found.locale,
    fallback: query.fallback,
    status: 'published',
    above: pathsAbove(query.path),
  });
  return data === null ? { missing: true } : { data };
};

type Query = Omit<DocumentQuery, 'uid'>;

/** Reads and presents documents of a type. */
const presenter =
  <Uid extends keyof StoredOf, Presented>(
    uid: Uid,
    present: (document: StoredOf[Uid], found: Surroundings, frame: Frame) => Presented,
  ) =>
  async (strapi: Core.Strapi, query: Query): Promise<Presented | null> => {
    const found = await findDocument(strapi, { ...query, uid });
    const frame = { newsroomUrl: newsroomUrl(strapi), siteUrl: siteUrl(strapi) };
    return found === null ? null : present(found.document, found, frame);
  };

const PRESENT = {
  [PAGE]: presenter(PAGE, presentPage),
  [RELEASE]: presenter(RELEASE, presentRelease),
  [TOPIC]: presenter(TOPIC, presentTopic),
  [PARTNER_COUNTRY]: presenter(PARTNER_COUNTRY, presentCountry),
};

/** From where a public file stood on a site that was moved in to where it is. */
const leadToFile = async (
  strapi: Core.Strapi,
  { path, locale }: AddressQuery,
  fileId: number | null,
): Promise<ContentAnswer> => {
  if (fileId === null) return { missing: true };
  const [file] = await runPrepared<{ url: string }>(strapi, {
    text: 'select url from files where id = $1::integer',
    values: [fileId],
    isOwn: true,
  });
  if (file === undefined) return { missing: true };
  const to = new URL(file.url, `${newsroomUrl(strapi)}/`).href;
  return { data: presentRedirect({ to, locale, isPermanent: true }, path, siteUrl(strapi)) };
};
