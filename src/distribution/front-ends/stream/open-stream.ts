import type { Core } from '@strapi/strapi';
import type { PassThrough } from 'node:stream';
import { readerNetwork } from '../../../platform/edge/domain/reader-network';
import { tooOften } from '../../../platform/refuse/too-often';
import { readCursor, type Cursor } from '../../changes/domain/cursor';
import { cursorOf, findNewest, isKnown, readContentChanges } from '../read-content-changes';
import { createStreamHub, type StreamHub } from './stream-hub';
import { createStreamPlaces, type StreamPlaces } from './places';
import { writeEvent } from './write-event';

interface Streams {
  readonly hub: StreamHub;
  readonly places: StreamPlaces;
}

const streams = new WeakMap<Core.Strapi, Streams>();

const streamsOf = (strapi: Core.Strapi): Streams => {
  const known = streams.get(strapi) ?? {
    hub: createStreamHub({
      read: (after, limit) => readContentChanges(strapi, after, limit),
      newest: () => findNewest(strapi),
      cursorOf,
      onFailure: (error) => {
        strapi.log.warn(`The stream of changes could not be read: ${String(error)}`);
      },
    }),
    places: createStreamPlaces(),
  };
  streams.set(strapi, known);
  return known;
};

const LATER = 30; // seconds

interface Listening {
  readonly ip: string;
  readonly since: Cursor | undefined;
  /** As browsers send it when they come back; what is no cursor of this stream begins anew. */
  readonly lastEventId: string | undefined;
}

/**
 * A stream of what readers see otherwise.
 *
 * @returns null when all places are taken
 * @throws RateLimitError 429 when the address listens too often already
 */
export const openStream = async (
  strapi: Core.Strapi,
  { ip, since, lastEventId }: Listening,
): Promise<PassThrough | null> => {
  const { hub, places } = streamsOf(strapi);
  const leave = places.take(readerNetwork(ip));
  if (leave === 'too-many') throw tooOften(LATER);
  if (leave === 'full') return null;
  try {
    const asked = since ?? (lastEventId === undefined ? undefined : (readCursor(lastEventId) ?? UNKNOWN));
    const isLost = asked !== undefined && !(await isKnown(strapi, asked));
    const stream = await hub.listen(asked === undefined || isLost ? null : asked.position);
    if (isLost) stream.write(writeEvent('reset', null, {}));
    stream.once('close', leave);
    return stream;
  } catch (error) {
    leave();
    throw error;
  }
};

const UNKNOWN: Cursor = { position: -1, at: '0' };

/** Nobody is told anything any more. */
export const closeStreams = (strapi: Core.Strapi): void => {
  streams.get(strapi)?.hub.close();
};
