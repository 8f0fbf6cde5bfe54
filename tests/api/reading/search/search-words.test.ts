import { paragraph, writer } from '../../../support/api';
import { act, makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makePage } from '../../../support/factories';
import { askSearch, foundBy, search, uniqueWord } from '../../../support/search';

const addLanguage = (documentId: string, locale: string, data: object) =>
  writer.put(`/api/pages/${documentId}?status=published&locale=${locale}`, data).expect(200);

describe('the words of a search', () => {
  it('are found in titles before summaries before bodies', async () => {
    const word = uniqueWord();
    const body = await makeReleased({ body: paragraph(`${word} ${word} ${word}`) });
    const title = await makeReleased({ title: `On ${word}` });
    const summary = await makeReleased({ summary: `About ${word}.` });
    expect(await foundBy({ q: word })).toEqual([title, summary, body].map(({ documentId }) => documentId));
  });

  it('make a phrase between quotation marks, straight or curly', async () => {
    const [a, b] = [uniqueWord(), uniqueWord()];
    const together = await makePage({ title: `See ${a} ${b}` });
    await makePage({ title: `See ${b} and ${a}` });
    for (const q of [`"${a} ${b}"`, `“${a} ${b}”`, `« ${a} ${b} »`])
      expect(await foundBy({ q })).toEqual([together.documentId]);
    expect(await foundBy({ q: `${a} ${b}` })).toHaveLength(2);
  });

  it('are excluded with a minus, alternatives with or', async () => {
    const [a, b] = [uniqueWord(), uniqueWord()];
    const one = await makePage({ title: `See ${a}` });
    const both = await makePage({ title: `See ${a} ${b}` });
    expect(await foundBy({ q: `${a} -${b}` })).toEqual([one.documentId]);
    expect((await foundBy({ q: `${a} or ${b}` })).sort()).toEqual([one.documentId, both.documentId].sort());
    const rest = await search({ q: `-${a}`, pageSize: '50' });
    expect(rest.data.map(({ documentId }) => documentId)).not.toContain(one.documentId);
  });

  it('may be stop words: then they are looked for in titles', async () => {
    const word = uniqueWord();
    const page = await makePage({ title: `WHO ${word}` });
    expect(await foundBy({ q: 'WHO', type: 'page', pageSize: '50' })).toContain(page.documentId);
  });

  it('are forgiven a slip in a name, which the answer tells', async () => {
    const name = 'Yaa Boatengmansah';
    const contact = await makeContact({ name });
    const slipped = await search({ q: 'Boatengmanash' });
    expect(slipped.meta.correctedTo).toBe('Boatengmansah');
    expect(slipped.data.map(({ documentId }) => documentId)).toContain(contact.documentId);
    const right = await search({ q: 'Boatengmansah' });
    expect(right.meta.correctedTo).toBeNull();
  });

  it('are forgiven two swapped letters in a short name', async () => {
    const contact = await makeContact({ name: 'Kwezu' });
    const { data, meta } = await search({ q: 'Kewzu' });
    expect(meta.correctedTo).toBe('Kwezu');
    expect(data.map(({ documentId }) => documentId)).toEqual([contact.documentId]);
  });

  it('are not replaced by names of drafts', async () => {
    await makeDraftRelease({ title: 'Secretissimalia' });
    const { data, meta } = await search({ q: 'Secretissimalai' });
    expect(data).toEqual([]);
    expect(meta.correctedTo).toBeNull();
  });

  it('find a release by its quotes, dateline city and notes to editors', async () => {
    const [speech, city, note] = [uniqueWord(), uniqueWord(), uniqueWord()];
    const { documentId } = await makeReleased({
      quotes: [{ text: `We ${speech}.`, speaker: 'A speaker' }],
      datelineCity: city,
      notesToEditors: `On ${note}`,
    });
    for (const q of [speech, city, note]) expect(await foundBy({ q })).toEqual([documentId]);
  });
});

describe('a snippet', () => {
  it('is safe to put into a page, with the words marked', async () => {
    const word = uniqueWord();
    await makePage({
      title: `<img src=x onerror=alert(1)> ${word}`,
      sections: [
        {
          __component: 'sections.rich-text',
          body: paragraph(`<script>alert("${word}")</script> & <mark>\u0001own\u0002</mark>`),
        },
      ],
    });
    const [hit] = (await search({ q: word })).data;
    expect(hit?.title).toBe(`<img src=x onerror=alert(1)> ${word}`);
    expect(hit?.titleHtml).toBe(`&lt;img src=x onerror=alert(1)&gt; <mark>${word}</mark>`);
    expect(hit?.snippet).toBe(
      `script&gt;alert(&quot;<mark>${word}</mark>&quot;)&lt;/script&gt; &amp; &lt;mark&gt;own&lt;/mark`,
    );
  });
});

