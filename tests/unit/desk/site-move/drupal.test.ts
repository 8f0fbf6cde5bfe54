import { answer, node, readDump, SITE, thing, to } from './drupal-of';

const A = '11111111-0000-4000-8000-000000000001';
const B = '11111111-0000-4000-8000-000000000002';
const M = '22222222-0000-4000-8000-000000000001';
const F = '33333333-0000-4000-8000-000000000001';

const body = (processed: string, value = processed): Record<string, unknown> => ({
  body: { value, processed, format: 'full_html', summary: '' },
});

describe('one uuid in two languages', () => {
  const french = node(A, {
    langcode: 'fr',
    default_langcode: false,
    title: 'Premier puits',
    path: { alias: '/nouvelles/puits', langcode: 'fr' },
  });

  it('is one document with the addresses of both', async () => {
    const read = await readDump({ 'en/a.json': answer([node(A)]), 'fr/a.json': answer([french], [], '/fr') });
    expect(read.release).toMatchObject({
      id: `drupal:${A}`,
      source: 'en',
      languages: { en: { title: 'First well', slug: 'first-well' }, fr: { title: 'Premier puits' } },
    });
    expect(read.release.addresses).toEqual([
      { address: '/news/first-well', language: 'en' },
      { address: '/node/5', language: 'en' },
      { address: '/fr/nouvelles/puits', language: 'fr' },
      { address: '/fr/node/5', language: 'fr' },
    ]);
  });

  it('is no translation where the other prefix shows it untranslated', async () => {
    const read = await readDump({
      'en/a.json': answer([node(A)]),
      'fr/a.json': answer([node(A)], [], '/fr'),
    });
    expect(Object.keys(read.release.languages)).toEqual(['en']);
  });

  it('parts a translation that was not public', async () => {
    const hidden = node(A, { langcode: 'fr', default_langcode: false, status: false });
    const read = await readDump({ 'en/a.json': answer([node(A)]), 'fr/a.json': answer([hidden], [], '/fr') });
    expect(read.releases.map(({ id, state }) => [id, state])).toEqual([
      [`drupal:${A}`, 'public'],
      [`drupal:${A}:fr`, 'draft'],
    ]);
  });

  it('in a language that the newsroom has not is told', async () => {
    const read = await readDump({ 'en/a.json': answer([node(A, { langcode: 'pt-br' })]) });
    expect(read.releases).toEqual([]);
    expect(read.told('left-out')).toEqual([expect.stringContaining('left out in “pt-br”')]);
  });
});

describe('an alias', () => {
  it('may be none, and may hold letters', async () => {
    const read = await readDump({
      'en/a.json': answer([
        node(A, { path: { alias: null } }),
        node(B, { drupal_internal__nid: 6, path: { alias: '/médias/puits' } }),
      ]),
    });
    expect(read.releases.map(({ addresses }) => addresses.map(({ address }) => address))).toEqual([
      ['/node/5'],
      ['/médias/puits', '/node/6'],
    ]);
  });

  it('may be the same in two languages', async () => {
    const french = node(A, {
      langcode: 'fr',
      default_langcode: false,
      path: { alias: '/news/first-well', langcode: 'fr' },
    });
    const read = await readDump({
      'en/a.json': answer([node(A)], [], '/en'),
      'fr/a.json': answer([french], [], '/fr'),
    });
    expect(read.release.addresses.map(({ address }) => address)).toEqual([
      '/en/news/first-well',
      '/en/node/5',
      '/fr/news/first-well',
      '/fr/node/5',
      '/node/5',
    ]);
  });
});

describe('the date', () => {
  it.each([
    [{}, '2019-05-12T10:00:00+11:00'],
    [{ field_release_date: '2019-05-10' }, '2019-05-10T00:00:00+11:00'],
    [{ field_release_date: '2019-05-10T09:00:00-04:00' }, '2019-05-10T09:00:00-04:00'],
    [{ field_publication_date: '2019-05-10T09:00:00' }, '2019-05-10T09:00:00+11:00'],
    [{ created: '1557619200' }, '2019-05-12T00:00:00Z'],
  ])('of a node with %j is %s', async (fields, expected) => {
    expect((await readDump({ 'en/a.json': answer([node(A, fields)]) })).release.releasedAt).toBe(expected);
  });
});

