import { unique, writer } from '../../support/api';
import { act, makeReleased } from '../../support/editorial';
import { inSeconds } from '../../support/preview';
import { SITE_SECRET } from '../../support/site';
import { getPage, onStage, tellSite, textOf } from '../../support/site-stage';
import { until } from '../../support/until';
import { deleteWebhook, postWebhook, type StoredWebhook } from '../../support/webhooks';

describe('what is kept', () => {
  it('is the same until the newsroom says otherwise, and nobody else can say it', async () => {
    const title = unique('Before');
    const release = await makeReleased({ title });
    await tellSite();
    const path = `/news/${String(release.slug)}`;
    const first = await getPage(path);
    expect(first.headers.get('cache-control')).toContain('s-maxage=60');
    const etag = first.headers.get('etag') ?? '';
    expect((await getPage(path, { 'If-None-Match': etag })).status).toBe(304);
    const after = unique('After');
    await writer.put(`/api/press-releases/${release.documentId}`, { title: after }).expect(200);
    await act(release.documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    const forged = await fetch(`${onStage().site.url}/hooks/newsroom`, {
      method: 'POST',
      body: '{}',
      headers: {
        'webhook-id': 'a',
        'webhook-timestamp': String(inSeconds(0)),
        'webhook-signature': 'v1,AAAA',
      },
    });
    expect(forged.status).toBe(401);
    expect(await textOf(path)).toContain(title);
    await tellSite();
    expect(await textOf(path)).toContain(after);
  });

  it('is asked for anew when a webhook of the newsroom tells of a change', async () => {
    const { documentId, slug } = await makeReleased();
    const path = `/news/${String(slug)}`;
    const address = {
      url: `${onStage().site.url}/hooks/newsroom`,
      secret: SITE_SECRET,
      events: ['content.changed'],
    };
    const made = (await postWebhook(address).expect(201)).body as { data: StoredWebhook };
    expect((await getPage(path)).status).toBe(200);
    await act(documentId, 'withdraw', { reason: 'Told by itself' }).expect(200);
    await until(
      () => getPage(path),
      ({ status }) => status === 410,
    );
    await deleteWebhook(made.data.documentId).expect(200);
  });
});
