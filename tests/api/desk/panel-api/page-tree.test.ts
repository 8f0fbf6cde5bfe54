import {
  anonymous,
  documentOf,
  errorOf,
  refusedFields,
  unique,
  writer,
  type StoredDocument,
} from '../../../support/api';
import { makePage } from '../../../support/factories';
import { employAs } from '../../../support/roles';
import { employ, type Staff } from '../../../support/staff';
import type {
  MenuItem,
  MovePlan,
  ShownChanges,
  TreeBranch,
  TreePage,
} from '../../../../src/desk/contract/page-tree';

const PAGE = 'api::page.page';

let editor: Staff;

beforeAll(async () => {
  editor = await employ('Edith', 'Editor of pages');
});

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- says what a route answers with
const dataOf = <Data>({ body }: { body: unknown }): Data => (body as { data: Data }).data;

const branchOf = async (parent: string, { by = editor, locale = 'en' } = {}): Promise<readonly TreePage[]> =>
  dataOf<TreeBranch>(await by.get(`/newsroom/page-tree?parent=${parent}&locale=${locale}`).expect(200)).pages;

const idsBelow = async (parent: string): Promise<string[]> =>
  (await branchOf(parent)).map(({ documentId }) => documentId);

interface Place {
  readonly parent: string | null;
  readonly after?: string | null;
}

const plan = async ({ documentId }: StoredDocument, place: Place): Promise<MovePlan> =>
  dataOf<MovePlan>(await editor.post(`/newsroom/page-tree/${documentId}/plan`, place).expect(200));

const send = ({ documentId }: StoredDocument, place: Place, token: string, by = editor) =>
  by.post(`/newsroom/page-tree/${documentId}/move`, { ...place, token });

/** Plans and moves, as one who confirms. */
const move = async (page: StoredDocument, place: Place): Promise<MovePlan> => {
  const planned = await plan(page, place);
  await send(page, place, planned.token).expect(200);
  return planned;
};

const translate = (page: StoredDocument, locale: string, title: string) =>
  writer.put(`/api/pages/${page.documentId}?locale=${locale}&status=published`, { title }).expect(200);

const publicPage = async ({ documentId }: StoredDocument, locale = 'en') =>
  documentOf(await anonymous().get(`/api/pages/${documentId}?locale=${locale}`).expect(200));

/** A page with three below it, numbered alike. */
const makeFamily = async () => {
  const top = await makePage();
  const below: StoredDocument[] = [];
  for (const name of ['a', 'b', 'c'])
    below.push(await makePage({ title: unique(name), parent: top.documentId, position: 10 }));
  const [a, b, c] = below;
  if (a === undefined || b === undefined || c === undefined) throw new Error('There are three.');
  return { top, a, b, c };
};

const menuTitlesBelow = async (top: StoredDocument): Promise<string[]> => {
  const items = dataOf<MenuItem[]>(await anonymous().get('/api/navigation').expect(200));
  const item = items.find(({ documentId }) => documentId === top.documentId);
  return (item?.children ?? []).map(({ documentId }) => documentId);
};

describe('a branch of the tree of pages', () => {
  it('lists its pages in their order, with what one should know of each', async () => {
    const { top, a, b } = await makeFamily();
    const french = unique('Page');
    await translate(a, 'fr', french);
    const draft = await makePage(
      { title: unique('Draft'), parent: top.documentId, position: 1, inMenu: false },
      'draft',
    );
    const [first, second, third] = await branchOf(top.documentId, { locale: 'fr' });
    expect(first).toMatchObject({
      documentId: draft.documentId,
      inMenu: false,
      publicIn: [],
      missingIn: ['fr', 'es', 'ar'],
    });
    expect(second).toMatchObject({ title: french, locale: 'fr', publicIn: ['en', 'fr'], children: 0 });
    expect(third).toMatchObject({
      documentId: b.documentId,
      title: b.title,
      locale: 'en',
      hasChanges: false,
    });
  });

  it('is read by those who read pages, and changed by those who write them alone', async () => {
    const { top, a } = await makeFamily();
    const place = { parent: top.documentId };
    for (const role of ['Author', 'Publisher', 'Translator: français (fr)']) {
      const reader = await employ('Rita', role);
      const branch = dataOf<TreeBranch>(
        await reader.get(`/newsroom/page-tree?parent=${top.documentId}&locale=en`).expect(200),
      );
      expect(branch).toMatchObject({ mayMove: false });
      expect(branch.pages).toHaveLength(3);
      await reader.post(`/newsroom/page-tree/${a.documentId}/plan`, place).expect(403);
      const { token } = await plan(a, place);
      await send(a, place, token, reader).expect(403);
    }
  });

  it('tells nobody of pages that the role does not read', async () => {
    const { top, a } = await makeFamily();
    const fields = ['title', 'slug', 'parent', 'position'];
    const creator = await employAs('Chris', { uid: PAGE, may: ['read', 'update'], fields, isCreator: true });
    const at = `/newsroom/page-tree/${a.documentId}`;
    const text = (await creator.get('/newsroom/page-tree?locale=en').expect(200)).text;
    expect(text).not.toContain(top.documentId);
    await creator.get(`/newsroom/page-tree?parent=${top.documentId}&locale=en`).expect(403);
    await creator.post(`${at}/plan`, { parent: null, after: null }).expect(403);
    await creator.post(`${at}/addresses`, { locale: 'en', slug: 'a' }).expect(403);
    const releases = await employAs('Rex', { may: ['read'], fields: ['title'] });
    await releases.get('/newsroom/page-tree?locale=en').expect(403);
  });
});