describe('what is public', () => {
  it.each([
    [{ status: true }, 'public'],
    [{ status: true, moderation_state: 'published' }, 'public'],
    [{ status: true, moderation_state: 'draft' }, 'draft'],
    [{ status: false, moderation_state: 'published' }, 'draft'],
    [{ status: false }, 'draft'],
    [{ status: undefined }, 'draft'],
    [{ status: '1' }, 'public'],
  ])('of %j is %s', async (fields, state) => {
    expect((await readDump({ 'en/a.json': answer([node(A, fields)]) })).release.state).toBe(state);
  });

  it('is told where the answer does not say it', async () => {
    const sparse = { type: 'node--article', id: A, attributes: { title: 'First well' } };
    const read = await readDump({ 'en/a.json': answer([sparse]) });
    expect(read.release.state).toBe('draft');
    expect(read.told('unclear')).toEqual([
      expect.stringContaining('status is missing'),
      expect.stringContaining('does not say its language'),
    ]);
  });

  it('is known from a fuller answer of the same', async () => {
    const sparse = { type: 'node--press_release', id: A, attributes: { title: 'First well' } };
    const read = await readDump({
      'en/a.json': answer([sparse]),
      'en/b.json': answer([node(A)]),
      'en/c.json': answer([sparse]),
    });
    expect(read.release.state).toBe('public');
  });
});

describe('the text', () => {
  const textOf = async (
    attributes: Record<string, unknown>,
    more: Record<string, unknown> = {},
  ): Promise<string> =>
    (await readDump({ 'en/a.json': answer([node(A, { ...attributes })]), ...more })).releases[0]?.languages.en
      ?.html ?? '';

  it('is what readers saw, rather than its source', async () => {
    expect(
      await textOf(
        body('<p><a href="/news/second">Second</a></p>', '<p><a href="/node/2362">Second</a></p>\r\n'),
      ),
    ).toBe(`<p><a href="${SITE}/news/second">Second</a></p>`);
  });

  it('is the source with its line ends where the answer has no more', async () => {
    expect(await textOf({ body: { value: 'One\r\ntwo\r\n\r\nthree', format: 'plain_text' } })).toBe(
      '<p>One<br>two</p>\n<p>three</p>',
    );
  });

  it('is in another field where there is no body', async () => {
    const read = await readDump({
      'en/a.json': answer([
        node(A, {
          field_press_release_fulltext: { value: 'x', processed: '<p>Wells for all.</p>', format: 'html' },
          field_summary: 'In short: wells.',
          field_subtitle: 'Water again',
          field_dateline_city: 'Avora',
          field_notes_to_editors: { value: 'x', processed: '<p>Names are spelled so.</p>', format: 'html' },
          field_boilerplate: { value: 'x', processed: '<p>Who we are.</p>', format: 'html' },
          field_contact_line: 'Ada Sample, press room',
          field_more: { uri: 'https://example.com/more', title: 'More' },
          field_rank: 4,
        }),
      ]),
    });
    expect(read.release.languages.en).toEqual({
      title: 'First well',
      slug: 'first-well',
      subtitle: 'Water again',
      summary: 'In short: wells.',
      datelineCity: 'Avora',
      notesToEditors: 'Names are spelled so.',
      html: '<p>Wells for all.</p>\n<p>Who we are.</p>',
    });
    expect(read.told('lost')).toEqual([
      expect.stringContaining('“field_more” led to https://example.com/more (More)'),
      'The field “field_contact_line” has no place here: Ada Sample, press room',
    ]);
  });

  it('leads to nodes by their address, and nowhere to pages of editors', async () => {
    const second = node(B, { drupal_internal__nid: 6, path: { alias: '/news/second', langcode: 'en' } });
    const html = await textOf(
      body(
        `<p><a data-entity-type="node" data-entity-uuid="${B}" href="/node/6">B</a> <a href="/admin/content/linky/9">C</a></p>`,
      ),
      { 'en/b.json': answer([second]) },
    );
    expect(html).toBe(`<p><a href="${SITE}/news/second">B</a> C</p>`);
  });

  it('is put together of its parts, in their order', async () => {
    const part = (id: string, attributes: Record<string, unknown>): Record<string, unknown> =>
      thing('paragraph--text', id, { langcode: 'en', status: true, ...attributes });
    const read = await readDump({
      'en/a.json': answer(
        [
          node(
            A,
            {},
            {
              field_parts: [
                to('paragraph--text', 'p1'),
                to('paragraph--text', 'p2'),
                to('paragraph--text', 'p3'),
              ],
            },
          ),
        ],
        [
          part('p2', { field_text: { value: 'b', processed: '<p>Two</p>' } }),
          part('p1', { field_title: 'Why we dig', field_text: { value: 'a', processed: '<p>One</p>' } }),
        ],
      ),
    });
    expect(read.html).toBe('<h2>Why we dig</h2>\n<p>One</p>\n<p>Two</p>');
    expect(read.told('lost')).toEqual([expect.stringContaining('include=field_parts')]);
  });
});

