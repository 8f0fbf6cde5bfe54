import type { Core } from '@strapi/strapi';
import { eventManagers, tellListenersOnly } from '../../../../src/platform/strapi/tell-listeners';

const emitted: string[] = [];
eventManagers().createEventManager = () => ({
  emitEvent: (event) => {
    emitted.push(event);
  },
});

const start = (): Core.Strapi => {
  const ignore = () => () => undefined;
  const strapi = { eventHub: { on: ignore, subscribe: ignore } } as unknown as Core.Strapi;
  tellListenersOnly(strapi);
  return strapi;
};

const heardAfter = (listen: (strapi: Core.Strapi) => void): string[] => {
  const strapi = start();
  emitted.length = 0;
  const manager = eventManagers().createEventManager(strapi, 'api::topic.topic');
  listen(strapi);
  manager.emitEvent('entry.publish', {});
  manager.emitEvent('entry.update', {});
  return [...emitted];
};

const listener = () => Promise.resolve();

describe('what Strapi reads again to tell of it', () => {
  it('is nothing when nobody listens', () => {
    expect(heardAfter(() => undefined)).toEqual([]);
  });

  it('is what somebody listens to', () => {
    expect(heardAfter(({ eventHub }) => eventHub.on('entry.publish', listener))).toEqual(['entry.publish']);
  });

  it('is everything for who wants to hear all', () => {
    expect(heardAfter(({ eventHub }) => eventHub.subscribe(listener))).toEqual([
      'entry.publish',
      'entry.update',
    ]);
  });
});
