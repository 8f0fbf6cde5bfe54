import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readAddresses } from '../../desk/site-move/check/read-addresses';
import { nameInAddress } from '../../shared/addresses/name-in-address';
import { StopError } from './stop-error';

/**
 * The addresses in a file: an old sitemap, or a list with one a line. The sitemaps that a sitemap index names lie beside it.
 *
 * @throws StopError that names the file
 */
export const readAddressFile = async (file: string): Promise<string[]> => {
  const read = readAddresses(await readText(file));
  if ('problem' in read) throw new StopError(`${file}: ${read.problem}`);
  if ('addresses' in read) return [...read.addresses];
  const all: string[] = [];
  for (const sitemap of read.sitemaps) {
    const name = nameInAddress(sitemap);
    if (name === basename(file)) continue;
    all.push(...(await readAddressFile(join(dirname(file), basename(name)))));
  }
  return all;
};

const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new StopError(`${file}: there is no such file. Save the sitemaps that an index names beside it.`);
    if (code === 'EISDIR') throw new StopError(`${file}: this is a folder. Name the file in it.`);
    throw error;
  }
};