describe('a picture', () => {
  const file = thing('file--file', F, {
    filename: 'well.jpg',
    uri: { value: 'public://2019-05/well.jpg', url: '/sites/default/files/2019-05/well.jpg' },
  });
  const medium = (langcode: string, alt: string): Record<string, unknown> =>
    thing(
      'media--image',
      M,
      { langcode, name: 'well', field_caption: 'In spring', field_credit: 'Ada Sample' },
      { thumbnail: to('file--file', F, { alt: '' }), field_media_image: to('file--file', F, { alt }) },
    );
  const whole = `${SITE}/sites/default/files/2019-05/well.jpg`;

  it('is three hops away, with its words in each language', async () => {
    const read = await readDump({
      'en/a.json': answer(
        [node(A, {}, { field_image: to('media--image', M) })],
        [medium('en', 'A well'), file],
      ),
      'fr/a.json': answer([], [medium('fr', 'Un puits'), file], '/fr'),
    });
    expect(read.release.image).toBe(`drupal:${F}`);
    expect(read.records).toContainEqual({
      kind: 'file',
      id: `drupal:${F}`,
      name: 'well.jpg',
      path: '2019-05/well.jpg',
      addresses: [whole],
      alternativeText: { en: 'A well', fr: 'Un puits' },
      caption: { en: 'In spring', fr: 'In spring' },
      credit: 'Ada Sample',
    });
  });

  it('in a text is the file, whichever style it was shown in', async () => {
    const processed = `<img src="/sites/default/files/styles/large/public/2019-05/well.jpg.webp?itok=x" alt="A well"><drupal-media data-entity-type="media" data-entity-uuid="${M}" data-caption="At noon"></drupal-media>`;
    const read = await readDump({
      'en/a.json': answer([node(A, body(processed))], [medium('en', 'Alt'), file]),
    });
    expect(read.html).toBe(
      `<figure><img src="${whole}" alt="A well"></figure>\n<figure><img src="${whole}" alt="Alt"><figcaption>At noon</figcaption></figure>`,
    );
  });

  it('that is not in the dump is told', async () => {
    const read = await readDump({
      'en/a.json': answer([node(A, {}, { field_image: to('media--image', M) })]),
    });
    expect(read.told('lost')).toEqual([expect.stringContaining('include=field_image')]);
  });

  it('beyond the first stands after the text', async () => {
    const second = thing('file--file', 'f2', {
      filename: 'pond.jpg',
      uri: { value: 'public://pond.jpg', url: '/sites/default/files/pond.jpg' },
    });
    const read = await readDump({
      'en/a.json': answer(
        [
          node(A, body('<p>Text</p>'), {
            field_images: [to('file--file', F), to('file--file', 'f2', { alt: 'Pond' })],
          }),
        ],
        [file, second],
      ),
    });
    expect(read.html).toBe(
      `<p>Text</p>\n<figure><img src="${SITE}/sites/default/files/pond.jpg" alt="Pond"></figure>`,
    );
  });

  it('that was closed is left out, and named', async () => {
    const closed = thing('file--file', F, {
      filename: 'plan.pdf',
      uri: { value: 'private://plan.pdf', url: '/system/files/plan.pdf' },
    });
    const read = await readDump({
      'en/a.json': answer([node(A, {}, { field_file: to('file--file', F) })], [closed]),
    });
    expect(read.records.filter(({ kind }) => kind === 'file')).toEqual([]);
    expect(read.told('left-out')).toEqual([expect.stringContaining('plan.pdf was not open to everybody')]);
    expect(read.told('lost')).toEqual([expect.stringContaining('was not open to everybody')]);
  });

  it('that is a document is listed beside the text, and a film stands as a link', async () => {
    const pdf = thing('file--file', F, {
      filename: 'a.pdf',
      uri: { value: 'public://a.pdf', url: '/sites/default/files/a.pdf' },
    });
    const document = thing(
      'media--document',
      M,
      { langcode: 'en' },
      { field_media_document: to('file--file', F) },
    );
    const film = thing('media--remote_video', 'm2', {
      langcode: 'en',
      field_media_oembed_video: 'https://video.example.com/5',
    });
    const read = await readDump({
      'en/a.json': answer(
        [
          node(
            A,
            {},
            { field_files: [to('media--document', M)], field_film: to('media--remote_video', 'm2') },
          ),
        ],
        [pdf, document, film],
      ),
    });
    expect(read.release.attachments).toEqual([`drupal:${F}`]);
    expect(read.html).toBe('<p><a href="https://video.example.com/5">https://video.example.com/5</a></p>');
  });
});

