import { readFile, writeFile } from 'node:fs/promises';
import { cleanDrawing, DrawingError } from '../domain/clean-drawing';
import type { PreparedPicture } from './picture-task';

const DRAWING_LIMIT = 5_000_000; // bytes: larger ones are pictures in disguise, which no reader's telephone draws

/** Writes a drawing anew, without what editors left in it. It is never drawn here. @throws DrawingError for one that runs or loads something */
export const prepareDrawing = async (path: string): Promise<PreparedPicture> => {
  const bytes = await readFile(path);
  if (bytes.length > DRAWING_LIMIT) throw new DrawingError(`> ${DRAWING_LIMIT / 1_000_000} MB`);
  const { text, width, height } = cleanDrawing(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  const whole = `${path}-whole`;
  await writeFile(whole, text);
  return { path: whole, size: Buffer.byteLength(text), width, height, sizes: [], facts: null };
};
