import { openDatabase } from '../../../support/database';

describe('the table of deliveries', () => {
  it('takes those of every audience that src/app/audiences.ts may name', async () => {
    const database = await openDatabase();
    try {
      await database.query('begin');
      const { rowCount } = await database.query(
        `insert into deliveries (channel, receiver, document_id, locale, kind) values ('fax', 'desk', 'a', 'en', 'released')`,
      );
      expect(rowCount).toBe(1);
    } finally {
      await database.query('rollback');
      await database.end();
    }
  });
});