describe('what a field leads to', () => {
  it('is nothing where Drupal says virtual, and told where it says missing', async () => {
    const read = await readDump({
      'en/a.json': answer([
        node(
          A,
          {},
          {
            field_topics: [to('taxonomy_term--topics', 'missing')],
            field_parent: [to('taxonomy_term--topics', 'virtual')],
            uid: to('user--user', 'u'),
          },
        ),
      ]),
    });
    expect(read.release.topics).toEqual([]);
    expect(read.told('lost')).toEqual(['The field “field_topics” led to something that is gone.']);
  });

  it('is a topic, or a country by its name alone', async () => {
    const topic = (id: string, name: string, tid: number): Record<string, unknown> =>
      thing('taxonomy_term--topics', id, {
        langcode: 'en',
        status: true,
        name,
        drupal_internal__tid: tid,
        path: { alias: `/topics/${tid}` },
      });
    const read = await readDump({
      'en/a.json': answer(
        [
          node(
            A,
            {},
            { field_topics: [to('taxonomy_term--topics', 't1'), to('taxonomy_term--topics', 't2')] },
          ),
        ],
        [topic('t1', 'Water', 1), topic('t2', 'Kenya', 2)],
      ),
    });
    expect(read.release).toMatchObject({ topics: ['drupal:t1'], countries: ['KE'] });
    expect(read.records).toContainEqual(
      expect.objectContaining({
        kind: 'topic',
        addresses: [
          { address: '/topics/1', language: 'en' },
          { address: '/taxonomy/term/1', language: 'en' },
        ],
      }),
    );
  });
});

describe('what a dump has besides', () => {
  it('is counted, and people’s data go nowhere', async () => {
    const read = await readDump({
      'en/a.json': answer([
        thing('webform_submission--ask', 's', { data: { name: 'Marlow' } }),
        thing('user--user', 'u', { name: 'Marlow' }),
        node(A, { title: 'Marlow' }, {}, 'event'),
      ]),
    });
    expect(read.told('left-out')).toHaveLength(3);
    expect(JSON.stringify(read.records)).not.toContain('Marlow');
  });

  it('is told where it is no JSON, of no known form, or a failed answer', async () => {
    const read = await readDump({
      'en/a.json': answer([node(A)]),
      'en/b.json': '<html>',
      'en/c.json': { errors: [{ status: '403' }] },
      'en/d.json': [{ nid: '5', title: 'Of Drupal 7' }],
      'en/e.json': answer([]),
    });
    expect(read.releases).toHaveLength(1);
    expect(read.told('lost')).toEqual([
      expect.stringContaining('b.json is not read: it is no JSON'),
      expect.stringContaining('c.json is not read'),
      expect.stringContaining('d.json is not read: nothing in it'),
    ]);
  });
});

