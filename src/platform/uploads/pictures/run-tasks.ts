import { setPriority } from 'node:os';
import sharp from 'sharp';
import { DrawingError } from '../domain/clean-drawing';
import { inspectFile } from './inspect-file';
import { MEMORY_LIMIT, TOO_LARGE } from './limits';
import type { PictureTask, TaskAnswer, TaskResult } from './picture-task';
import { prepareDrawing } from './prepare-drawing';
import { preparePicture } from './prepare-picture';
import { removeMovieMetadata } from './remove-movie-metadata';

const LOOK = 50; // milliseconds between looks at the memory

/** Whatever runs in the newsroom goes before it. */
const LAST = 10;

/**
 * The program of the process that looks into files: it decodes what strangers made, so it is one that may die. It works on one file
 * at a time, behind everything else, and ends when it needs too much or when the newsroom is gone.
 */
const runTasks = (): void => {
  setPriority(LAST);
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] }); // what draws SVG, PDF and a hundred other things
  sharp.unblock({ operation: LOADERS });
  setInterval(() => {
    if (process.memoryUsage.rss() > MEMORY_LIMIT) process.exit(TOO_LARGE);
  }, LOOK);
  process.on('disconnect', () => process.exit());
  process.on('message', (task: PictureTask) => void answer(task));
};

const LOADERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Tiff', 'Heif'].map((name) => `VipsForeignLoad${name}`);

const answer = async (task: PictureTask): Promise<void> => {
  process.send?.(await attempt(task));
};

const attempt = async (task: PictureTask): Promise<TaskAnswer> => {
  try {
    return { result: await perform(task) };
  } catch (error) {
    if (error instanceof DrawingError) return { failure: 'active', detail: error.message };
    return { failure: 'damaged', detail: String(error) };
  }
};

const perform = (task: PictureTask): Promise<TaskResult> => {
  if (task.name === 'inspect') return inspectFile(task.path);
  const { form, path, settings } = task;
  if (form === 'svg') return prepareDrawing(path);
  if (form === 'movie') return removeMovieMetadata(path);
  return preparePicture(path, form, settings);
};

runTasks();
