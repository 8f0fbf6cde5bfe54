import { PassThrough } from 'node:stream';
import type { ContentChange } from '../domain/content-change';
import { mergeChanges } from '../domain/content-change';
import { BEGINNING, HEARTBEAT, writeEvent } from './write-event';

const ASKING = 1_000; // milliseconds between two looks for what is new, while anybody listens
const BEATING = 25_000; // milliseconds; proxies commonly close after 60 s of silence
const LISTENING = 3_600_000; // milliseconds; then browsers come back, to whichever instance has room
const AT_ONCE = 200; // changes in one event
const UNREAD = 256 * 1024; // bytes that a listener may leave in memory

/** Where changes are read. */
export interface ChangeSource {
  /** The changes behind a number, the oldest first. */
  readonly read: (after: number, limit: number) => Promise<ContentChange[]>;
  readonly newest: () => Promise<number>;
  readonly cursorOf: (change: ContentChange) => string;
  readonly onFailure: (error: unknown) => void;
}

interface Listener {
  readonly stream: PassThrough;
  /** The number of the last change that it was told of. */
  position: number;
}

export interface StreamHub {
  /** Events behind a number, or from now on. */
  readonly listen: (after: number | null) => Promise<PassThrough>;
  readonly close: () => void;
}

/** Tells all listeners of an instance of what is new, with one look into the database for all of them. */
export const createStreamHub = (source: ChangeSource): StreamHub => {
  const listeners = new Set<Listener>();
  let asking: NodeJS.Timeout | null = null;
  let beating: NodeJS.Timeout | null = null;
  let isAsking = false;

  const ask = async (): Promise<void> => {
    if (isAsking || listeners.size === 0) return;
    isAsking = true;
    try {
      const changes = await source.read(lowest(listeners), AT_ONCE);
      for (const listener of listeners) tell(listener, changes, source);
    } catch (error) {
      source.onFailure(error); // the next look finds what this one did not
    } finally {
      isAsking = false;
    }
  };

  const stopIfSilent = (): void => {
    if (listeners.size > 0) return;
    if (asking !== null) clearInterval(asking);
    if (beating !== null) clearInterval(beating);
    [asking, beating] = [null, null];
  };

  const begin = (): void => {
    asking ??= setInterval(() => void ask(), ASKING).unref();
    beating ??= setInterval(() => {
      for (const { stream } of listeners) stream.write(HEARTBEAT);
    }, BEATING).unref();
  };

  return {
    listen: async (after) => {
      const listener = { stream: new PassThrough(), position: after ?? (await source.newest()) };
      listener.stream.write(BEGINNING);
      const leave = (): void => {
        clearTimeout(leaving);
        listeners.delete(listener);
        listener.stream.end();
        stopIfSilent();
      };
      const leaving = setTimeout(leave, LISTENING).unref();
      listener.stream.once('close', leave);
      listeners.add(listener);
      begin();
      void ask();
      return listener.stream;
    },
    close: () => {
      for (const { stream } of listeners) stream.end();
      listeners.clear();
      stopIfSilent();
    },
  };
};

const lowest = (listeners: ReadonlySet<Listener>): number =>
  Math.min(...[...listeners].map(({ position }) => position));

const tell = (listener: Listener, changes: readonly ContentChange[], { cursorOf }: ChangeSource): void => {
  const fresh = changes.filter(({ id }) => Number(id) > listener.position);
  const last = fresh.at(-1);
  if (last === undefined) return;
  if (listener.stream.writableLength > UNREAD) {
    listener.stream.destroy(); // it does not read; its browser comes back with the last event that it saw
    return;
  }
  const message = mergeChanges(fresh, cursorOf(last));
  listener.stream.write(writeEvent('content.changed', message.cursor, message));
  listener.position = Number(last.id);
};