describe('a redirect', () => {
  const redirect = (attributes: Record<string, unknown>): Record<string, unknown> =>
    thing('redirect--redirect', 'r', { status_code: 301, language: 'und', ...attributes });
  it.each([
    [
      { redirect_source: { path: 'old', query: [] }, redirect_redirect: { uri: 'internal:/node/5' } },
      '/old',
      '/node/5',
      true,
    ],
    [
      { redirect_source: { path: 'old', query: { id: '7' } }, redirect_redirect: { uri: 'entity:node/5' } },
      '/old?id=7',
      '/node/5',
      true,
    ],
    [
      {
        redirect_source: { path: 'old' },
        redirect_redirect: { uri: 'https://example.com/a' },
        status_code: 302,
      },
      '/old',
      'https://example.com/a',
      false,
    ],
    [
      {
        redirect_source: { path: 'vieux' },
        redirect_redirect: { uri: 'route:<front>' },
        language: 'fr',
        status_code: 0,
      },
      '/fr/vieux',
      '/',
      true,
    ],
  ])('of %j is read', async (attributes, from, target, permanent) => {
    const read = await readDump({ 'en/a.json': answer([redirect(attributes)]) });
    expect(read.records).toContainEqual({
      kind: 'redirect',
      id: 'drupal:redirect:r',
      from,
      to: target,
      permanent,
    });
  });
});

describe('the main menu', () => {
  it('is the tree of pages', async () => {
    const page = (id: string, nid: number, title: string): Record<string, unknown> =>
      node(id, { drupal_internal__nid: nid, title, path: { alias: `/${title}` } }, {}, 'page');
    const link = (id: string, uri: string, attributes: Record<string, unknown>): Record<string, unknown> =>
      thing('menu_link_content--menu_link_content', id, {
        langcode: 'en',
        enabled: true,
        menu_name: 'main',
        link: { uri },
        ...attributes,
      });
    const read = await readDump({
      'en/a.json': answer([page('a', 1, 'team'), page('b', 2, 'about'), page('c', 3, 'home')]),
      'en/m.json': answer([
        link('l2', 'internal:/team', { title: 'Our team', weight: 0, parent: 'menu_link_content:l1' }),
        link('l1', 'entity:node/2', { title: 'about', weight: -1, parent: null }),
        link('l3', 'https://give.example.com/', { title: 'Donate', weight: 9 }),
        link('l4', 'entity:node/3', { title: 'Home', enabled: false }),
      ]),
    });
    expect(
      read.pages.map(({ languages, parent, inMenu, isHome }) => [
        languages.en?.title,
        languages.en?.menuTitle,
        parent,
        inMenu,
        isHome,
      ]),
    ).toEqual([
      ['team', 'Our team', 'drupal:b', true, false],
      ['about', undefined, null, true, false],
      ['home', undefined, null, false, true],
    ]);
    expect(read.told('left-out')).toEqual([
      expect.stringContaining('“Donate” of the menu leads to https://give.example.com/'),
    ]);
  });
});

