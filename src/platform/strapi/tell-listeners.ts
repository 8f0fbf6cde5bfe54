import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Core } from '@strapi/strapi';

interface EventManager {
  emitEvent(event: string, entry: unknown): void;
}

interface EventManagers {
  createEventManager: (strapi: Core.Strapi, uid: string) => EventManager;
}

/** The module of Strapi that tells its event hub what was done to documents; its package does not export it. */
export const eventManagers = (): EventManagers => {
  const load = createRequire(require.resolve('@strapi/strapi/package.json'));
  const core = dirname(load.resolve('@strapi/core/package.json'));
  return load(join(core, 'dist', 'services', 'document-service', 'events.js')) as EventManagers;
};

/** What is listened to, by the hub. */
const heard = new WeakMap<object, Set<string>>();
const EVERYTHING = '*';

let isMended = false;

/**
 * After each commit Strapi reads every version that was written again, whole, with all that it refers to, and hands it to its event hub,
 * where as a rule nobody listens: some ten statements for each language of a publication. From now on it is read when somebody does:
 * Strapi's own webhooks, say. To be called before anybody listens.
 */
export const tellListenersOnly = ({ eventHub }: Core.Strapi): void => {
  const events = new Set<string>();
  heard.set(eventHub, events);
  const on = eventHub.on.bind(eventHub);
  eventHub.on = (event, listener) => {
    events.add(event);
    return on(event, listener);
  };
  const subscribe = eventHub.subscribe.bind(eventHub);
  eventHub.subscribe = (subscriber) => {
    events.add(EVERYTHING);
    return subscribe(subscriber);
  };
  if (isMended) return;
  isMended = true;
  const managers = eventManagers();
  const create = managers.createEventManager;
  managers.createEventManager = (strapi, uid) => {
    const manager = create(strapi, uid);
    // two parameters, no rest: Strapi curries it
    return {
      emitEvent: (event, entry) => {
        if (isHeard(strapi, event)) manager.emitEvent(event, entry);
      },
    };
  };
};

const isHeard = (strapi: Core.Strapi, event: string): boolean => {
  const events = heard.get(strapi.eventHub);
  return events === undefined || events.has(EVERYTHING) || events.has(event);
};
