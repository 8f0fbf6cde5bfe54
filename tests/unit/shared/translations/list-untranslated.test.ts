import { listUntranslated } from '../../../../src/shared/translations/list-untranslated';

const ENGLISH = 'The centre warns forty-two communities.';
const FRENCH = 'Le centre avertit quarante-deux localités.';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const item = (text: string) => ({ type: 'list-item', children: [{ type: 'text', text }] });

describe('the fields of a translation that are not translated', () => {
  it('are those that say what the source says', () => {
    const source = { title: 'Ghana opens a warning centre', summary: ENGLISH };
    expect(
      listUntranslated(['title', 'summary'], { title: 'Le Ghana ouvre un centre', summary: ENGLISH }, source),
    ).toEqual(['summary']);
  });

  it('count a text as soon as one of its paragraphs is left, wherever it stands', () => {
    const source = { body: [paragraph('First of all, a welcome.'), paragraph(ENGLISH)] };
    expect(listUntranslated(['body'], { body: [paragraph(ENGLISH), paragraph(FRENCH)] }, source)).toEqual([
      'body',
    ]);
    expect(listUntranslated(['body'], { body: [paragraph(FRENCH)] }, source)).toEqual([]);
  });

  it('count items of lists, and words with a link or in bold among them', () => {
    const source = {
      body: [{ type: 'list', format: 'unordered', children: [item('Accra'), item(ENGLISH)] }],
    };
    const words = ENGLISH.split(' centre ');
    const linked = {
      type: 'list-item',
      children: [
        { type: 'text', text: words[0], bold: true },
        { type: 'link', url: '/centre', children: [{ type: 'text', text: ' centre ' }] },
        { type: 'text', text: words[1] },
      ],
    };
    const body = [{ type: 'list', format: 'unordered', children: [item('Accra'), linked] }];
    expect(listUntranslated(['body'], { body }, source)).toEqual(['body']);
  });

  it('count quotes and sections, and not who speaks there', () => {
    const speaker = 'Catherine Namutebi Nakayima, spokeswoman of the centre';
    const quote = (text: string) => ({ text, speaker, organisation: 'The centre for warnings of floods' });
    const fields = ['quotes', 'sections'];
    expect(listUntranslated(fields, { quotes: [quote(FRENCH)] }, { quotes: [quote(ENGLISH)] })).toEqual([]);
    expect(listUntranslated(fields, { quotes: [quote(ENGLISH)] }, { quotes: [quote(ENGLISH)] })).toEqual([
      'quotes',
    ]);
    const spoken = { ...quote(ENGLISH), language: 'en' };
    expect(listUntranslated(fields, { quotes: [spoken] }, { quotes: [quote(ENGLISH)] })).toEqual([]);
    const section = { __component: 'sections.rich-text', body: [paragraph(ENGLISH)] };
    expect(listUntranslated(fields, { sections: [section] }, { sections: [section] })).toEqual(['sections']);
  });

  it('leave out files and documents that both refer to', () => {
    const file = { ref: 4, label: 'The warning centre from above', file: { alternativeText: ENGLISH } };
    const loaded = { mime: 'image/png', hash: 'a', alternativeText: ENGLISH };
    const sections = [
      { __component: 'sections.image', image: file },
      { __component: 'sections.image', image: loaded },
    ];
    expect(listUntranslated(['sections'], { sections }, { sections })).toEqual([]);
  });
});

describe('the address of a translation', () => {
  const source = { title: 'Ghana opens a warning centre', slug: 'ghana-opens-a-warning-centre' };

  it('is not translated when it is that of the source', () => {
    const title = 'Le Ghana ouvre un centre d’alerte';
    expect(listUntranslated(['title', 'slug'], { title, slug: source.slug }, source)).toEqual(['slug']);
    expect(listUntranslated(['title'], { title, slug: 'le-ghana-ouvre' }, source)).toEqual([]);
    expect(listUntranslated(['title'], { title, slug: null }, { ...source, slug: null })).toEqual([]);
  });

  it('may be the same where the titles are, and on the home page, whose address shows nowhere', () => {
    const contact = { title: 'Contact', slug: 'contact' };
    expect(listUntranslated(['title'], contact, contact)).toEqual([]);
    const home = { title: 'Accueil', slug: 'home', isHome: true };
    expect(listUntranslated(['title'], home, { title: 'Home', slug: 'home', isHome: true })).toEqual([]);
  });
});