describe('a dump that is no plain answer', () => {
  it('may be the record of a request', async () => {
    expect(
      (await readDump({ 'en/a.json': { status: 200, headers: {}, data: answer([node(A)]) } })).releases,
    ).toHaveLength(1);
  });

  it('may have its attributes at the top, and others within', async () => {
    const read = await readDump(
      {
        'en/a.json': [
          {
            type: 'node--article',
            id: A,
            title: 'First well',
            status: true,
            langcode: 'en',
            created: '2019-05-12T10:00:00+00:00',
            body: { processed: '<p>Text</p>', value: 'x' },
            field_image: {
              type: 'file--file',
              id: F,
              filename: 'well.jpg',
              uri: { value: 'public://well.jpg', url: '/sites/default/files/well.jpg' },
              resourceIdObjMeta: { alt: 'A well' },
            },
          },
        ],
      },
      { address: SITE },
    );
    expect(read.release).toMatchObject({
      state: 'public',
      image: `drupal:${F}`,
      languages: { en: { html: '<p>Text</p>' } },
    });
    expect(read.records).toContainEqual(
      expect.objectContaining({
        kind: 'file',
        alternativeText: { en: 'A well' },
        addresses: [`${SITE}/sites/default/files/well.jpg`],
      }),
    );
  });

  it('may have lists of objects in its fields', async () => {
    const listed = {
      uuid: [{ value: A }],
      type: [{ target_id: 'article', target_type: 'node_type', target_uuid: 'x' }],
      langcode: [{ value: 'en' }],
      title: [{ value: 'First well' }],
      status: [{ value: true }],
      created: [{ value: '2019-05-12T10:00:00+00:00', format: 'Y-m-d\\TH:i:sP' }],
      nid: [{ value: 5 }],
      body: [{ value: 'x', processed: '<p>Text</p>', format: 'html', summary: '' }],
      path: [{ alias: '/news/first-well', pid: 1, langcode: 'en' }],
    };
    const read = await readDump({ 'node.1.json': listed });
    expect(read.release).toMatchObject({
      state: 'public',
      releasedAt: '2019-05-12T10:00:00+00:00',
      languages: { en: { html: '<p>Text</p>', slug: 'first-well' } },
    });
  });
});

describe('tables of Drupal 7', () => {
  it('give aliases of every language by `und`, and redirects with a query in PHP', async () => {
    const read = await readDump({
      'en/a.json': answer([node(A, { path: { alias: null } })]),
      'url_alias.csv': 'pid,source,alias,language\n1,node/5,old/well,und\n2,node/5,"puits, ancien",fr\n',
      'redirect.csv':
        'rid,source,source_options,redirect,language,status_code\n1,well.php,"a:1:{s:5:""query"";a:1:{s:2:""id"";s:1:""7"";}}",node/5,und,0\n2,start,,<front>,und,302\n',
    });
    expect(read.release.addresses.map(({ address }) => address)).toEqual([
      '/old/well',
      '/node/5',
      '/fr/puits, ancien',
    ]);
    expect(read.records.filter(({ kind }) => kind === 'redirect')).toEqual([
      { kind: 'redirect', id: 'drupal:redirect:1', from: '/well.php?id=7', to: '/node/5', permanent: true },
      { kind: 'redirect', id: 'drupal:redirect:2', from: '/start', to: '/', permanent: false },
    ]);
  });
});

describe('what was switched off on a Drupal site', () => {
  const file = thing('file--file', 'f1', {
    filename: 'a.jpg',
    uri: { value: 'public://a.jpg', url: '/sites/default/files/a.jpg' },
  });
  const medium = thing(
    'media--image',
    'm1',
    { status: false, langcode: 'en', name: 'a' },
    { field_media_image: to('file--file', 'f1') },
  );

  it('is no picture of a public text, in a field or within the text', async () => {
    const body = {
      value: '<p>Text</p><drupal-media data-entity-type="media" data-entity-uuid="m1"></drupal-media>',
    };
    const shown = node('n1', { body }, { field_image: to('media--image', 'm1') });
    const read = await readDump({ 'en/a.json': answer([shown], [medium, file]) });
    expect(read.release.image).toBeNull();
    expect(read.html).toBe('<p>Text</p>');
    expect(read.told('lost')).toEqual([
      'Something embedded (media m1) was not open to everybody and is left out.',
      'A file of the field “field_image” was not open to everybody and is left out.',
    ]);
  });

  it('is no part of a public text, with all that stands in it', async () => {
    const parts = [
      thing(
        'paragraph--text',
        'p1',
        { status: false, field_text: { value: '<p>Not yet</p>' } },
        { field_parts: to('paragraph--text', 'p2') },
      ),
      thing('paragraph--text', 'p2', { status: true, field_text: { value: '<p>Nor this</p>' } }),
      thing('paragraph--text', 'p3', { status: true, field_text: { value: '<p>Public</p>' } }),
    ];
    const whole = node('n1', {}, { field_parts: [to('paragraph--text', 'p1'), to('paragraph--text', 'p3')] });
    const read = await readDump({ 'en/a.json': answer([whole], parts) });
    expect(read.html).toBe('<p>Public</p>');
    expect(read.told('left-out')).toEqual([
      'A part of the text (“field_parts”) was switched off and is left out: Not yet',
    ]);
  });
});

