import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import BareEnvironment from './bare-environment';
import { collect } from './server-process';
import { signIn } from './shared-newsroom';
import { ROOT } from './test-environment';

/** The newsroom of this worker, from its first file on. */
let newsroom: Promise<Record<string, string>> | null = null;

const FRESH = 600_000; // milliseconds; a sign-in of the panel lasts half an hour, and a slow machine tests for longer
let signedInAt = Date.now();

/**
 * For test files that share a newsroom: those of one worker do, one after the other. Where it is stands in environment
 * variables. The option `panel` has it serve the panel.
 */
export default class NewsroomEnvironment extends BareEnvironment {
  readonly #args: string[];

  constructor(...args: ConstructorParameters<typeof BareEnvironment>) {
    super(...args);
    this.#args = args[0].projectConfig.testEnvironmentOptions.panel === true ? ['panel'] : [];
  }

  override async setup(): Promise<void> {
    await super.setup();
    newsroom ??= startNewsroom(this.#args);
    const where = await newsroom;
    if (Date.now() - signedInAt > FRESH) {
      where.NEWSROOM_ADMIN_TOKEN = await signIn(where.NEWSROOM_URL ?? '');
      signedInAt = Date.now();
    }
    Object.assign(this.global.process.env, where);
  }
}

/** Starts it beside the worker, which may end before it. */
const startNewsroom = async (args: readonly string[]): Promise<Record<string, string>> => {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'run-newsroom.ts'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const complaint = collect(child);
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The newsroom of this worker did not start:\n${complaint()}`);
  });
  const [where] = (await Promise.race([once(child, 'message'), ended])) as [Record<string, string>];
  ended.catch(() => undefined); // it may end now
  for (const held of [child, child.channel, child.stderr as Socket | null]) held?.unref();
  return where;
};