describe('a language', () => {
  it('English: finds other forms of a word', async () => {
    const word = uniqueWord();
    const page = await makePage({ title: `Returnees crossing ${word}` });
    expect(await foundBy({ q: `returnee crossed ${word}` })).toEqual([page.documentId]);
  });

  it('French: elisions, accents and guillemets do not stand in the way', async () => {
    const word = uniqueWord();
    const page = await makePage();
    const title = `L’Afrique de l’Ouest : « dialogues régionaux » ${word}`;
    await addLanguage(page.documentId, 'fr', { title });
    for (const q of [
      'afrique',
      "l'afrique",
      'L’AFRIQUE',
      'dialogue regional',
      'DIALOGUES RÉGIONAUX',
      'ouest',
    ])
      expect(await foundBy({ q: `${q} ${word}`, locale: 'fr' })).toEqual([page.documentId]);
    const [hit] = (await search({ q: `afrique ${word}`, locale: 'fr' })).data;
    expect(hit?.titleHtml).toBe(
      `L’<mark>Afrique</mark> de l’Ouest : « dialogues régionaux » <mark>${word}</mark>`,
    );
  });

  it('Spanish: accents, ñ and inverted marks do not stand in the way', async () => {
    const word = uniqueWord();
    const page = await makePage();
    await addLanguage(page.documentId, 'es', { title: `¿Qué migración? ¡Niñas y niños! ${word}` });
    for (const q of ['migracion', 'MIGRACIÓN', 'migraciones', 'nina', 'niños'])
      expect(await foundBy({ q: `${q} ${word}`, locale: 'es' })).toEqual([page.documentId]);
  });

  it('Arabic: diacritics, forms of alef and Arabic signs do not stand in the way', async () => {
    const word = uniqueWord();
    const page = await makePage();
    await addLanguage(page.documentId, 'ar', { title: `«الهِجْرَةُ» في أفريقيا، والتعاون؟ ${word}` });
    for (const q of ['الهجرة', 'الهِجرة', 'هجرة', 'افريقيا', 'إفريقيا', 'أفريقيا؟', 'التعاون'])
      expect([q, await foundBy({ q: `${q} ${word}`, locale: 'ar' })]).toEqual([q, [page.documentId]]);
    const [hit] = (await search({ q: `الهجرة ${word}`, locale: 'ar' })).data;
    expect(hit?.titleHtml).toContain('«<mark>الهِجْرَةُ</mark>»');
  });

  it('Arabic: a slip in a name is forgiven', async () => {
    const page = await makePage();
    await addLanguage(page.documentId, 'ar', { title: 'الاستراتيجيات' });
    const { data, meta } = await search({ q: 'الاستراتجيات', locale: 'ar' });
    expect(meta.correctedTo).toBe('الاستراتيجيات');
    expect(data.map(({ documentId }) => documentId)).toContain(page.documentId);
  });
});

describe('a language that is missing', () => {
  it('is missing when the language is strict, and filled in when there is a fallback', async () => {
    const word = uniqueWord();
    const english = await makePage({ title: `English only ${word}` });
    const both = await makePage({ title: `In both ${word}` });
    await addLanguage(both.documentId, 'fr', { title: `Dans les deux ${word}` });
    const strict = await askSearch({ q: word, locale: 'fr' }).expect(200);
    expect((strict.body as { data: { title: string }[] }).data.map(({ title }) => title)).toEqual([
      `Dans les deux ${word}`,
    ]);
    expect(strict.headers['content-language']).toBe('fr');
    const filled = await askSearch({ q: word, locale: 'fr', fallback: 'en' }).expect(200);
    expect(filled.headers['content-language']).toBe('fr, en');
    expect(filled.headers.vary ?? '').not.toMatch(/accept-language/i);
    const { data, meta } = await search({ q: word, locale: 'fr', fallback: 'en' });
    expect(meta).toMatchObject({ locale: 'fr', fallback: 'en' });
    expect(data.map(({ locale, documentId }) => `${locale} ${documentId}`).sort()).toEqual(
      [`en ${english.documentId}`, `fr ${both.documentId}`].sort(),
    );
  });

  it('takes the place of a language that is withdrawn from the public', async () => {
    const word = uniqueWord();
    const { documentId } = await makeReleased({ title: `Release ${word}` });
    const french = { title: `Communiqué ${word}`, summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, french).expect(200);
    await act(documentId, 'release', { locales: ['fr'] }).expect(200);
    const locales = async () =>
      (await search({ q: word, locale: 'fr', fallback: 'en' })).data.map(({ locale }) => locale);
    expect(await locales()).toEqual(['fr']);
    await writer.delete(`/api/press-releases/${documentId}?locale=fr`).expect(204);
    expect(await locales()).toEqual(['en']);
  });
});
