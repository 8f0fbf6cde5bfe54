import { attachment, bareItem, htmlOf, item, listedTerm, meta, readExports, term, wxr } from './wxr-of';

const UPLOADS = 'https://old.example.org/wp-content/uploads';

describe('the namespaces of an export', () => {
  it.each([
    'http://wordpress.org/export/1.0/',
    'http://wordpress.org/export/1.1/',
    'https://wordpress.org/export/1.2/',
  ])('may have the address %s', async (version) => {
    const read = await readExports([
      wxr(item(7, { 'content:encoded': 'Text', 'excerpt:encoded': 'Lead' }), version),
    ]);
    expect(read.release.languages.en).toMatchObject({ html: '<p>Text</p>', summary: 'Lead' });
  });

  it('may have other prefixes', async () => {
    const text = wxr(item(7, { 'content:encoded': 'Text' }))
      .replaceAll('wp:', 'w:')
      .replaceAll('content:', 'c:');
    const read = await readExports([text.replace('xmlns:wp', 'xmlns:w').replace('xmlns:content', 'xmlns:c')]);
    expect(read.html).toBe('<p>Text</p>');
  });
});

describe('a partial export', () => {
  it('names its categories in the items alone', async () => {
    const read = await readExports([wxr(item(7, {}, term('category', 'water', 'Water &amp; more')))]);
    expect(read.records).toContainEqual(
      expect.objectContaining({ kind: 'topic', languages: { en: { name: 'Water & more', slug: 'water' } } }),
    );
    expect(read.release.topics).toEqual(['wordpress:category:water']);
  });

  it('tells of a lead picture that is not in it', async () => {
    const read = await readExports([wxr(item(7, {}, meta('_thumbnail_id', '94')))]);
    expect(read.told('lost')).toEqual(['Its lead picture (attachment 94) is not in the export.']);
  });
});

