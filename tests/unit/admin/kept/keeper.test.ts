import { createKeeper, type FormNow, type Keeper } from '../../../../src/admin/kept/create-keeper';
import type { KeptDraft } from '../../../../src/admin/kept/domain/kept-draft';

const PLACE = {
  account: '7',
  uid: 'api::press-release.press-release',
  documentId: 'doc',
  copyOf: null,
  locale: 'en',
};
const LOADED = { title: 'Old title', summary: 'Old summary', secret: '' };

let shelf: Map<string, KeptDraft>;
let keeper: Keeper;
let runLater: () => void;
let now: FormNow;

beforeEach(() => {
  shelf = new Map();
  let forms = 0;
  runLater = () => undefined;
  keeper = createKeeper(PLACE, {
    keep: (draft) => shelf.set(draft.form, draft),
    forget: ({ form }) => shelf.delete(form),
    later: (run) => {
      runLater = run;
      return () => {
        runLater = () => undefined;
      };
    },
    now: () => new Date('2026-12-01T14:05:00Z'),
    newForm: () => `form-${++forms}`,
  });
  now = { initialValues: LOADED, values: LOADED, modified: false, loadedAt: '2026-12-01T09:00:00Z' };
});

const look = (change: Partial<FormNow>) => {
  now = { ...now, ...change };
  return keeper.look(now);
};

const type = (values: object) => look({ values: { ...now.values, ...values }, modified: true });
const texts = () => [...shelf.values()].map(({ values }) => values);

describe('what is typed', () => {
  it('is kept with what the fields held before, when it was, and what it is of', () => {
    type({ summary: 'Mine' });
    expect(shelf.get('form-1')).toEqual({
      ...PLACE,
      form: 'form-1',
      title: 'Old title',
      values: { summary: 'Mine' },
      base: { summary: 'Old summary' },
      at: '2026-12-01T14:05:00.000Z',
      loadedAt: '2026-12-01T09:00:00Z',
    });
  });

  it('is kept at once when it is the first, and then after a pause', () => {
    type({ summary: 'M' });
    type({ summary: 'Mi' });
    expect(texts()).toEqual([{ summary: 'M' }]);
    runLater();
    expect(texts()).toEqual([{ summary: 'Mi' }]);
  });

  it('is kept without a pause when the page goes', () => {
    type({ summary: 'M' });
    type({ summary: 'Mine' });
    keeper.flush();
    expect(texts()).toEqual([{ summary: 'Mine' }]);
  });

  it('is forgotten when it is typed back or given up', () => {
    type({ summary: 'Mine' });
    look({ values: LOADED, modified: false });
    expect(shelf.size).toBe(0);
  });

  it('never is a secret', () => {
    type({ summary: 'Mine', secret: 'whsec' });
    expect(texts()).toEqual([{ summary: 'Mine' }]);
  });
});

describe('what is saved', () => {
  it('is forgotten, however the stored version comes back', () => {
    type({ summary: ' Mine ' });
    keeper.saved();
    expect(shelf.size).toBe(0);
    type({ summary: ' Mine ' }); // the form still holds it
    look({
      initialValues: { ...LOADED, summary: 'Mine' },
      values: { ...LOADED, summary: 'Mine' },
      modified: false,
    });
    expect(shelf.size).toBe(0);
  });

  it('stays kept while the server has not said so', () => {
    type({ summary: 'Mine' });
    look({ initialValues: { ...LOADED, summary: 'Mine' }, modified: false });
    expect(texts()).toEqual([{ summary: 'Mine' }]);
  });

  it('is not what was typed while it was on its way, in other fields or in the same', () => {
    type({ summary: 'Mine' });
    type({ title: 'New title', summary: 'Mine, longer' });
    keeper.saved({ ...LOADED, summary: 'Mine' });
    type({});
    runLater();
    expect(texts()).toEqual([{ title: 'New title', summary: 'Mine, longer' }]);
    const answered = { ...LOADED, summary: 'Mine' };
    expect(look({ initialValues: answered, values: answered, modified: false })).toEqual({
      values: { title: 'New title', summary: 'Mine, longer' },
      base: { title: 'Old title', summary: 'Mine' },
    });
  });
});

describe('what another version was loaded over', () => {
  const theirs = { ...LOADED, title: 'Their title' };

  it('is handed back, and kept under its name', () => {
    type({ summary: 'Mine' });
    const lost = look({ initialValues: theirs, values: theirs, modified: false });
    expect(lost).toEqual({ values: { summary: 'Mine' }, base: { summary: 'Old summary' } });
    expect(texts()).toEqual([{ summary: 'Mine' }]);
  });

  it('is not replaced by what is typed next', () => {
    type({ summary: 'Mine' });
    look({ initialValues: theirs, values: theirs, modified: false });
    type({ summary: 'Second' });
    expect(texts()).toEqual([{ summary: 'Mine' }, { summary: 'Second' }]);
  });

  it('is handed back too when a refused save had shown it as stored', () => {
    type({ summary: 'Mine' });
    look({ initialValues: { ...LOADED, summary: 'Mine' }, modified: false });
    const lost = look({ initialValues: { ...LOADED }, values: { ...LOADED }, modified: false });
    expect(lost?.values).toEqual({ summary: 'Mine' });
  });
});
