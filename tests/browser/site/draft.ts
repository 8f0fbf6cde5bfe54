import { unique, writer } from '../../support/api';
import { openPanel, saveForm } from '../../support/browser';
import { editorAddress } from '../../support/chromium';
import { makeDraftRelease } from '../../support/factories';
import { inSeconds, sign } from '../../support/preview';
import { getPage, onStage, textOf } from '../../support/site-stage';

const RELEASE = 'api::press-release.press-release';

describe('a draft', () => {
  it('is shown beside its form, again when it was saved, and kept nowhere', async () => {
    const title = unique('Not public yet');
    const draft = await makeDraftRelease({ title });
    const panel = await openPanel(onStage().browser);
    await panel.goto(editorAddress(RELEASE, draft.documentId, 'en'));
    await panel
      .getByRole('link', { name: /preview/i })
      .or(panel.getByRole('button', { name: /preview/i }))
      .first()
      .click();
    const frame = panel.frameLocator('iframe');
    await frame.getByRole('heading', { level: 1, name: title }).waitFor();
    await frame.getByText('Draft. Not public.').waitFor();
    const saved = unique('Saved since');
    await writer.put(`/api/press-releases/${draft.documentId}`, { title: saved }).expect(200);
    await panel.evaluate(
      "document.querySelector('iframe').contentWindow.postMessage({ type: 'strapiUpdate' }, '*')",
    );
    await frame.getByRole('heading', { level: 1, name: saved }).waitFor();
    await panel.close();
    expect((await getPage(`/news/${String(draft.slug)}`)).status).toBe(404);
    expect(await textOf('/news')).not.toContain(saved);
  });

  it('follows its form when it stands in a window beside it: what is saved there is shown here', async () => {
    const draft = await makeDraftRelease({ title: unique('Being written') });
    const form = await openPanel(onStage().browser);
    await form.goto(editorAddress(RELEASE, draft.documentId, 'en'));
    const link = form.getByRole('link', { name: 'Open preview' });
    await link.waitFor();
    const [beside] = await Promise.all([
      form.context().waitForEvent('page'),
      link.click({ modifiers: ['ControlOrMeta'] }),
    ]);
    const frame = beside.frameLocator('iframe');
    await frame.getByRole('heading', { level: 1, name: String(draft.title) }).waitFor();
    const saved = unique('Written on');
    await form.getByLabel('Title').first().fill(saved);
    await saveForm(form);
    await frame.getByRole('heading', { level: 1, name: saved }).waitFor();
    await form.context().close();
  });

  it('answers its link alone, until that ends, and the link stays with who has it', async () => {
    const { documentId, title } = await makeDraftRelease({ title: unique('By link') });
    const link = { type: 'press-release' as const, documentId, locale: 'en' as const, staff: 1 };
    const token = sign({ ...link, expires: inSeconds(60) });
    const shown = await getPage(`/preview?token=${encodeURIComponent(token)}`);
    expect(shown.status).toBe(200);
    expect(shown.headers.get('cache-control')).toBe('private, no-store');
    expect(shown.headers.get('x-robots-tag')).toContain('noindex');
    expect(shown.headers.get('referrer-policy')).toBe('no-referrer');
    expect(shown.headers.get('etag')).toBeNull();
    const html = await shown.text();
    expect(html).toContain(title);
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(html).not.toContain(token);
    const ended = await getPage(
      `/preview?token=${encodeURIComponent(sign({ ...link, expires: inSeconds(-1) }))}`,
    );
    expect(ended.status).toBe(403);
    expect(ended.headers.get('cache-control')).toBe('private, no-store');
    expect(await ended.text()).not.toContain(title);
    expect(onStage().site.log()).not.toContain(token.slice(0, 20));
  });
});
