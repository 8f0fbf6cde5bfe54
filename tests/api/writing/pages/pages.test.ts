import {
  anonymous,
  documentOf,
  errorOf,
  paragraph,
  previewing,
  refusedFields,
  unique,
  writer,
  type StoredDocument,
} from '../../../support/api';
import { contentAt } from '../../../support/content';
import { makeContact, makePage } from '../../../support/factories';

const read = async (page: StoredDocument, locale = 'en') =>
  documentOf(await anonymous().get(`/api/pages/${page.documentId}?locale=${locale}`).expect(200));

const change = (page: StoredDocument, data: object, locale = 'en') =>
  writer.put(`/api/pages/${page.documentId}?status=published&locale=${locale}`, data);

describe('the path of a page', () => {
  it('is its slug below those of its parents', async () => {
    const top = await makePage();
    const middle = await makePage({ parent: top.documentId });
    const bottom = await makePage({ parent: middle.documentId });
    expect(bottom.path).toBe(`/${String(top.slug)}/${String(middle.slug)}/${String(bottom.slug)}`);
  });

  it('follows a parent that is renamed', async () => {
    const top = await makePage();
    const child = await makePage({ parent: top.documentId });
    const slug = unique('renamed');
    await change(top, { slug }).expect(200);
    expect((await read(child)).path).toBe(`/${slug}/${String(child.slug)}`);
  });

  it('follows a parent that moves', async () => {
    const [top, middle] = [await makePage(), await makePage()];
    const child = await makePage({ parent: middle.documentId });
    await change(middle, { parent: top.documentId }).expect(200);
    expect((await read(child)).path).toBe(`${String((await read(middle)).path)}/${String(child.slug)}`);
  });

  it('stays as it is in public while the parent is renamed in a draft', async () => {
    const top = await makePage();
    const child = await makePage({ parent: top.documentId });
    await writer.put(`/api/pages/${top.documentId}`, { slug: unique('later') }).expect(200);
    expect((await read(child)).path).toBe(`/${String(top.slug)}/${String(child.slug)}`);
  });

  it('is made of the slugs of its language', async () => {
    const top = await makePage();
    const child = await makePage({ parent: top.documentId });
    const french = documentOf(await change(top, { title: unique('qui') }, 'fr').expect(200));
    const frenchChild = documentOf(await change(child, { title: unique('propos') }, 'fr').expect(200));
    expect(frenchChild.path).toBe(`/${String(french.slug)}/${String(frenchChild.slug)}`);
  });

  it('borrows the slug of a parent that is not translated', async () => {
    const top = await makePage();
    const child = await makePage({ parent: top.documentId });
    const spanish = documentOf(await change(child, { title: unique('acerca') }, 'es').expect(200));
    expect(spanish.path).toBe(`/${String(top.slug)}/${String(spanish.slug)}`);
  });

  it('in public tells nothing of a move that is still a draft', async () => {
    const hidden = await makePage({}, 'draft');
    const page = await makePage();
    await writer.put(`/api/pages/${page.documentId}`, { parent: hidden.documentId }).expect(200);
    expect((await read(page)).path).toBe(`/${String(page.slug)}`);
  });

  it('needs the parent to be public first', async () => {
    const hidden = await makePage({}, 'draft');
    const refusal = await writer
      .post('/api/pages?status=published', { title: unique('Child'), parent: hidden.documentId })
      .expect(400);
    expect(refusedFields(refusal)).toEqual(['parent']);
    expect(errorOf(refusal).message).toContain(`Publish the page above it first: "${String(hidden.title)}".`);
  });

  it('cannot be set by hand', async () => {
    const page = await makePage({ path: '/anywhere' });
    expect(page.path).toBe(`/${String(page.slug)}`);
  });

  it('may have a thousand characters, and no more', async () => {
    let parent: string | null = null;
    for (let depth = 0; depth < 4; depth += 1) {
      const page = await makePage({ slug: `${unique('long')}-${'x'.repeat(200)}`, parent });
      parent = page.documentId;
      expect(page.path).toMatch(new RegExp(`^(/long-[^/]+x){${depth + 1}}$`));
    }
    const fifth = { title: 'Too deep', slug: 'x'.repeat(240), parent };
    const refusal = await writer.post('/api/pages', fifth).expect(400);
    expect(refusedFields(refusal)).toEqual(['slug']);
    expect(errorOf(refusal).message).toMatch(
      /address of "Too deep" would have 1\d+ characters, more than 1000/,
    );
  });

  it('is never one with which the addresses of another language begin', async () => {
    const refusal = await writer.post('/api/pages', { title: 'Fr' }).expect(400);
    expect(refusedFields(refusal)).toEqual(['slug']);
    expect(errorOf(refusal).message).toContain(
      'addresses of another language begin with /fr. Choose another slug',
    );
    const top = await makePage();
    const below = await makePage({ slug: 'ar', parent: top.documentId });
    expect(below.path).toBe(`/${String(top.slug)}/ar`);
    expect(refusedFields(await change(below, { parent: null }).expect(400))).toEqual(['slug']);
    const french = { title: 'Espagne', slug: 'es' };
    expect(documentOf(await change(top, french, 'fr').expect(200)).path).toBe('/es');
  });

  it('comes of a title of any length', async () => {
    const title = `${unique('long')} ${'خ'.repeat(200)}`;
    const made = documentOf(await writer.post('/api/pages', { title }).expect(201));
    expect(String(made.slug).length).toBeLessThanOrEqual(240);
  });

  it('follows a parent whose slug was taken before it was published', async () => {
    const slug = unique('wanted');
    const top = await makePage({ slug }, 'draft');
    const child = await makePage({ parent: top.documentId }, 'draft');
    await makePage({ slug });
    expect(documentOf(await change(top, {}).expect(200)).path).toBe(`/${slug}-2`);
    const draft = documentOf(await previewing(`/api/pages/${child.documentId}?status=draft`).expect(200));
    expect(draft.path).toBe(`/${slug}-2/${String(child.slug)}`);
  });

  it('stays in its record when the page is published again, and its parent with it', async () => {
    const top = await makePage();
    const child = await makePage({ parent: top.documentId });
    for (const page of [top, child]) await change(page, { summary: 'Another one.' }).expect(200);
    expect((await read(child)).path).toBe(`/${String(top.slug)}/${String(child.slug)}`);
    expect(await contentAt(String(child.path))).toMatchObject({ documentId: child.documentId });
  });

  it('follows a parent that is renamed while the page itself is saved, every time', async () => {
    const top = await makePage();
    const child = await makePage({ parent: top.documentId });
    await change(child, { title: unique('enfant') }, 'fr').expect(200);
    for (let turn = 0; turn < 5; turn += 1) {
      const slug = unique('renamed');
      const answers = await Promise.all([
        change(top, { slug }),
        change(child, { title: unique('t'), position: turn }),
        writer.put(`/api/pages/${child.documentId}?locale=fr`, { title: unique('t'), position: turn }),
      ]);
      expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
      expect((await read(child)).path).toBe(`/${slug}/${String(child.slug)}`);
    }
  });

  it('closes up when the parent is deleted', async () => {
    const top = await makePage();
    const child = await makePage({ parent: top.documentId });
    await writer.delete(`/api/pages/${top.documentId}`).expect(204);
    expect((await read(child)).path).toBe(`/${String(child.slug)}`);
  });
});

