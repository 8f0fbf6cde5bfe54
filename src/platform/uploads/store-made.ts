import { createReadStream } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { uploadProvider, type ProviderFile } from '../strapi/services';
import { nameInAddress } from '../../shared/addresses/name-in-address';

/** A file that the newsroom made of another one. */
export interface MadeFile {
  /** The name under which it is stored, without its ending. */
  readonly hash: string;
  /** With its dot. */
  readonly ext: string;
  readonly mime: string;
  /** Where it lies now. */
  readonly path: string;
}

/** Stores what was made of a file beside it, over what had its name. @returns its address, as the library has those of files */
export const storeMade = async (strapi: Core.Strapi, { path, ...named }: MadeFile): Promise<string> => {
  const made = { ...named, name: named.hash, stream: createReadStream(path) };
  const file: ProviderFile = made; // whose address the provider writes
  await methodOf(strapi, 'uploadStream')(file);
  return file.url ?? '';
};

/** Removes from the store what was made of a file: at the end of a `deleteLast`, or now outside of one. */
export const removeMade = async (strapi: Core.Strapi, url: string): Promise<void> => {
  const name = nameInAddress(url);
  const dot = name.lastIndexOf('.');
  await methodOf(strapi, 'delete')({ hash: name.slice(0, dot), ext: name.slice(dot), url });
};

const methodOf = (strapi: Core.Strapi, name: string) => {
  const method = uploadProvider(strapi)[name];
  if (method === undefined) throw new Error(`The provider of uploads has no ${name}.`);
  return method;
};
