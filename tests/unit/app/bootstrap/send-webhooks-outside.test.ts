import { sendWebhooksOutside } from '../../../../src/app/bootstrap/send-webhooks-outside';
import type { RunWebhook } from '../../../../src/platform/strapi/services';
import { startReceiver, type Receiver } from '../../../support/receiver';

let outside: Receiver;

beforeAll(async () => {
  outside = await startReceiver();
});

afterAll(() => outside.close());

const runner = (isPrivateAllowed: boolean): { run: RunWebhook } => {
  const made = {} as { run: RunWebhook };
  sendWebhooksOutside({ get: () => made, config: { get: () => isPrivateAllowed } } as never);
  return made;
};

describe('a webhook of Strapi’s own', () => {
  it('goes out as everything here does', async () => {
    const webhook = { url: `${outside.url}/hook`, headers: { 'X-Key': 'a' } };
    expect(await runner(true).run(webhook, 'entry.publish', { uid: 'x' })).toEqual({ statusCode: 204 });
    const [sent] = outside.received;
    expect(sent?.headers).toMatchObject({
      'user-agent': 'Dateline',
      'x-strapi-event': 'entry.publish',
      'x-key': 'a',
    });
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({ event: 'entry.publish', uid: 'x' });
  });

  it('does not reach into private networks, whenever its name began to lead there', async () => {
    const before = outside.received.length;
    const answer = await runner(false).run({ url: outside.url }, 'entry.publish');
    expect([answer, outside.received.length]).toEqual([
      { statusCode: 500, message: 'address-not-public' },
      before,
    ]);
  });
});
