import { makePage } from '../support/factories';
import { openBrowser } from '../support/chromium';
import { startReceiver } from '../support/receiver';
import { readRecipes } from '../support/recipes/recipes';
import { until } from '../support/until';

const PAGE = '/who-listens';

describe('a page that listens, as docs/front-ends.md has it', () => {
  it('is drawn anew when the newsroom tells of a change', async () => {
    const script = (readRecipes('front-ends.md').get('listen.js') ?? '').replace(
      'https://newsroom.example.org',
      process.env.NEWSROOM_URL ?? '',
    );
    const frontEnd = await startReceiver();
    frontEnd.answer = (_request, response) => {
      const html = `<!doctype html><title>Listens</title><script>${script}\nchanges.onopen = () => { document.title = 'Open'; };</script>`;
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
    };
    const browser = await openBrowser();
    const timesDrawn = (): number => frontEnd.received.filter(({ path }) => path === PAGE).length;
    try {
      const page = await browser.newPage();
      await page.goto(`${frontEnd.url}${PAGE}`);
      await page.waitForFunction("document.title === 'Open'");
      expect(timesDrawn()).toBe(1);
      await makePage(); // a page is in the menu of all
      await until(
        () => Promise.resolve(timesDrawn()),
        (times) => times > 1,
      );
    } finally {
      await browser.close();
      await frontEnd.close();
    }
  });
});
