import { readBytes } from '../../../../src/desk/press-import/readers/read-bytes';
import { understandFile } from '../../../../src/desk/press-import/understand-file';

const LEAD =
  'The Bramble Agency counted all its wells this winter, and found that two in three give clean water through the whole dry season.';
const mail = (text: string): Uint8Array =>
  new TextEncoder().encode(
    `From: press@example.org\nDate: Mon, 4 Mar 2024 23:30:00 +0300\nSubject: Agency Counts Its Wells\n\n${text}\n`,
  );

const fieldsOf = async (text: string) => {
  const { lines, understanding } = understandFile(await readBytes(mail(text)), { locale: 'en' });
  return { lines, ...understanding, fields: understanding.release?.fields };
};

describe('a mail', () => {
  it('without a headline has its subject as that, and its day', async () => {
    const { fields, lines, release, page } = await fieldsOf(`Geneva – ${LEAD}`);
    expect(fields).toMatchObject({
      title: 'Agency Counts Its Wells',
      datelineCity: 'Geneva',
      date: '2024-03-04',
    });
    expect(release?.places.title).toEqual([0]);
    expect(lines).toHaveLength(2);
    expect(page.notPlaced).toEqual([]);
  });

  it('with a headline and a day in its text keeps those', async () => {
    const { fields } = await fieldsOf(
      `Two in Three Wells Give Clean Water\n\nGeneva, 1 March 2024 – ${LEAD}`,
    );
    expect(fields).toMatchObject({ title: 'Two in Three Wells Give Clean Water', date: '2024-03-01' });
  });
});

describe('a short text behind a dateline with its day', () => {
  it('is in the body, and not listed as not placed too', async () => {
    const text =
      'Work Begins on a Well\n\nAccra, 3 May 2026 – Work began today on a well that many have waited for.';
    const read = await readBytes(new TextEncoder().encode(text));
    const { page, leftovers } = understandFile(read, { locale: 'en' }).understanding;
    expect(page.release?.body).toBe('Work began today on a well that many have waited for.');
    expect([page.notPlaced, leftovers]).toEqual([[], []]);
  });
});
