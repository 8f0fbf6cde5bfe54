import { keepPublicEvents } from '../../../../src/app/bootstrap/keep-webhooks-public';

/** Events of Strapi 5.54, and one that a later version may bring. */
const EVENTS = [
  'entry.create',
  'entry.update',
  'entry.delete',
  'entry.publish',
  'entry.unpublish',
  'entry.draft-discard',
  'media.create',
  'media.update',
  'media.delete',
  'entry.translate',
];

const webhooks = () => {
  const stopped: string[] = [];
  return {
    stopped,
    allowedEvents: new Map(EVENTS.map((event) => [event.toUpperCase(), event])),
    runner: {
      webhooksMap: new Map<string, unknown>(EVENTS.map((event) => [event, []])),
      deleteListener: (event: string) => stopped.push(event),
    },
  };
};

describe('keepPublicEvents', () => {
  it('offers staff the event of a publication alone, whatever else Strapi has', () => {
    const { allowedEvents, runner } = webhooks();
    keepPublicEvents(allowedEvents, runner);
    expect([...allowedEvents.values()]).toEqual(['entry.publish']);
  });

  it('stops webhooks that were set for any other event', () => {
    const { allowedEvents, runner, stopped } = webhooks();
    keepPublicEvents(allowedEvents, runner);
    expect([...runner.webhooksMap.keys()]).toEqual(['entry.publish']);
    expect(stopped).toEqual(EVENTS.filter((event) => event !== 'entry.publish'));
  });
});