describe('nodes of Drupal 7', () => {
  const seven = (nid: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
    ...{ nid, vid: nid, uid: '1', type: 'press_release', language: 'en', title: 'First well', log: '' },
    ...{ status: '1', created: '1557655200', tnid: '0', translate: '0' },
    body: { und: [{ value: '<p>Water</p>', summary: '', format: 'full_html', safe_value: '<p>Water</p>' }] },
    ...more,
  });

  it('are joined with their translations by the number of the first, with files and topics', async () => {
    const image = { fid: '3', filename: 'a.jpg', uri: 'public://2015/a.jpg', alt: 'A well' };
    const hidden = { fid: '4', filename: 'p.pdf', uri: 'private://p.pdf' };
    const read = await readDump(
      {
        'nodes.json': [
          seven('12', {
            tnid: '12',
            field_image: { und: [image] },
            field_pdf: { und: [hidden] },
            field_topics: { und: [{ tid: '6' }] },
            field_date: { und: [{ value: '2015-03-16 15:30:45', timezone_db: 'UTC' }] },
            path: { alias: 'news/first-well', source: 'node/12' },
          }),
          seven('13', {
            ...{ tnid: '12', language: 'fr', title: 'Premier puits' },
            body: { fr: [{ value: 'Eau [[{"fid":"3","view_mode":"default"}]]', format: 'filtered_html' }] },
          }),
        ],
        'terms.json': [{ tid: '6', name: 'Water', vocabulary_machine_name: 'topics' }],
        'url_alias.csv': 'pid,source,alias,language\n1,node/13,nouvelles/puits,fr\n',
      },
      { address: SITE },
    );
    const { release } = read;
    expect(release).toMatchObject({
      ...{ id: 'drupal:seven:12', state: 'public', source: 'en', releasedAt: '2015-03-16T15:30:45Z' },
      ...{ image: 'drupal:seven:file:3', topics: ['drupal:seven:term:6'], attachments: [] },
    });
    expect(release.languages.fr?.html).toContain(
      '<p>Eau</p>\n<figure><img src="https://old.example.org/sites',
    );
    expect(release.addresses.map(({ address }) => address)).toEqual(
      expect.arrayContaining(['/news/first-well', '/node/12', '/node/13', '/fr/nouvelles/puits']),
    );
    expect(release.addresses.map(({ address }) => address)).not.toContain('/');
    expect(read.told('left-out')).toEqual(['The file p.pdf was not open to everybody and is left out.']);
  });

  it('show rows in other languages only when the export says that these are public', async () => {
    const row = (text: string) => [{ value: text, format: 'full_html' }];
    const body = { en: row('<p>En</p>'), fr: row('<p>Fr</p>'), es: row('<p>Es</p>'), ar: row('<p>Ar</p>') };
    const translations = {
      original: 'en',
      data: { en: { status: '1' }, fr: { status: '1' }, es: { status: '0' } },
    };
    const { releases } = await readDump({ 'node.json': seven('14', { body, translations }) });
    expect(releases.map(({ state, languages }) => [state, Object.keys(languages)])).toEqual([
      ['public', ['en', 'fr']],
      ['draft', ['es']],
      ['draft', ['ar']],
    ]);
  });

  it('are refused as a list without their texts, with what to do', async () => {
    const { nid, vid, uid, type, language, title, status, created, tnid } = seven('1');
    const outline = { nid, vid, uid, type, language, title, status, created, tnid };
    const read = await readDump({ 'list.json': [outline] });
    expect(read.releases).toEqual([]);
    expect(read.told('lost')).toEqual([
      'list.json is not read: it lists nodes without their texts. Save the answer for each node, or export them by the module Node export.',
    ]);
  });
});
