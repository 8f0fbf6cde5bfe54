import { isPasswordOf } from '../../../../src/desk/accounts/is-password-of';
import type { Account } from '../../../../src/platform/strapi/accounts';

const HASH = '$2a$10$of-somebody';
const person: Account = { id: 7, email: 'a@example.org', password: HASH, isActive: true };

const ask = async (account: Account | null, password = 'right') => {
  const compared: string[] = [];
  const compare = (sent: string, hash: string): Promise<boolean> => {
    compared.push(hash);
    return Promise.resolve(sent === 'right');
  };
  return { isRight: await isPasswordOf(compare, account, password), compared };
};

describe('a password', () => {
  it('of somebody who may sign in is right or wrong', async () => {
    expect(await ask(person)).toEqual({ isRight: true, compared: [HASH] });
    expect(await ask(person, 'wrong')).toEqual({ isRight: false, compared: [HASH] });
  });

  it.each([
    ['does not exist', null],
    ['was only invited', { ...person, password: null }],
  ])('of somebody who %s is compared with a hash that costs as much, and is wrong', async (_who, account) => {
    const { isRight, compared } = await ask(account);
    expect(isRight).toBe(false);
    expect(compared).toEqual([expect.stringMatching(/^\$2[ab]\$10\$.{53}$/)]);
  });

  it.each([
    ['left', { ...person, isActive: false }],
    ['is blocked', { ...person, blocked: true }],
  ])('of somebody who %s is compared, and is wrong', async (_who, account) => {
    expect(await ask(account)).toEqual({ isRight: false, compared: [HASH] });
  });
});
