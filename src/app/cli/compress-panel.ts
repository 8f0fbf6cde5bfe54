import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Browsers keep these for a year; not the page itself, whose headers Strapi tells by its ending. */
const PROGRAM = /\.(js|css|svg)$/;
const QUALITY = 5; // of 11; 9 takes twelve times as long for a fortieth less

/**
 * Lays a Brotli copy beside each file of the panel's program, which Strapi's server of static files (koa-send) sends in its place.
 * Otherwise each browser that opens the panel for the first time has the newsroom compress two megabytes anew.
 *
 * @param folder - of the built panel
 */
export const compressPanel = async (folder: string): Promise<void> => {
  const names = readdirSync(folder).filter((name) => PROGRAM.test(name));
  await Promise.all(names.map((name) => compressFile(join(folder, name))));
};

const compressFile = async (path: string): Promise<void> => {
  const content = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(`${path}.br`, await compress(content, { params }));
};
