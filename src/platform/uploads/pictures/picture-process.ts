import { PictureProcess } from './picture-worker';
import type {
  Inspection,
  PictureTask,
  PreparedPicture,
  RenderedPicture,
  RewrittenPicture,
  TaskResult,
} from './picture-task';

/** One for what somebody waits for, one for what nobody does: an upload never waits for renditions. */
const forUploads = [new PictureProcess()];
const forRenditions = new PictureProcess();

/** What nobody waits for. */
const BEHIND: ReadonlySet<PictureTask['name']> = new Set(['render', 'rewrite'] as const);

/**
 * Asks a process that looks into files, one file after the other. It is started when it is needed, and once more after it died:
 * a hostile file ends that process and not the newsroom.
 *
 * @throws PictureError for a file that cannot be worked on, StoreError when too many wait
 */
export function askPictures(task: Extract<PictureTask, { name: 'inspect' }>): Promise<Inspection>;
export function askPictures(task: Extract<PictureTask, { name: 'look' }>): Promise<boolean>;
export function askPictures(task: Extract<PictureTask, { name: 'prepare' }>): Promise<PreparedPicture>;
export function askPictures(task: Extract<PictureTask, { name: 'render' }>): Promise<RenderedPicture>;
export function askPictures(task: Extract<PictureTask, { name: 'rewrite' }>): Promise<RewrittenPicture>;
export async function askPictures(task: PictureTask): Promise<TaskResult> {
  return (BEHIND.has(task.name) ? forRenditions : leastBusy()).ask(task);
}

/** Lets so many processes prepare what somebody waits for, from now on: a program that brings thousands of files in uses more cores. */
export const prepareSideBySide = (processes: number): void => {
  while (forUploads.length < processes) forUploads.push(new PictureProcess());
};

const leastBusy = (): PictureProcess =>
  forUploads.reduce((least, next) => (next.load < least.load ? next : least));
