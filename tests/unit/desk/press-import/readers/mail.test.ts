import { makeDocx, wordParagraph } from '../../../../support/make-documents';
import { dayOfMail, bareSubject } from '../../../../../src/desk/press-import/readers/mail-headers';
import { inShort, latin1, read, readShort } from './read-as';

const HEAD =
  'From: press@example.org\r\nTo: desk@example.net\r\nDate: Mon, 4 Mar 2024 23:30:00 +0300\r\nMIME-Version: 1.0\r\n';
const mail = (rest: string): Uint8Array => latin1(HEAD + rest.replace(/(?<!\r)\n/g, '\r\n'));
const parts = (kind: string, ...all: string[]): string =>
  `Content-Type: multipart/${kind}; boundary="${kind}"\n\n${all.map((part) => `--${kind}\n${part}\n`).join('')}--${kind}--\n`;
const LONG =
  'Geneva - The Bramble Agency counted all its wells this winter, and found that two in three give clean water through the whole dry season. ';

describe('an e-mail', () => {
  it('is its text without its headers; the subject is offered as headline, and the day where it was written', async () => {
    const text = await read(
      mail(
        'Subject: =?utf-8?Q?Fwd:_Press_release:_Wells_at_Gen=C3=A8ve?=\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe wells=20\nof Gen=C3=A8ve.\n',
      ),
    );
    expect(text).toMatchObject({ format: 'mail', headline: 'Wells at Genève', date: '2024-03-04' });
    expect(inShort(text.lines)).toEqual(['paragraph: The wells', 'paragraph: of Genève.']);
  });

  it.each([
    ['windows-1255', '8bit', '\xf9\xec\xe5\xed', 'שלום'],
    ['utf_8', '8bits', 'Caf\xc3\xa9', 'Café'],
    ['windows-1256', 'base64', '483jzw==', 'محمد'],
    ['no-such-charset', '7bit', 'plain', 'plain'],
  ])('is read in %s, written as %s', async (charset, encoding, written, text) => {
    const bytes = mail(
      `Subject: A\nContent-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n\n${written}\n`,
    );
    expect((await readShort(bytes))[0]).toBe(`paragraph: ${text}`);
  });

  it('has the looks of its HTML when that says what the plain text says', async () => {
    const bytes = mail(
      `Subject: A\n${parts('alternative', 'Content-Type: text/plain\n\nWells counted\n', 'Content-Type: text/html\n\n<h1>Wells</h1><p>counted</p>')}`,
    );
    expect(await readShort(bytes)).toEqual(['heading1: Wells', 'paragraph: counted']);
  });

  it('is its plain text when its HTML says less', async () => {
    const bytes = mail(
      `Subject: A\n${parts('alternative', `Content-Type: text/plain\n\n${LONG}\n`, 'Content-Type: text/html\n\n<p><a href="https://example.org">Open in a browser</a></p>', 'Content-Type: text/x-amp-html\n\n<html>amp</html>')}`,
    );
    expect((await readShort(bytes))[0]).toBe(`paragraph: ${LONG.trim()}`);
  });

  it('shows no inline picture but its description, and names what is attached beside the text', async () => {
    const picture =
      'Content-Type: image/png\nContent-ID: <logo>\nContent-Disposition: inline; filename=logo.png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=';
    const photo =
      "Content-Type: image/jpeg\nContent-Disposition: attachment; filename*0*=utf-8''Puits%20; filename*1*=%C3%A0%20Accra.jpg\nContent-Transfer-Encoding: base64\n\n/9j/4AAQ";
    const bytes = mail(
      `Subject: A\n${parts('mixed', parts('related', `Content-Type: text/html\n\n<p>${LONG}</p><p><img src="cid:logo" alt="A well"></p>`, picture), photo)}`,
    );
    expect(await readShort(bytes)).toEqual([
      `paragraph: ${LONG.trim()}`,
      'picture: A well',
      '+paragraph: Puits à Accra.jpg',
    ]);
  });

  it('that only goes with a document is read as that document, and the note is beside it', async () => {
    const release = Buffer.from(
      makeDocx(wordParagraph('Wells Counted in the North', 'Title') + wordParagraph(LONG)),
    ).toString('base64');
    const bytes = mail(
      `Subject: Our release\n${parts('mixed', 'Content-Type: text/plain\n\nDear all, please find our release attached.\n', `Content-Type: application/octet-stream; name=r.docx\nContent-Disposition: attachment; filename=r.docx\nContent-Transfer-Encoding: base64\n\n${release}`)}`,
    );
    expect(await readShort(bytes)).toEqual([
      'heading1: Wells Counted in the North',
      `paragraph: ${LONG.trim()}`,
      '+paragraph: Dear all, please find our release attached.',
    ]);
  });

  it('that was forwarded as an attachment is read, and so is a text that is marked as one', async () => {
    const inner = `Subject: Wells counted\nFrom: a@example.org\nContent-Type: text/plain\n\n${LONG}\n`;
    const forwarded = mail(
      `Subject: Fwd\n${parts('mixed', 'Content-Type: text/plain\n\nSee below.\n', `Content-Type: message/rfc822\nContent-Disposition: attachment\n\n${inner}`)}`,
    );
    expect((await read(forwarded)).headline).toBe('Wells counted');
    expect((await readShort(forwarded))[0]).toBe(`paragraph: ${LONG.trim()}`);
    const marked = mail(
      `Subject: A\n${parts('mixed', `Content-Type: text/plain; name=r.txt\nContent-Disposition: attachment; filename=r.txt\n\n${LONG}`)}`,
    );
    expect((await readShort(marked))[0]).toBe(`paragraph: ${LONG.trim()}`);
  });

  it('whose subject speaks of an embargo says so beside the text', async () => {
    const bytes = mail(`Subject: EMBARGOED: Wells counted\nContent-Type: text/plain\n\n${LONG}\n`);
    const { headline, lines } = await read(bytes);
    expect([headline, ...inShort(lines).slice(1)]).toEqual([
      'Wells counted',
      '+paragraph: EMBARGOED: Wells counted',
    ]);
  });

  it('in a mailbox is read when it is alone, and several are refused', async () => {
    const one = `From press@example.org Mon Mar  4 23:30:00 2024\n${HEAD.replaceAll('\r', '')}Subject: A\n\nText\n`;
    expect(await readShort(one)).toEqual(['paragraph: Text']);
    await expect(read(`${one}\n${one}`)).rejects.toThrow('The file holds several e-mails.');
  });
});

describe('headers', () => {
  it.each([
    ['RE: Fwd: [EXT] Wells counted', 'Wells counted'],
    ['Communiqué de presse : Puits comptés', 'Puits comptés'],
    ['Recount: what we know', 'Recount: what we know'],
  ])('"%s" gives a headline', (subject, headline) => {
    expect(bareSubject(subject)).toBe(headline);
  });

  it.each([
    ['4 Mar 2024 01:00:00 +1100', '2024-03-04'],
    ['yesterday', null],
    ['40 Mar 2024', null],
  ])('"%s" gives a day', (date, day) => {
    expect(dayOfMail(date)).toBe(day);
  });
});
