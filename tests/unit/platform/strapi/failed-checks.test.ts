import { yup } from '@strapi/utils';

/** Strapi looks for slugs that are taken, and other twins, within a check. */
const asksTheDatabase = (failure: Error) =>
  yup.object({
    slug: yup.string().test('unique', 'It is taken.', () => Promise.reject(failure)),
  });

describe('a check of Strapi whose question the database does not answer', () => {
  it('fails with that: a write that waits for it holds its connection, its locks and its job for ever', async () => {
    const away = Object.assign(new Error('Connection terminated unexpectedly'), { code: '08006' });
    await expect(asksTheDatabase(away).validate({ slug: 'wells' })).rejects.toBe(away);
  });
});
