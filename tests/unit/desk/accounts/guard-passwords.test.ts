import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { guardPasswords } from '../../../../src/desk/accounts/guard-passwords';
import type { AccountService } from '../../../../src/platform/strapi/accounts';

const ACCOUNT = { id: 7, email: 'a@example.org' };

/** Strapi, as far as the guard asks it; notes what is done, in order. */
const guard = (): { service: AccountService; done: string[] } => {
  const done: string[] = [];
  const note =
    <Answer>(what: string, answer: Answer) =>
    (): Promise<Answer> => {
      done.push(what);
      return Promise.resolve(answer);
    };
  const service = {
    create: note('create', ACCOUNT),
    createFirstAdmin: note('createFirstAdmin', ACCOUNT),
    updateById: note('updateById', ACCOUNT),
    resetPasswordByEmail: note('resetPasswordByEmail', undefined),
    deleteById: note('deleteById', ACCOUNT),
    deleteByIds: note('deleteByIds', [ACCOUNT]),
  };
  const strapi = {
    service: () => service,
    requestContext: { get: () => undefined },
    sessionManager: () => ({ invalidateRefreshToken: note('end sessions', undefined) }),
    db: {
      transaction: async (work: () => Promise<unknown>) => {
        done.push('begin');
        const answer = await work();
        done.push('commit');
        return answer;
      },
      inTransaction: () => false,
      connection: {
        raw: (_statement: string, values: readonly unknown[]) => {
          done.push(`log ${String(values[0])}`);
          return Promise.resolve({ rows: [] });
        },
      },
      query: () => ({ findOne: () => Promise.resolve(ACCOUNT) }),
    },
  };
  guardPasswords(strapi as unknown as Core.Strapi);
  return { service, done };
};

const GOOD = 'Window-tram-of-the-7';
const BAD = 'Password1234';

describe('the service that writes accounts', () => {
  it.each<[string, (service: AccountService, password: string) => Promise<unknown>]>([
    ['makes one', (service, password) => service.create({ password })],
    ['makes the first', (service, password) => service.createFirstAdmin({ password })],
    ['changes one', (service, password) => service.updateById(7, { password })],
    ['resets one by a command', (service, password) => service.resetPasswordByEmail(ACCOUNT.email, password)],
  ])('%s with a password that follows the rule, and with no other', async (_what, write) => {
    const { service, done } = guard();
    await expect(Promise.resolve().then(() => write(service, BAD))).rejects.toThrow('most common ones');
    expect(done).toEqual([]);
    await write(service, GOOD);
    expect(done).not.toEqual([]);
  });

  it('ends sessions in the transaction that sets a password, also by a command', async () => {
    const { service, done } = guard();
    await service.resetPasswordByEmail(ACCOUNT.email, GOOD);
    await service.updateById(7, { password: GOOD });
    expect(done).toEqual([
      ...['begin', 'resetPasswordByEmail', 'end sessions', 'log reset-by-command', 'commit'],
      ...['begin', 'updateById', 'end sessions', 'log reset-by-command', 'commit'],
    ]);
  });

  it('leaves sessions alone when something else changes', async () => {
    const { service, done } = guard();
    await service.updateById(7, { firstname: 'Ama' });
    expect(done).toEqual(['updateById']);
  });

  it('knows every way to a password that Strapi’s own service has', () => {
    const path = 'node_modules/@strapi/admin/dist/server/server/src/services/user.mjs';
    const listed = /var user = \{([^}]*)\}/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
    expect(
      listed.match(/\w+/g)?.filter((name) => /create|update|reset|register|password/i.test(name)),
    ).toEqual([
      'create',
      'createFirstAdmin',
      'updateById',
      'register', // by updateById
      'resetPasswordByEmail',
    ]);
  });
});

describe('Strapi’s panel', () => {
  it('gives sessions in these four handlers alone, which the door stands in front of', () => {
    const folder = 'node_modules/@strapi/admin/dist/server/server/src';
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => ({
        file,
        count: readFileSync(join(folder, file), 'utf8').split('generateRefreshToken(').length - 1,
      }))
      .filter(({ count }) => count > 0);
    expect(found).toEqual([{ file: 'controllers/authentication.mjs', count: 4 }]);
  });
});
