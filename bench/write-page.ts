import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** Writes a page of docs/ in the form that the format check wants. */
export const writePage = async (name: string, text: string): Promise<void> => {
  const path = join(process.cwd(), 'docs', name);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
};
