import type { Test } from 'supertest';
import { unique } from '../../../support/api';
import { makePage } from '../../../support/factories';
import { administrator, employ, type Staff } from '../../../support/staff';

const RELEASES = '/content-manager/collection-types/api::press-release.press-release';
const PAGES = '/content-manager/collection-types/api::page.page';
const TOPICS = '/content-manager/collection-types/api::topic.topic';

let author: Staff;

beforeAll(async () => {
  author = await employ('Ama', 'Author');
});

interface Made {
  readonly data: { readonly documentId: string; readonly updatedAt: string; readonly isKnown?: true };
}

/** The first save of a form, as the panel sends it. */
const save = (person: Staff, form: string, body: object, path = RELEASES): Test =>
  person.post(`${path}?locale=en`, body).set('X-Newsroom-Form', form);

const made = async (saved: Test, status = 201): Promise<Made['data']> =>
  ((await saved.expect(status)).body as Made).data;

/** The titles of the releases whose title begins so. */
const titlesLike = async (title: string): Promise<string[]> => {
  const listed = await administrator()
    .get(`${RELEASES}?locale=en&filters[title][$startsWith]=${title}`)
    .expect(200);
  return (listed.body as { results: { title: string }[] }).results.map((release) => release.title);
};

describe('the first save of a form', () => {
  it('makes one document when it is sent again, and answers with that one', async () => {
    const [form, title] = [unique('form'), unique('Sent-twice')];
    const first = await made(save(author, form, { title }));
    const again = await made(save(author, form, { title: `${title} and on` }), 200);
    expect(again).toEqual({ documentId: first.documentId, updatedAt: first.updatedAt, isKnown: true });
    expect(await titlesLike(title)).toEqual([title]);
  });

  it('makes one document when it is sent twice at once', async () => {
    const [form, title] = [unique('form'), unique('At-once')];
    const answers = await Promise.all([1, 2, 3].map(() => save(author, form, { title })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    const ids = answers.map(({ body }) => (body as Made).data.documentId);
    expect(new Set(ids).size).toBe(1);
    expect(await titlesLike(title)).toEqual([title]);
  });

  it('makes nothing that is remembered when it is refused', async () => {
    const [form, name] = [unique('form'), unique('Refused')];
    const editor = administrator();
    await save(editor, form, { name, slug: 'Not a slug!' }, TOPICS).expect(400);
    await made(save(editor, form, { name }, TOPICS));
  });

  it('is that of the account: the same name of another makes another document, and tells nothing', async () => {
    const [form, title] = [unique('form'), unique('Of-two')];
    const first = await made(save(author, form, { title }));
    const other = await made(save(await employ('Kofi', 'Author'), form, { title }));
    expect(other.documentId).not.toBe(first.documentId);
    expect(other.isKnown).toBeUndefined();
  });

  it('makes another document when what it made was deleted, or is of another type', async () => {
    const [form, name] = [unique('form'), unique('Deleted')];
    const editor = administrator();
    const first = await made(save(editor, form, { name }, TOPICS));
    await editor.delete(`${TOPICS}/${first.documentId}`).expect(200);
    const second = await made(save(editor, form, { name }, TOPICS));
    expect(second.documentId).not.toBe(first.documentId);
    await made(save(editor, form, { title: unique('Deleted') }, PAGES));
  });

  it('of a copy is one, too', async () => {
    const form = unique('form');
    const { documentId } = await makePage({}, 'draft');
    const copy = { title: unique('Copy'), slug: unique('copy') };
    const clone = () => made(save(administrator(), form, copy, `${PAGES}/clone/${documentId}`), 200);
    const first = await clone();
    expect(first.isKnown).toBeUndefined();
    expect(await clone()).toMatchObject({ documentId: first.documentId, isKnown: true });
  });

  it('is as it always was without a name that a form could have', async () => {
    const title = unique('Unnamed');
    for (const form of ['', 'short', 'a b c d e f g', 'x'.repeat(61)])
      await made(save(author, form, { title }));
    expect(await titlesLike(title)).toHaveLength(4);
  });

  it('needs the right to make one, as ever', async () => {
    const translator = await employ('Tala', 'Translator: français (fr)');
    await save(translator, unique('form'), { title: unique('Forbidden') }).expect(403);
  });
});
