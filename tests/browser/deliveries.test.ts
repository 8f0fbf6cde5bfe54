import type { Browser, Page } from 'playwright-core';
import { unique } from '../support/api';
import { openBrowser, openHome, openPanel, openPanelAs, saveForm } from '../support/browser';
import { openDatabase } from '../support/database';
import { makeReleased } from '../support/editorial';
import { makeTopic } from '../support/factories';
import { startReceiver, type Receiver } from '../support/receiver';
import { administrator } from '../support/staff';
import { until } from '../support/until';
import {
  deleteWebhook,
  getWebhook,
  makeWebhook,
  putWebhook,
  toldOf,
  type StoredWebhook,
} from '../support/webhooks';

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

afterEach(async () => {
  await putWebhook(webhook.documentId, { events: null, languages: null, topics: { set: [] } }).expect(200);
});

const openWebhook = async (shown: Page = page): Promise<void> => {
  const uid = 'api::partner-webhook.partner-webhook';
  const path = `/admin/content-manager/collection-types/${uid}/${webhook.documentId}`;
  await shown.goto(`${process.env.NEWSROOM_URL ?? ''}${path}`);
};

describe('the form of a partner’s webhook', () => {
  it('shows its secret, and its labels in plain words', async () => {
    await openWebhook();
    await page.getByLabel('Only these countries').waitFor();
    expect(await page.getByRole('group', { name: 'Tell of' }).getByRole('checkbox').count()).toBe(7);
    expect(await page.getByRole('group', { name: 'Languages' }).getByRole('checkbox').count()).toBe(4);
    expect(await page.getByLabel('Secret').inputValue()).toBe(webhook.secret);
  });

  it('keeps what was unticked, and the topic that was picked by its name', async () => {
    const topic = await makeTopic();
    await openWebhook();
    await page.getByRole('checkbox', { name: 'Minor edits' }).click();
    await page.getByRole('checkbox', { name: 'français (fr)' }).click();
    await page.getByLabel('Only these topics').click();
    await page.getByLabel('Only these topics').pressSequentially(String(topic.name));
    await page.getByRole('option', { name: String(topic.name) }).click();
    await saveForm(page);
    const { data } = (await getWebhook(webhook.documentId).expect(200)).body as {
      data: StoredWebhook & { readonly topics: { readonly count: number } };
    };
    expect(data.events).toEqual(['released', 'corrected', 'withdrawn', 'deleted', 'redirected']);
    expect(data.languages).toEqual(['en', 'es', 'ar']);
    expect(data.topics.count).toBe(1);
  });

  it('says at the boxes that one has to be ticked', async () => {
    await openWebhook();
    const languages = page.getByRole('group', { name: 'Languages' });
    await languages.waitFor();
    for (const box of await languages.getByRole('checkbox').all()) await box.click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Tick at least one language.').first().waitFor();
  });

  it('has its boxes in the language of the panel', async () => {
    const arabic = await openPanelAs(browser, administrator(), 'ar');
    await openWebhook(arabic);
    const boxes = arabic.getByRole('group', { name: 'الإبلاغ عن' });
    await boxes.getByRole('checkbox', { name: 'التعديلات الطفيفة' }).waitFor();
    await arabic.context().close();
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
    await page.getByText('it answered with an error (500)').waitFor();
    await openHome(page);
    const failed = page.getByRole('region', { name: 'Not delivered' });
    await failed.getByText(`${webhook.name}: it answered with an error (500)`).waitFor();
    await failed
      .getByText(/^given up, last tried /)
      .first()
      .waitFor();
    await openWebhook();
    receiver.answer = 204;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('given up', { exact: true }).waitFor({ state: 'detached' });
    await until(
      () => page.getByText('delivered', { exact: true }).count(),
      (count) => count === 2,
    );
  });
});
