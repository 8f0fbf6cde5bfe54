import type { Browser, Page } from 'playwright-core';
import { unique } from '../support/api';
import { openBrowser, openPanel } from '../support/browser';
import { openDatabase } from '../support/database';
import { makeReleased } from '../support/editorial';
import { startReceiver, type Receiver } from '../support/receiver';
import { until } from '../support/until';
import { deleteWebhook, makeWebhook, toldOf, type StoredWebhook } from '../support/webhooks';

let browser: Browser;
let page: Page;
let receiver: Receiver;
let webhook: StoredWebhook;

beforeAll(async () => {
  receiver = await startReceiver();
  webhook = await makeWebhook(receiver, { name: unique('Agency') });
  browser = await openBrowser();
  page = await openPanel(browser);
});

afterAll(async () => {
  await browser.close();
  await deleteWebhook(webhook.documentId);
  await receiver.close();
});

const openWebhook = async (): Promise<void> => {
  const uid = 'api::partner-webhook.partner-webhook';
  const path = `/admin/content-manager/collection-types/${uid}/${webhook.documentId}`;
  await page.goto(`${process.env.NEWSROOM_URL ?? ''}${path}`);
};

describe('the form of a partner’s webhook', () => {
  it('shows its secret, and its labels in plain words', async () => {
    await openWebhook();
    await page.getByLabel('Only these countries').waitFor();
    expect(await page.getByLabel('Secret').inputValue()).toBe(webhook.secret);
  });

  it('sends a test, and shows how it went', async () => {
    await openWebhook();
    await page.getByText('Nothing was sent yet.').waitFor();
    await page.getByRole('button', { name: 'Send a test' }).click();
    await page.getByText('delivered', { exact: true }).waitFor();
    expect(receiver.received).toHaveLength(1);
  });

  it('shows what was given up, with a button to try again', async () => {
    receiver.answer = 500;
    const { documentId } = await makeReleased();
    const database = await openDatabase();
    await until(
      () => Promise.resolve(toldOf(receiver, documentId)),
      (events) => events.length > 0,
    );
    await database.query("update deliveries set since = now() - interval '3 days' where receiver = $1", [
      webhook.documentId,
    ]);
    await database.end();
    await openWebhook();
    await page.getByText('given up', { exact: true }).waitFor();
    receiver.answer = 204;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('given up', { exact: true }).waitFor({ state: 'detached' });
    await until(
      () => page.getByText('delivered', { exact: true }).count(),
      (count) => count === 2,
    );
  });
});
