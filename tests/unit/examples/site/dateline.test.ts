import { withDateline } from '../../../../examples/site/src/dateline';

const RELEASE = {
  locale: 'en',
  datelineCity: 'Accra',
  releasedAt: '2026-11-28T23:30:00.000Z',
  bodyHtml: '<p>Work begins.</p>',
} as const;

describe('the text of a release', () => {
  it('opens with place and day on the clock of the office', () => {
    expect(withDateline(RELEASE, 'Africa/Accra')).toBe(
      '<p><span class="dateline" dir="ltr">ACCRA, 28 November 2026 – </span>Work begins.</p>',
    );
    expect(withDateline(RELEASE, 'Africa/Nairobi')).toContain('29 November 2026');
  });

  it('takes a city for text, whatever stands in it', () => {
    const city = '<b>$1&"';
    expect(withDateline({ ...RELEASE, datelineCity: city }, 'UTC')).toContain('&#60;B&#62;$1&#38;&#34;, 28');
  });

  it('has a paragraph for it when it does not begin with one, and none when nothing is known', () => {
    expect(withDateline({ ...RELEASE, bodyHtml: '<h2>A</h2>' }, 'UTC')).toMatch(
      /^<p><span.+<\/span><\/p><h2>/,
    );
    expect(withDateline({ ...RELEASE, datelineCity: null, releasedAt: null }, 'UTC')).toBe(RELEASE.bodyHtml);
  });
});