describe('a gallery', () => {
  const pictures = [1, 2, 3].map((id) =>
    attachment(id, `${UPLOADS}/2019/05/p${id}.jpg`, {
      'wp:post_parent': id === 3 ? '0' : '7',
      'excerpt:encoded': `C${id}`,
    }),
  );

  it('without numbers shows the pictures of its post', async () => {
    expect(await htmlOf('[gallery]', pictures.join(''))).toBe(
      `<figure><img src="${UPLOADS}/2019/05/p1.jpg" alt=""><figcaption>C1</figcaption></figure>\n<figure><img src="${UPLOADS}/2019/05/p2.jpg" alt=""><figcaption>C2</figcaption></figure>`,
    );
  });

  it('with numbers shows those, and tells of one that is not there', async () => {
    const read = await readExports([
      wxr(pictures.join('') + item(7, { 'content:encoded': '[gallery ids="3,99"]' })),
    ]);
    expect(read.html).toContain('p3.jpg');
    expect(read.told('lost')).toEqual([expect.stringContaining('The picture 99 of the gallery')]);
  });

  it('of blocks shows its pictures one after the other', async () => {
    const figure = (id: number): string =>
      `<figure class="wp-block-image"><img src="${UPLOADS}/2019/05/p${id}-300x200.jpg" alt="A"/></figure>`;
    const html = await htmlOf(
      `<!-- wp:gallery --><figure class="wp-block-gallery">${figure(1)}${figure(2)}</figure><!-- /wp:gallery -->`,
      pictures.join(''),
    );
    expect(html.match(/<figure><img src="[^"]*\/p[12]\.jpg" alt="A"><\/figure>/g)).toHaveLength(2);
  });
});

describe('a caption', () => {
  it.each([
    [
      'as an attribute',
      `[caption id="attachment_1" width="300" caption="The <em>first</em> well"]<img src="${UPLOADS}/2019/05/well.jpg" alt="A well" />[/caption]`,
    ],
    [
      'after the picture',
      `[caption id="attachment_1" width="300"]<a href="${UPLOADS}/2019/05/well.jpg"><img src="${UPLOADS}/2019/05/well.jpg" alt="A well" /></a> The <em>first</em> well[/caption]`,
    ],
    [
      'of a block',
      `<!-- wp:image {"id":1} --><figure class="wp-block-image"><img src="${UPLOADS}/2019/05/well.jpg" alt="A well"/><figcaption>The <em>first</em> well</figcaption></figure><!-- /wp:image -->`,
    ],
  ])('%s stands below its picture', async (_, content) => {
    expect(await htmlOf(content)).toBe(
      `<figure><img src="${UPLOADS}/2019/05/well.jpg" alt="A well"><figcaption>The <em>first</em> well</figcaption></figure>`,
    );
  });
});

describe('a classic text', () => {
  it('has a paragraph for each empty line, and a break for each line end', async () => {
    expect(await htmlOf('One\ntwo\n\nthree <strong>four\nfive</strong>\n\n\n\nsix')).toBe(
      '<p>One<br>two</p>\n<p>three <strong>four</strong><br><strong>five</strong></p>\n<p>six</p>',
    );
  });

  it('keeps line ends out of lists and tables, and in code', async () => {
    const html = await htmlOf(
      '<ul>\n<li>a\nb</li>\n\n<li>c</li>\n</ul>\n<table>\n<tr>\n<td>1</td>\n\n<td>2</td></tr></table>\n<pre>x\n\ny</pre>',
    );
    expect(html).toBe(
      '<ul><li>a b</li><li>c</li></ul>\n<table><tr><td>1</td><td>2</td></tr></table>\n<pre>x\n\ny</pre>',
    );
  });

  it('counts Windows’ line ends as one', async () => {
    expect(await htmlOf('One\r\n\r\ntwo')).toBe('<p>One</p>\n<p>two</p>');
  });
});

describe('a text of blocks', () => {
  it('has no breaks for its line ends', async () => {
    const html = await htmlOf(
      '<!-- wp:paragraph -->\n<p>One\ntwo</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:list --><ul><li>a</li></ul><!-- /wp:list -->',
    );
    expect(html).toBe('<p>One two</p>\n<ul><li>a</li></ul>');
  });

  it('tells of blocks that close themselves', async () => {
    const content = '<!-- wp:latest-posts {"a":1} /--><!-- wp:acme/map {"place":"Avora"} /-->';
    const read = await readExports([wxr(item(7, { 'content:encoded': content }))]);
    expect(read.told('lost')).toEqual([
      expect.stringContaining('<!-- wp:acme/map {"place":"Avora"} /-->'),
      'Blocks that WordPress filled in are left out: latest-posts.',
    ]);
  });

  it('has the words of blocks that texts share, and its footnotes', async () => {
    const shared = item(5, {
      'wp:post_type': 'wp_block',
      'content:encoded': '<!-- wp:paragraph --><p>Shared</p><!-- /wp:paragraph -->',
    });
    const notes = meta('footnotes', '[{"content":"Counted <em>twice</em>","id":"x"}]');
    const read = await readExports([
      wxr(
        shared +
          item(7, { 'content:encoded': '<!-- wp:block {"ref":5} /-->\n<!-- wp:footnotes /-->' }, notes),
      ),
    ]);
    expect(read.html).toBe('<p>Shared</p>\n<ol><li>Counted <em>twice</em></li></ol>');
  });

  it('keeps letters of four bytes', async () => {
    expect(await htmlOf('<!-- wp:paragraph --><p>Well 💧 𝒜</p><!-- /wp:paragraph -->')).toBe(
      '<p>Well 💧 𝒜</p>',
    );
  });
});

describe('a body in other fields', () => {
  it('is put together of those that have a twin, and told', async () => {
    const fields =
      meta('x_0_title', 'Our aims') +
      meta('_x_0_title', 'field_1') +
      meta('x_0_text', 'Wells for all.') +
      meta('_x_0_text', 'field_2') +
      meta('x_0_count', '4');
    const read = await readExports([wxr(item(7, {}, fields))]);
    expect(read.html).toBe('<h2>Our aims</h2>\n<p>Wells for all.</p>');
    expect(read.told('unclear')).toEqual([
      'The text stood in the fields x_0_title, x_0_text; it is put together in their order.',
    ]);
  });

  it('beside a text is told', async () => {
    const read = await readExports([
      wxr(
        item(
          7,
          { 'content:encoded': 'Text' },
          meta('press_contact', 'Ada Sample, press room') + meta('_yoast_score', 'very good text'),
        ),
      ),
    ]);
    expect(read.told('lost')).toEqual([
      'The field “press_contact” has no place here: Ada Sample, press room',
    ]);
  });
});

describe('the language', () => {
  const group = 'a:3:{s:2:"en";i:7;s:2:"fr";s:1:"8";s:4:"sync";a:1:{s:2:"en";s:2:"en";}}';
  const posts =
    item(7, {}, term('language', 'en') + term('post_translations', 'pll_1')) +
    item(
      8,
      { title: 'Premier puits', link: 'https://old.example.org/fr/2019/05/12/premier-puits/' },
      term('language', 'fr') + term('post_translations', 'pll_1'),
    );

  it('is not that of the panel', async () => {
    expect((await readExports([wxr(item(7))])).release.source).toBe('en');
  });

  it('is told by Polylang’s terms, which join translations', async () => {
    const read = await readExports([wxr(listedTerm('post_translations', 9, 'pll_1', group) + posts)]);
    expect(read.release).toMatchObject({
      id: 'wordpress:post:7',
      source: 'en',
      languages: { en: { title: 'First well' }, fr: { title: 'Premier puits' } },
    });
  });

  it('joins translations of which one file has one only, by the same identifier', async () => {
    const [, second = ''] = posts.split('</item>');
    const read = await readExports([
      wxr(`${listedTerm('post_translations', 9, 'pll_1', group)}${second}</item>`),
    ]);
    expect(read.release).toMatchObject({ id: 'wordpress:post:7', source: 'fr' });
  });

  it('is told by a table of WPML, with the source', async () => {
    const posts = item(7, { title: 'Premier puits' }) + item(8);
    const translations =
      'element_id\ttrid\tlanguage_code\tsource_language_code\n7\t3\tfr\tNULL\n8\t3\ten\tfr\n';
    const read = await readExports([wxr(posts)], { translations });
    expect(read.release).toMatchObject({
      source: 'fr',
      languages: { fr: { title: 'Premier puits' }, en: { title: 'First well' } },
    });
  });

  it('is told by the address where nothing else does, and said so', async () => {
    const read = await readExports([wxr(item(8, { link: 'https://old.example.org/fr/premier-puits/' }))]);
    expect(read.release.source).toBe('fr');
    expect(read.told('unclear')).toEqual([
      expect.stringContaining('1 texts are taken as français (fr) by their addresses'),
    ]);
  });

  it('that the newsroom has not is told, and its text left out', async () => {
    const read = await readExports([wxr(item(8, {}, term('language', 'pt')))]);
    expect(read.releases).toEqual([]);
    expect(read.told('left-out')).toEqual([
      expect.stringContaining('“First well” is left out: It is in “pt”'),
    ]);
  });

  it('of a translation that was hidden is that of a draft of its own', async () => {
    const hidden = posts.replace(
      /(<title><!\[CDATA\[Premier[\s\S]*?<wp:status><!\[CDATA\[)publish/,
      '$1private',
    );
    const read = await readExports([wxr(listedTerm('post_translations', 9, 'pll_1', group) + hidden)]);
    expect(read.releases.map(({ id, state, languages }) => [id, state, Object.keys(languages)])).toEqual([
      ['wordpress:post:7', 'public', ['en']],
      ['wordpress:post:8', 'draft', ['fr']],
    ]);
  });
});

describe('the addresses of a post', () => {
  const addresses = async (fields: Parameters<typeof item>[1], more = ''): Promise<string[]> =>
    (await readExports([wxr(item(7, fields, more))])).release.addresses.map(({ address }) => address);

  it('are its link, its number, and former slugs in the place of the last part; empty ones count for nothing', async () => {
    const old = meta('_wp_old_slug', 'a-well') + meta('_wp_old_slug', '') + meta('_wp_old_slug', 'the-well');
    expect(await addresses({}, old)).toEqual([
      '/2019/05/12/first-well/',
      '/?p=7',
      '/2019/05/12/a-well/',
      '/2019/05/12/the-well/',
    ]);
  });

  it('have former days, and the pages that a text was cut into', async () => {
    expect(
      await addresses({ 'content:encoded': 'a<!--nextpage-->b' }, meta('_wp_old_date', '2019-04-30')),
    ).toEqual(['/2019/05/12/first-well/', '/?p=7', '/2019/04/30/first-well/', '/2019/05/12/first-well/2/']);
  });

  it('have that of its identifier on an earlier host, which is an address of the site', async () => {
    const read = await readExports([wxr(item(7, { guid: 'http://older.example.net/blog/?p=7' }))]);
    expect(read.release.addresses).toContainEqual({ address: '/blog/?p=7', language: 'en' });
    expect(read.records[0]).toMatchObject({
      addresses: ['https://old.example.org', 'http://older.example.net'],
    });
  });

  it('have nothing of an identifier that another site gave', async () => {
    expect(await addresses({ guid: 'https://elsewhere.example.com/news/5' })).toEqual([
      '/2019/05/12/first-well/',
      '/?p=7',
    ]);
  });

  it('are in letters, where slugs are percent-encoded', async () => {
    const read = await readExports([
      wxr(
        item(7, {
          link: 'https://old.example.org/%ce%bd%ce%b5%ce%b1/',
          'wp:post_name': '%ce%bd%ce%b5%ce%b1',
        }),
      ),
    ]);
    expect(read.release.addresses[0]?.address).toBe('/νεα/');
    expect(read.release.languages.en?.slug).toBe('νεα');
  });
});

describe('the date', () => {
  const dateOf = async (date: string, gmt: string, more = {}): Promise<unknown> =>
    (await readExports([wxr(item(7, { 'wp:post_date': date, 'wp:post_date_gmt': gmt, ...more }))])).release
      .releasedAt;

  it.each([
    ['2019-05-12 10:00:00', '2019-05-12 08:00:00', '2019-05-12T10:00:00+02:00'],
    ['2019-05-12 10:00:00', '2019-05-12 15:30:00', '2019-05-12T10:00:00-05:30'],
    ['2019-05-12 10:00:00', '2019-05-12 10:00:00', '2019-05-12T10:00:00+00:00'],
    ['2019-05-12T10:00:00', '2019-05-12T08:00:00', '2019-05-12T10:00:00+02:00'],
    ['2019-05-12 10:00:00', '2017-10-01 10:00:00', '2017-10-01T10:00:00Z'],
    ['2019-05-12 10:00:00', '0000-00-00 00:00:00', '2019-05-12T10:00:00Z'],
  ])('%s here and %s in UTC is %s', async (date, gmt, expected) => {
    expect(await dateOf(date, gmt)).toBe(expected);
  });

  it('of a draft is none', async () => {
    expect(
      await dateOf('2019-05-12 10:00:00', '0000-00-00 00:00:00', {
        'wp:status': 'draft',
        pubDate: 'Mon, 30 Nov -0001 00:00:00 +0000',
      }),
    ).toBeNull();
  });

  it('of a scheduled post is an embargo too', async () => {
    const read = await readExports([
      wxr(
        item(7, {
          'wp:status': 'future',
          'wp:post_date': '2030-01-01 10:00:00',
          'wp:post_date_gmt': '2030-01-01 08:00:00',
        }),
      ),
    ]);
    expect(read.release).toMatchObject({ state: 'draft', embargoedUntil: '2030-01-01T10:00:00+02:00' });
  });
});

describe('what is public', () => {
  it.each([
    ['publish', '', 'public'],
    ['publish', 'secret', 'draft'],
    ['draft', '', 'draft'],
    ['pending', '', 'draft'],
    ['private', '', 'draft'],
    ['future', '', 'draft'],
    ['archived', '', 'draft'],
    ['', '', 'draft'],
  ])('of the state “%s” and the password “%s” is %s', async (status, password, state) => {
    const read = await readExports([wxr(item(7, { 'wp:status': status, 'wp:post_password': password }))]);
    expect(read.release.state).toBe(state);
    expect(JSON.stringify(read.records)).not.toContain('secret');
  });

  it('is nothing in the trash', async () => {
    const read = await readExports([
      wxr(item(7, { 'wp:status': 'trash', 'wp:post_name': 'first-well__trashed' })),
    ]);
    expect(read.releases).toEqual([]);
    expect(read.told('left-out')).toEqual(['1 items in the trash are left out.']);
  });

  it('is nothing without a date', async () => {
    const read = await readExports([
      wxr(bareItem({ title: 'A', 'wp:post_id': '7', 'wp:post_type': 'post', 'wp:status': 'publish' })),
    ]);
    expect(read.release.state).toBe('draft');
  });
});

describe('items that are no content', () => {
  it.each(['feedback', 'custom_css', 'wp_global_styles', 'wp_navigation', 'wp_block', 'product_variation'])(
    'of the type %s are counted, and their words go nowhere',
    async (type) => {
      const read = await readExports([
        wxr(item(7, { title: 'Marlow', 'wp:post_type': type, 'content:encoded': 'Marlow asks' })),
      ]);
      expect(read.told('left-out')).toEqual([
        expect.stringContaining(`1 items of the type “${type}” are left out`),
      ]);
      expect(JSON.stringify(read.records)).not.toContain('Marlow');
    },
  );

  it('are comments, which are counted', async () => {
    const comment =
      '<wp:comment><wp:comment_content><![CDATA[Marlow says]]></wp:comment_content></wp:comment>';
    const read = await readExports([wxr(item(7, {}, comment + comment))]);
    expect(read.told('left-out')).toEqual(['2 comments are left out.']);
    expect(JSON.stringify(read.records)).not.toContain('Marlow');
  });

  it('are items of a type that the office names', async () => {
    const read = await readExports([wxr(item(7, { 'wp:post_type': 'press' }) + item(8))], {
      releaseTypes: ['press'],
    });
    expect(read.release.id).toBe('wordpress:post:7');
  });

  it('are posts outside the categories that hold releases', async () => {
    const read = await readExports(
      [wxr(item(7, {}, term('category', 'press')) + item(8, { title: 'Lunch' }))],
      { releaseCategories: ['Press'] },
    );
    expect(read.release.id).toBe('wordpress:post:7');
    expect(read.told('left-out')).toEqual([expect.stringContaining('“Lunch” is left out')]);
  });
});

describe('an item that only adds to one before', () => {
  it('is read with it', async () => {
    const more = bareItem({ title: 'First well', 'wp:post_id': '7' }, meta('_wp_old_slug', 'a-well'));
    const read = await readExports([wxr(item(7)), wxr(more)]);
    expect(read.release.addresses.map(({ address }) => address)).toContain('/2019/05/12/a-well/');
  });
});

describe('the menu', () => {
  const page = (id: number, slug: string, fields = {}): string =>
    item(id, {
      title: slug,
      link: `https://old.example.org/${slug}/`,
      'wp:post_type': 'page',
      'wp:post_name': slug,
      ...fields,
    });
  const entry = (id: number, order: number, fields: Readonly<Record<string, string>>, title = ''): string =>
    item(
      id,
      { title, 'wp:post_type': 'nav_menu_item', 'wp:menu_order': String(order) },
      term('nav_menu', fields.menu ?? 'main') +
        Object.entries({ type: 'post_type', ...fields })
          .map(([key, value]) => meta(`_menu_item_${key}`, value))
          .join(''),
    );

  it('gives pages their order, titles and, where they have none, the page above', async () => {
    const read = await readExports([
      wxr(
        page(1, 'contact') +
          page(2, 'about') +
          page(3, 'team') +
          page(4, 'history', { 'wp:post_parent': '2' }) +
          entry(11, 2, { object_id: '1' }) +
          entry(12, 1, { object_id: '2' }, 'Who we are') +
          entry(13, 3, { object_id: '3', menu_item_parent: '12' }) +
          entry(14, 4, { type: 'custom', url: 'https://give.example.com/' }, 'Donate') +
          entry(15, 5, { type: 'taxonomy', object_id: '9' }) +
          entry(16, 6, { object_id: '99' }) +
          entry(17, 1, { menu: 'footer', object_id: '1' }),
      ),
    ]);
    const place = ({ languages, parent, position, inMenu }: (typeof read.pages)[number]): unknown => [
      languages.en?.title,
      languages.en?.menuTitle,
      parent,
      position,
      inMenu,
    ];
    expect(read.pages.map(place)).toEqual([
      ['contact', undefined, null, 1, true],
      ['about', 'Who we are', null, 0, true],
      ['team', undefined, 'wordpress:post:2', 0, true],
      ['history', undefined, 'wordpress:post:2', 1, false],
    ]);
    expect(read.told('left-out')).toEqual([
      'The menu “footer” is left out: one menu for each language is brought over.',
      expect.stringContaining('“Donate” of the menu leads to https://give.example.com/'),
      expect.stringContaining('taxonomy 9'),
      expect.stringContaining('post_type 99'),
    ]);
  });

  it('leads to a page by its address too', async () => {
    const read = await readExports([
      wxr(
        page(1, 'contact') +
          entry(11, 1, { type: 'custom', url: '/contact' }) +
          page(2, 'about') +
          entry(12, 2, { object_id: '2' }),
      ),
    ]);
    expect(read.pages.map(({ inMenu }) => inMenu)).toEqual([true, true]);
  });

  it('is none where pages stand in a circle', async () => {
    const read = await readExports([
      wxr(page(1, 'a', { 'wp:post_parent': '2' }) + page(2, 'b', { 'wp:post_parent': '1' })),
    ]);
    expect(read.pages.map(({ parent }) => parent)).toContain(null);
  });

  it('does not tell the home page, which its address does', async () => {
    const read = await readExports([
      wxr(page(1, 'start', { link: 'https://old.example.org/' }) + page(2, 'about')),
    ]);
    expect(read.pages.map(({ isHome }) => isHome)).toEqual([true, false]);
  });
});

describe('a file', () => {
  it('has its words from where WordPress keeps them', async () => {
    const details =
      'a:2:{s:5:"sizes";a:1:{s:6:"medium";a:3:{s:4:"file";s:16:"well-300x200.jpg";s:5:"width";i:300;s:6:"height";i:200;}}s:10:"image_meta";a:2:{s:6:"credit";s:10:"Ada Sample";s:9:"copyright";s:0:"";}}';
    const read = await readExports([
      wxr(
        attachment(
          5,
          `${UPLOADS}/2019/05/well.jpg`,
          { 'excerpt:encoded': 'In spring', 'content:encoded': 'Taken at noon' },
          meta('_wp_attached_file', '2019/05/well.jpg') +
            meta('_wp_attachment_image_alt', 'A well') +
            meta('_wp_attachment_metadata', details),
        ),
      ),
    ]);
    expect(read.records[1]).toEqual({
      kind: 'file',
      id: 'wordpress:file:5',
      name: 'well.jpg',
      path: '2019/05/well.jpg',
      addresses: [`${UPLOADS}/2019/05/well.jpg`, `${UPLOADS}/2019/05/well-300x200.jpg`],
      alternativeText: { en: 'A well' },
      caption: { en: 'In spring' },
      credit: 'Ada Sample',
    });
    expect(read.told('lost')).toEqual(['Its description has no place here: Taken at noon']);
  });

  it('that is no picture is listed with the post that it was sent up with, or that links to it', async () => {
    const files =
      attachment(5, `${UPLOADS}/a.pdf`, { 'wp:post_parent': '7' }) +
      attachment(6, `${UPLOADS}/b.pdf`) +
      attachment(8, `${UPLOADS}/c.zip`);
    const read = await readExports([
      wxr(
        files +
          item(7, {
            'content:encoded': `<a href="http://www.old.example.org/wp-content/uploads/b.pdf">B</a>`,
          }),
      ),
    ]);
    expect(read.release.attachments).toEqual(['wordpress:file:5', 'wordpress:file:6']);
    expect(read.html).toBe(`<p><a href="${UPLOADS}/b.pdf">B</a></p>`);
  });

  it('is found by its copies and on its host of pictures', async () => {
    const html = await htmlOf(
      '<img src="https://old.files.wordpress.com/2019/05/well-300x200.jpg?w=300" alt="x">',
      attachment(5, `${UPLOADS}/2019/05/well.jpg`),
    );
    expect(html).toBe(`<figure><img src="${UPLOADS}/2019/05/well.jpg" alt="x"></figure>`);
  });

  it('keeps a size that is of its own name', async () => {
    const files = attachment(5, `${UPLOADS}/m-580x300.jpg`) + attachment(6, `${UPLOADS}/m-150x150.jpg`);
    expect(await htmlOf(`<img src="${UPLOADS}/m-150x150.jpg">`, files)).toContain('m-150x150.jpg');
  });

  it('that no item names is told by the text that shows it', async () => {
    const read = await readExports([
      wxr(item(7, { 'content:encoded': '<img src="/wp-content/uploads/2019/05/pond.jpg" alt="A pond">' })),
    ]);
    expect(read.records).toContainEqual(
      expect.objectContaining({
        kind: 'file',
        path: '2019/05/pond.jpg',
        addresses: [`${UPLOADS}/2019/05/pond.jpg`],
      }),
    );
  });
});

describe('a title', () => {
  it('has neither markup nor entities', async () => {
    const read = await readExports([
      wxr(item(7, { title: 'Wells &amp; <em>schools</em>&#8217; day<sup>2</sup>' })),
    ]);
    expect(read.release.languages.en?.title).toBe('Wells & schools’ day2');
  });

  it('that is empty is made of the first words, and told', async () => {
    const read = await readExports([
      wxr(item(7, { title: '', 'content:encoded': 'The first well is open.' })),
    ]);
    expect(read.release.languages.en?.title).toBe('The first well is open.');
    expect(read.told('unclear')).toEqual([expect.stringContaining('no title')]);
  });
});

describe('the lead before “more”', () => {
  it('is the summary where there is no excerpt, and stays in the text', async () => {
    const read = await readExports([
      wxr(item(7, { 'content:encoded': 'Lead.\n<!--more Read on-->\nBody.' })),
    ]);
    expect(read.release.languages.en).toMatchObject({ summary: 'Lead.', html: '<p>Lead.</p>\n<p>Body.</p>' });
  });

  it('is none when it is long', async () => {
    const read = await readExports([
      wxr(item(7, { 'content:encoded': `${'Long lead. '.repeat(80)}<!--more-->Body.` })),
    ]);
    expect(read.release.languages.en?.summary).toBeNull();
  });
});

describe('square brackets', () => {
  it.each([
    'He said [sic] so.',
    'Use [Test] and [DllImport("a.dll")].',
    'Ask [SYS] or [1].',
    'In [square brackets] here.',
    '<code>[gallery ids="1"]</code>',
    'An [example] of it',
  ])('in “%s” are prose', async (text) => {
    expect(await htmlOf(text)).toBe(`<p>${text}</p>`);
  });

  it('in double are shown in single', async () => {
    expect(await htmlOf('Write [[gallery]] there')).toBe('<p>Write [gallery] there</p>');
  });

  it.each([
    ['[contact-form-7 id="5" title="Ask us"]', ''],
    ['[su_box title="Aims"]Wells[/su_box]', '<p>Wells</p>'],
    ['[my_latest_posts]', ''],
  ])('of the shortcode %s are told', async (shortcode, html) => {
    const read = await readExports([wxr(item(7, { 'content:encoded': `Text\n\n${shortcode}` }))]);
    expect(read.html).toBe(['<p>Text</p>', html].filter((part) => part !== '').join('\n'));
    expect(read.told('lost').join('\n')).toContain(shortcode.replace(/\].*/s, ']'));
  });
});

describe('what is embedded', () => {
  it.each([
    ['https://video.example.com/5', 'https://video.example.com/5'],
    ['[embed]https://video.example.com/5[/embed]', 'https://video.example.com/5'],
    ['<iframe src="//maps.example.com/5"></iframe>', 'https://maps.example.com/5'],
    ['[audio mp3="https://old.example.org/a.mp3"]', 'https://old.example.org/a.mp3'],
    [
      '<!-- wp:embed {"url":"https://video.example.com/5"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://video.example.com/5\n</div></figure><!-- /wp:embed -->',
      'https://video.example.com/5',
    ],
  ])('by %s stands as a link, and is told', async (content, address) => {
    const read = await readExports([wxr(item(7, { 'content:encoded': content }))]);
    expect(read.html).toBe(`<p><a href="${address}">${address}</a></p>`);
    expect(read.told('lost')).toEqual([expect.stringContaining(address)]);
  });

  it('as forms and scripts is left out, and told', async () => {
    const read = await readExports([
      wxr(item(7, { 'content:encoded': 'Text <form>Your name <input></form> <script>draw()</script>' })),
    ]);
    expect(read.html).toBe('<p>Text</p>');
    expect(read.told('lost')).toEqual([
      'A form is left out: Your name',
      'What a page draws by itself (script) is left out: draw()',
    ]);
  });

  it('and was hidden stays hidden', async () => {
    const read = await readExports([
      wxr(item(7, { 'content:encoded': 'Text <span style="display: none">Not yet</span>' })),
    ]);
    expect(read.html).toBe('<p>Text</p>');
  });
});

describe('a file that is no clean XML', () => {
  it('may split the end of a section over two', async () => {
    expect(await htmlOf('a ]]> b')).toBe('<p>a ]]&gt; b</p>');
  });

  it('may have marks of a merge before its declaration', async () => {
    const read = await readExports([`<<<<<<< HEAD\n=======\n>>>>>>> main\n${wxr(item(7))}`]);
    expect(read.releases).toHaveLength(1);
  });

  it('may have control characters and entities of HTML', async () => {
    const read = await readExports([wxr(item(7).replace('<![CDATA[First well]]>', 'First&nbsp;well\u0003'))]);
    expect(read.release.languages.en?.title).toBe('First well');
  });

  it('is told by its line, and read before and after', async () => {
    const broken = '<item>\n<title>Broken</title><wp:post_id>8</wp:postid></item>';
    const read = await readExports([wxr(`${item(7)}\n${broken}\n${item(9)}`)]);
    expect(read.releases.map(({ id }) => id)).toEqual(['wordpress:post:7', 'wordpress:post:9']);
    const lines = wxr(`${item(7)}\n${broken}`)
      .split('<wp:post_id>8')[0]
      ?.split('\n').length;
    expect(read.told('lost')).toEqual([expect.stringContaining(`line ${lines}: It is no XML there`)]);
  });

  it('that ends too early is read as far as it goes', async () => {
    const text = wxr(item(7) + item(8));
    const read = await readExports([text.slice(0, text.lastIndexOf('<wp:status>'))]);
    expect(read.releases.map(({ id }) => id)).toEqual(['wordpress:post:7']);
    expect(read.told('lost')).toEqual([expect.stringContaining('in the item “First well”')]);
  });

  it('that is none at all says so', async () => {
    const read = await readExports(['Just text.']);
    expect(read.told('lost')).toEqual([expect.stringContaining('It is no export of WordPress.')]);
  });
});

describe('topics', () => {
  it('that are a country’s name and nothing else are that country', async () => {
    const read = await readExports([
      wxr(
        item(
          7,
          {},
          term('category', 'kenya', 'Kenya') +
            term('category', 'kenya-office', 'Kenya office') +
            term('category', 'uncategorized', 'Uncategorized'),
        ),
      ),
    ]);
    expect(read.release).toMatchObject({ countries: ['KE'], topics: ['wordpress:category:kenya-office'] });
  });

  it('are joined by Polylang’s groups', async () => {
    const listed =
      '<wp:category><wp:term_id>2</wp:term_id><wp:category_nicename>water</wp:category_nicename><wp:cat_name>Water</wp:cat_name></wp:category><wp:category><wp:term_id>3</wp:term_id><wp:category_nicename>eau</wp:category_nicename><wp:cat_name>Eau</wp:cat_name></wp:category>';
    const group = listedTerm('term_translations', 9, 'pll_2', 'a:2:{s:2:"en";i:2;s:2:"fr";i:3;}');
    const read = await readExports([
      wxr(
        listed +
          group +
          item(7, {}, term('category', 'water', 'Water') + term('language', 'en')) +
          item(8, { title: 'Puits' }, term('category', 'eau', 'Eau') + term('language', 'fr')),
      ),
    ]);
    expect(read.records.filter(({ kind }) => kind === 'topic')).toEqual([
      expect.objectContaining({
        languages: { en: { name: 'Water', slug: 'water' }, fr: { name: 'Eau', slug: 'eau' } },
      }),
    ]);
  });
});

describe('what page builders made', () => {
  it('is read from the tree of Elementor where the post itself is empty', async () => {
    const widget = (widgetType: string, settings: object) => ({ elType: 'widget', widgetType, settings });
    const tree = [
      {
        elType: 'section',
        elements: [
          widget('heading', { title: 'Why' }),
          widget('text-editor', { editor: '<p>Because of <b>water</b>.</p>' }),
          widget('button', { text: 'More', link: { url: 'https://e.example.org/more' } }),
          widget('accordion', { tabs: [{ tab_title: 'Who', tab_content: 'Everybody there.' }] }),
          widget('google_maps', { zoom: { size: 3 } }),
        ],
      },
    ];
    const read = await readExports([
      wxr(item(7, { 'content:encoded': '' }, meta('_elementor_data', JSON.stringify(tree)))),
    ]);
    expect(read.html).toBe(
      '<h2>Why</h2>\n<p>Because of <b>water</b>.</p>\n<p><a href="https://e.example.org/more">More</a></p>\n<p>Who</p>\n<p>Everybody there.</p>',
    );
    expect(read.told('lost')).toEqual([
      'The widget “google_maps” of Elementor has no words and is left out.',
    ]);
  });

  it('keeps pictures and buttons of shortcodes, and says nothing of rows and columns', async () => {
    const text =
      '[vc_row][vc_column width="1/1"][vc_column_text]Real text[/vc_column_text][vc_btn title="Go" link="https://e.example.org/go"][et_pb_image src="/wp-content/uploads/a.jpg" alt="A well"][/et_pb_image][vc_raw_js]abc[/vc_raw_js][/vc_column][/vc_row]';
    const read = await readExports([wxr(item(7, { 'content:encoded': text }))]);
    expect(read.html).toContain('<p>Real text</p>\n<p><a href="https://e.example.org/go">Go</a></p>');
    expect(read.html).toContain('alt="A well"');
    expect(read.told('lost')).toEqual(['The shortcode [vc_raw_js] is left out; what it encloses stays.']);
  });

  it('keeps fields of one word that an office added', async () => {
    const read = await readExports([
      wxr(
        item(
          7,
          { 'content:encoded': 'Text' },
          meta('place', 'Accra') +
            meta('_place', 'field_5f') +
            meta('align', 'left') +
            meta('_align', 'field_60'),
        ),
      ),
    ]);
    expect(read.told('lost')).toEqual(['The field “place” has no place here: Accra']);
  });
});

describe('an identifier on a host that the site had before', () => {
  it('was an address of the post, one on a host that nothing else tells of was not', async () => {
    const read = await readExports([
      wxr(
        item(7, { guid: 'http://before.example.org/?p=7' }) +
          item(8, {
            guid: 'http://before.example.org/press/second/',
            link: 'https://old.example.org/second/',
            'wp:post_name': 'second',
          }) +
          item(9, {
            guid: 'http://feed.example.net/third/',
            link: 'https://old.example.org/3/',
            'wp:post_name': '3',
          }),
      ),
    ]);
    const addresses = read.releases.flatMap((release) => release.addresses.map(({ address }) => address));
    expect(addresses).toContain('/press/second/');
    expect(addresses).not.toContain('/third/');
  });
});
