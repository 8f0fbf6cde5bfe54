import { findFaults } from '../../support/accessibility';
import { writer } from '../../support/api';
import { EVERY_SECTION, onStage, tellSite, textOf } from '../../support/site-stage';

const ACCENT = "getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()";

describe('the colour of the office', () => {
  it.each([
    ['#ffffff', '#575757', '#ffffff'],
    ['#000000', '#000000', '#a3a3a3'],
    ['#ffff00', '#5c5c00', '#ffff00'],
  ])(
    'makes the palette, and all stays readable by day and by night: %s',
    async (colour, byDay, byNight) => {
      await writer.put('/api/site?status=published', { colour }).expect(200);
      await tellSite();
      const page = await onStage().browser.newPage();
      const faults: string[] = [];
      const accents: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const path of ['/', EVERY_SECTION]) {
          await page.goto(`${onStage().site.url}${path}`);
          faults.push(...(await findFaults(page, [1440])).map((fault) => `${colorScheme} ${path} ${fault}`));
        }
        accents.push(await page.evaluate<string>(ACCENT));
      }
      expect(faults).toEqual([]);
      expect(accents).toEqual([byDay, byNight]);
      await page.close();
    },
    60_000,
  );

  it('is the usual one again when the office has none', async () => {
    await writer.put('/api/site?status=published', { colour: null }).expect(200);
    await tellSite();
    expect(await textOf('/')).toContain('--accent:#0b5394');
  });
});