describe('a move', () => {
  it('does what its plan says: other addresses in every language, and redirects where they were', async () => {
    const { a, b } = await makeFamily();
    const below = await makePage({ parent: a.documentId });
    await translate(a, 'fr', unique('Page'));
    const before = [await publicPage(a), await publicPage(below), await publicPage(a, 'fr')];
    const { changes, redirects, waiting } = await move(a, { parent: b.documentId });
    const after = [await publicPage(a), await publicPage(below), await publicPage(a, 'fr')];
    const pathOf = (address: string | null) => new URL(address ?? '').pathname.replace(/^\/fr(?=\/)/, '');
    expect(changes.map(({ from }) => pathOf(from)).sort()).toEqual(before.map(({ path }) => path).sort());
    expect(changes.map(({ to }) => pathOf(to)).sort()).toEqual(after.map(({ path }) => path).sort());
    expect({ redirects, waiting }).toEqual({ redirects: 3, waiting: [] });
    for (const page of before) {
      const at = `/api/content?path=${String(page.path)}&locale=${String(page.locale)}`;
      expect(dataOf<{ type: string }>(await anonymous().get(at).expect(200))).toMatchObject({
        type: 'redirect',
        isPermanent: true,
      });
    }
    expect(await idsBelow(b.documentId)).toEqual([a.documentId]);
  });

  it('among its own changes no address, gives each a number of its own, and readers see the order at once', async () => {
    const { top, a, b, c } = await makeFamily();
    const { changes, redirects } = await move(c, { parent: top.documentId, after: null });
    expect({ changes, redirects }).toEqual({ changes: [], redirects: 0 });
    const order = [c, a, b].map(({ documentId }) => documentId);
    expect(await idsBelow(top.documentId)).toEqual(order);
    expect(await menuTitlesBelow(top)).toEqual(order);
    const positions = [];
    for (const page of [c, a, b]) positions.push(Number((await publicPage(page)).position));
    expect(new Set(positions).size).toBe(3);
  });

  it('publishes no words: a page that holds other changes waits with them, in whichever language it can', async () => {
    const { top, a, b } = await makeFamily();
    await writer.put(`/api/pages/${a.documentId}`, { title: 'Not to be public yet' }).expect(200);
    const planned = await move(a, { parent: b.documentId });
    expect(planned.waiting).toEqual([
      { documentId: a.documentId, why: 'otherChanges', title: 'Not to be public yet' },
    ]);
    expect(planned.redirects).toBe(0);
    expect(await publicPage(a)).toMatchObject({ title: a.title, path: a.path });
    expect(await menuTitlesBelow(top)).toContain(a.documentId);
    expect(await idsBelow(b.documentId)).toEqual([a.documentId]);
  });

  it('below a page that is not public waits for it', async () => {
    const { a } = await makeFamily();
    const hidden = await makePage({}, 'draft');
    const { waiting } = await move(a, { parent: hidden.documentId });
    expect(waiting).toEqual([{ documentId: a.documentId, why: 'hiddenParent', title: a.title }]);
    expect((await publicPage(a)).path).toBe(a.path);
  });

  it('to the top is one too, also of a draft', async () => {
    const { top } = await makeFamily();
    const draft = await makePage({ parent: top.documentId }, 'draft');
    const { changes } = await move(draft, { parent: null });
    expect(changes.map(({ to }) => new URL(to).pathname)).toEqual([`/${String(draft.slug)}`]);
    expect(await idsBelow(top.documentId)).not.toContain(draft.documentId);
  });

  it('that is not what was confirmed any more does nothing', async () => {
    const { top, a, b, c } = await makeFamily();
    const place = { parent: top.documentId, after: null };
    const { token } = await plan(c, place);
    await move(a, { parent: b.documentId });
    const refusal = await send(c, place, token).expect(409);
    expect(errorOf(refusal).message).toContain('Somebody changed these pages meanwhile');
    expect(await idsBelow(top.documentId)).toEqual([b.documentId, c.documentId]);
    await editor
      .post(`/newsroom/page-tree/${c.documentId}/plan`, { parent: top.documentId, after: a.documentId })
      .expect(409);
  });

  it('of two at once is one', async () => {
    const { top, a, b, c } = await makeFamily();
    const place = { parent: top.documentId, after: null };
    const tokens = [await plan(b, place), await plan(c, place)];
    const answers = await Promise.all(
      [b, c].map(async (page, index) => (await send(page, place, tokens[index]?.token ?? '')).status),
    );
    expect(answers.sort()).toEqual([200, 409]);
    const order = await idsBelow(top.documentId);
    expect([...order].sort()).toEqual([a, b, c].map(({ documentId }) => documentId).sort());
    expect(order[0]).not.toBe(a.documentId);
  });

  it('in a circle is refused in the words of a save', async () => {
    const { top, a } = await makeFamily();
    const refusal = await editor
      .post(`/newsroom/page-tree/${top.documentId}/plan`, { parent: a.documentId })
      .expect(400);
    expect(refusedFields(refusal)).toEqual(['parent']);
    expect(errorOf(refusal).message).toContain('A page cannot stand below itself');
  });

  it('that the person may do in part alone does nothing', async () => {
    const { top, a, b } = await makeFamily();
    const rights = { uid: PAGE, may: ['read', 'update'], fields: ['title', 'position'] };
    const person = await employAs('Petra', rights);
    const place = { parent: b.documentId };
    const answer = await person.post(`/newsroom/page-tree/${a.documentId}/plan`, place).expect(200);
    await send(a, place, dataOf<MovePlan>(answer).token, person).expect(403);
    expect(await idsBelow(top.documentId)).toHaveLength(3);
  });

  it('is refused without the title of a page that the person does not read', async () => {
    const fields = ['title', 'slug', 'path', 'position', 'parent'];
    const rights = { uid: PAGE, may: ['create', 'read', 'update'], fields, isCreator: true };
    const person = await employAs('Chris', rights);
    const write = async (data: object): Promise<StoredDocument> =>
      dataOf<StoredDocument>(
        await person.post(`/content-manager/collection-types/${PAGE}?locale=en`, data).expect(201),
      );
    const top = await write({ title: unique('Mine') });
    const own = await write({ title: unique('Mine'), position: 10, parent: { connect: [top] } });
    const hidden = await makePage({ parent: top.documentId, position: 0 }, 'draft');
    const place = { parent: top.documentId, after: null };
    const at = `/newsroom/page-tree/${own.documentId}`;
    const { token } = dataOf<MovePlan>(await person.post(`${at}/plan`, place).expect(200));
    const refusal = await send(own, place, token, person).expect(403);
    expect(refusal.text).not.toContain(String(hidden.title));
    expect(await idsBelow(top.documentId)).toEqual([hidden.documentId, own.documentId]);
  });

  it('is refused for what does not fit, field by field', async () => {
    const { a } = await makeFamily();
    const at = `/newsroom/page-tree/${a.documentId}`;
    expect(refusedFields(await editor.post(`${at}/plan`, {}).expect(400))).toEqual(['parent']);
    expect(refusedFields(await editor.post(`${at}/plan`, { parent: 7, after: [] }).expect(400))).toEqual([
      'parent',
      'after',
    ]);
    expect(refusedFields(await editor.post(`${at}/move`, { parent: null }).expect(400))).toEqual(['token']);
    expect(refusedFields(await editor.post(`${at}/addresses`, { locale: 'xx' }).expect(400))).toEqual([
      'locale',
    ]);
    expect(refusedFields(await editor.get('/newsroom/page-tree?locale=en&page=0').expect(400))).toEqual([
      'page',
    ]);
    await editor.post(`${at}/plan`, { parent: 'nothere' }).expect(404);
    await editor.post('/newsroom/page-tree/nothere/plan', { parent: null }).expect(404);
  });
});

