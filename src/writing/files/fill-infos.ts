import type { FileInfo, SentFile } from '../../platform/strapi/upload-plugin';
import { factsOf } from '../../platform/uploads/prepared-pictures';

const FILLED = ['alternativeText', 'caption'] as const;

type Words = Readonly<Partial<Record<(typeof FILLED)[number], unknown>>>;

/**
 * What is said of files that are sent: words which nobody gave are those that the picture brings along.
 *
 * @param sent - one for all files, or one for each
 * @param stored - what is said of the file whose place is taken: it stays
 */
export const fillInfos = (
  files: readonly SentFile[],
  { fileInfo }: { readonly fileInfo?: FileInfo | FileInfo[] },
  stored: Words = {},
): { fileInfo: FileInfo[] | FileInfo } => {
  const infos = [fileInfo].flat();
  const filled = files.map((file, index) => fill(file, infos[index] ?? {}, stored));
  return { fileInfo: files.length === 1 ? (filled[0] ?? {}) : filled };
};

const fill = ({ filepath, wordsStay = false }: SentFile, info: FileInfo, stored: Words): FileInfo => {
  const facts = wordsStay ? {} : factsOf(filepath);
  const words = FILLED.filter((word) => !info[word] && !stored[word] && facts[word] !== undefined);
  return { ...info, ...Object.fromEntries(words.map((word) => [word, facts[word]])) };
};
