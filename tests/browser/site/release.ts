import { findFaults } from '../../support/accessibility';
import { unique, writer } from '../../support/api';
import { act, makeReleased } from '../../support/editorial';
import { onStage, tellSite } from '../../support/site-stage';

describe('a release that was corrected', () => {
  it('says what was wrong above its text, with the day, and nothing of a silent change', async () => {
    const { documentId, slug } = await makeReleased();
    await writer.put(`/api/press-releases/${documentId}`, { summary: 'In other words.' }).expect(200);
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    await tellSite();
    const page = await onStage().browser.newPage();
    await page.goto(`${onStage().site.url}/news/${String(slug)}`);
    await page.getByText('In other words.').waitFor();
    const corrections = page.getByRole('region', { name: 'Corrections' });
    expect(await corrections.count()).toBe(0);

    const note = unique('28 countries took part, not 82');
    await writer.put(`/api/press-releases/${documentId}`, { summary: 'With 28 countries.' }).expect(200);
    await act(documentId, 'correct', { kind: 'correction', locales: ['en'], notes: { en: note } }).expect(
      200,
    );
    await tellSite();
    await page.reload();
    await corrections.getByText(note).waitFor();
    expect(await corrections.getByRole('time').count()).toBe(1);
    await page.getByText('Updated').getByRole('time').waitFor();
    const text = await page.getByRole('article').innerText();
    expect(text.indexOf(note)).toBeLessThan(text.indexOf('With 28 countries.'));
    expect(await findFaults(page, [375, 1440])).toEqual([]);
    await page.close();
  });
});
