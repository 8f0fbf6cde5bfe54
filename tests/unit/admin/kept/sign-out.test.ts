import { askBeforeSignOut } from '../../../../src/admin/kept/ask-before-sign-out';
import type { KeptDraft } from '../../../../src/admin/kept/domain/kept-draft';

const DRAFT = { account: '2', uid: 'api::topic.topic', form: 'f', title: 'Mine' } as KeptDraft;
const token = `x.${btoa(JSON.stringify({ userId: '2', type: 'access' }))}.x`;
const BUTTON = { method: 'POST', body: '{"deviceId":"d"}', headers: { Authorization: `Bearer ${token}` } };

const signOut = (init: RequestInit, { drafts = [DRAFT], isSure = true, path = '/admin/logout' } = {}) => {
  const done: string[] = [];
  const fetch = askBeforeSignOut(
    () => {
      done.push('sent');
      return Promise.resolve(new Response());
    },
    {
      list: (account) => drafts.filter((draft) => draft.account === account),
      forgetAll: (account) => done.push(`forgot ${account}`),
      ask: () => {
        done.push('asked');
        return Promise.resolve(isSure);
      },
    },
  );
  const answer = fetch(`http://newsroom${path}`, init);
  return Promise.race([answer, new Promise((resolve) => setImmediate(resolve))]).then(() => done);
};

describe('somebody who signs out', () => {
  it('is asked, and leaves nothing on the machine', async () => {
    expect(await signOut(BUTTON)).toEqual(['asked', 'forgot 2', 'sent']);
  });

  it('stays signed in, with all that was kept, when they say so', async () => {
    expect(await signOut(BUTTON, { isSure: false })).toEqual(['asked']);
  });

  it('is not asked when nothing was kept of theirs', async () => {
    expect(await signOut(BUTTON, { drafts: [{ ...DRAFT, account: '3' }] })).toEqual(['forgot 2', 'sent']);
  });
});

it('keeps what was typed when a session ends by itself', async () => {
  expect(await signOut({ ...BUTTON, body: null })).toEqual(['sent']);
});

it('lets every other request pass', async () => {
  expect(await signOut(BUTTON, { path: '/admin/login' })).toEqual(['sent']);
});
