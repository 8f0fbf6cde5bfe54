import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of which sources `dist` was made, as hashes; null while it is being made or after that was cut short. */
export interface BuildRecord {
  readonly server?: string | null;
  readonly panel?: string | null;
}

/** What `dist/built.json` says; nothing when it is missing or damaged. */
export const readBuildRecord = (root: string): BuildRecord => {
  if (!existsSync(recordFile(root))) return {};
  try {
    return JSON.parse(readFileSync(recordFile(root), 'utf8')) as BuildRecord;
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
};

/** Changes part of the record. */
export const saveBuildRecord = (root: string, part: BuildRecord): void => {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const draft = `${recordFile(root)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ ...readBuildRecord(root), ...part }));
  renameSync(draft, recordFile(root));
};

const recordFile = (root: string): string => join(root, 'dist', 'built.json');