describe('the form of a page', () => {
  it('is told which addresses change when it is saved and published', async () => {
    const { top, a } = await makeFamily();
    const slug = unique('renamed');
    const at = `/newsroom/page-tree/${top.documentId}/addresses`;
    const { changes, redirects } = dataOf<ShownChanges>(
      await editor.post(at, { locale: 'en', slug }).expect(200),
    );
    expect(redirects).toBe(4);
    const paths = changes.map(({ to }) => new URL(to).pathname);
    expect(paths).toContain(`/${slug}`);
    expect(paths).toContain(`/${slug}/${String(a.slug)}`);
    const none = dataOf<ShownChanges>(await editor.post(at, { locale: 'en', slug: top.slug }).expect(200));
    expect(none).toEqual({ changes: [], others: 0, redirects: 0 });
  });
});

describe('the menu beside the tree', () => {
  it('is the one that readers get', async () => {
    const { top } = await makeFamily();
    const shown = dataOf<MenuItem[]>(await editor.get('/newsroom/page-tree/menu?locale=fr').expect(200));
    const got = dataOf<MenuItem[]>(
      await anonymous().get('/api/navigation?locale=fr&fallback=en').expect(200),
    );
    expect(shown.map(({ documentId }) => documentId)).toContain(top.documentId);
    expect(shown).toEqual(got);
  });
});