describe('a page that was moved in its draft alone', () => {
  const parentOf = async (documentId: string): Promise<unknown> => {
    const page = documentOf(await anonymous().get(`/api/pages/${documentId}?populate=parent`).expect(200));
    return (page.parent as { documentId: string } | null)?.documentId ?? null;
  };

  it('stays where it is in public when its new parent is published', async () => {
    const [old, fresh] = [await makePage(), await makePage()];
    const child = await makePage({ parent: old.documentId });
    const above = await makePage();
    for (const { documentId } of [child, above])
      await writer.put(`/api/pages/${documentId}?status=draft`, { parent: fresh.documentId }).expect(200);
    await change(fresh, { summary: 'Another one.' }).expect(200);
    expect([await parentOf(child.documentId), await parentOf(above.documentId)]).toEqual([
      old.documentId,
      null,
    ]);
    await change(old, { summary: 'Another one.' }).expect(200);
    expect(await parentOf(child.documentId)).toBe(old.documentId);
    expect((await read(child)).path).toBe(`/${String(old.slug)}/${String(child.slug)}`);
  });
});

describe('a page below itself', () => {
  it('is refused, near and far', async () => {
    const top = await makePage();
    const middle = await makePage({ parent: top.documentId });
    const bottom = await makePage({ parent: middle.documentId });
    expect(refusedFields(await change(top, { parent: top.documentId }).expect(400))).toEqual(['parent']);
    const refusal = await change(top, { parent: bottom.documentId }).expect(400);
    expect(errorOf(refusal).message).toContain('A page cannot stand below itself');
    expect((await read(bottom)).path).toContain(String(top.slug));
  });

  it('is refused in public too, when no draft shows it', async () => {
    const [a, b, c] = [await makePage(), await makePage(), await makePage()];
    await change(a, { parent: b.documentId }).expect(200);
    await writer.put(`/api/pages/${a.documentId}`, { parent: c.documentId }).expect(200);
    expect(refusedFields(await change(b, { parent: a.documentId }).expect(400))).toEqual(['parent']);
    expect((await read(b)).path).toBe(`/${String(b.slug)}`);
  });

  it('is refused when two moves in the same moment would make a circle', async () => {
    const [a, b] = [await makePage(), await makePage()];
    const answers = await Promise.all([
      change(a, { parent: b.documentId }),
      change(b, { parent: a.documentId }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 400]);
  });
});

describe('the home page', () => {
  it('is at /, its children at the top, and there is one of it', async () => {
    const home = await makePage({ isHome: true });
    expect(home.path).toBe('/');
    const child = await makePage({ parent: home.documentId });
    expect(child.path).toBe(`/${String(child.slug)}`);
    expect(refusedFields(await writer.post('/api/pages', { title: 'x', isHome: true }).expect(400))).toEqual([
      'isHome',
    ]);
    await writer.delete(`/api/pages/${home.documentId}`).expect(204);
  });
});

describe('a page', () => {
  it('keeps its sections in order, in each language its own', async () => {
    const contact = await makeContact();
    const sections = [
      { __component: 'sections.rich-text', body: paragraph('Words') },
      { __component: 'press.quote', text: 'We agree.', speaker: 'A speaker' },
      {
        __component: 'sections.key-figures',
        title: 'Figures',
        figures: [{ value: '175', label: 'member states' }],
      },
      { __component: 'sections.call-to-action', title: 'Act', label: 'Go', url: '/act' },
      { __component: 'sections.latest-releases', count: 3 },
      { __component: 'sections.contacts', contacts: [contact.documentId] },
    ];
    const page = await makePage({ sections, seo: { metaTitle: 'For searchers' } });
    await change(page, { title: unique('titre'), sections: [sections[0]] }, 'fr').expect(200);
    const query = 'populate[sections][populate]=*&populate[seo]=true';
    const english = documentOf(await anonymous().get(`/api/pages/${page.documentId}?${query}`).expect(200));
    const french = documentOf(
      await anonymous().get(`/api/pages/${page.documentId}?${query}&locale=fr`).expect(200),
    );
    const withContact = [...sections.slice(0, 5), { contacts: [{ documentId: contact.documentId }] }];
    expect(english).toMatchObject({ sections: withContact, seo: { metaTitle: 'For searchers' } });
    expect(french.sections).toHaveLength(1);
  });
});
