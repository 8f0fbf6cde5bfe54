import { setPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { DrawingError } from '../domain/clean-drawing';
import { inspectFile } from './inspect-file';
import { isTagged } from './is-tagged';
import { MEMORY_LIMIT } from './limits';
import type { PictureTask, TaskAnswer, TaskResult } from './picture-task';
import { cleanMatroska } from './matroska/clean-matroska';
import { cleanOffice } from './office/clean-office';
import { OfficeError } from './office/office-error';
import { cleanSound } from './sound/clean-sound';
import { cleanPdf } from './pdf/clean-pdf';
import { LockedError } from './pdf/locked-error';
import { prepareDrawing } from './prepare-drawing';
import { preparePicture } from './prepare-picture';
import { renderPicture } from './render-picture';
import { rewriteRights } from './rewrite-rights';
import { removeMovieMetadata } from './remove-movie-metadata';
import { UncleanError } from './unclean-error';

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
  watchMemory();
  process.on('disconnect', () => process.exit());
  process.on('message', (task: PictureTask) => void answer(task));
};

/** In a thread of its own: what is compressed a thousand times is unpacked at one go, and nothing else is done meanwhile. */
const watchMemory = (): void => {
  const watch = `setInterval(() => {
    if (process.memoryUsage.rss() > ${MEMORY_LIMIT}) process.kill(process.pid, 'SIGKILL');
  }, ${LOOK})`;
  new Worker(watch, { eval: true });
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
    if (error instanceof OfficeError) return { failure: 'reviewed', detail: error.message };
    if (error instanceof UncleanError && task.name === 'prepare' && task.form !== 'movie')
      return { failure: 'unheard', detail: error.message };
    if (error instanceof LockedError) return { failure: 'locked', detail: error.message };
    return { failure: error instanceof UncleanError ? 'unclean' : 'damaged', detail: String(error) };
  }
};

const perform = (task: PictureTask): Promise<TaskResult> => {
  if (task.name === 'inspect') return inspectFile(task.path);
  if (task.name === 'look') return isTagged(task.path, task.form);
  if (task.name === 'render') return renderPicture(task.path, task);
  if (task.name === 'rewrite') return rewriteRights(task.path, task);
  const { form, path, settings, known } = task;
  if (form === 'svg') return prepareDrawing(path);
  if (form === 'movie') return removeMovieMetadata(path);
  if (form === 'pdf') return cleanPdf(path);
  if (form === 'office') return cleanOffice(path);
  if (form === 'sound') return cleanSound(path);
  if (form === 'matroska') return cleanMatroska(path);
  return preparePicture(path, form, settings, known);
};

runTasks();
