import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { isClosed, showOldAddresses } from './closed-files';
import { isFilePublic } from './is-file-public';

/** A file of the media library that stood elsewhere before. */
export interface MovedFile {
  readonly fileId: number;
  /** The last part of its address here. */
  readonly name: string;
  /** Whether it was stored just now, so that nothing shows it yet. */
  readonly isNew: boolean;
}

const INSERT = `insert into old_file_addresses (address, file_id, name)
  select address, ?, ? from unnest(?::text[]) address on conflict (address) do nothing returning address`;

/**
 * Remembers where a file stood on its old site. An address leads to it as long as something public shows it; to one file: the first.
 *
 * @param addresses - paths as `spellAddress` spells them
 */
export const rememberFileAddresses = async (
  strapi: Core.Strapi,
  { fileId, name, isNew }: MovedFile,
  addresses: readonly string[],
): Promise<void> => {
  if (addresses.length === 0) return;
  const added = await sql(strapi, INSERT, [fileId, name, [...new Set(addresses)]]);
  if (isNew || added.length === 0 || (await isClosed(strapi, name))) return;
  if (await isFilePublic(strapi, name, '')) await showOldAddresses(strapi, [name]);
};
