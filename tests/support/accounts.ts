import { openDatabase } from './database';
import { administrator, type Staff } from './staff';

/** Asks the database below the newsroom. */
export const query = async <Row extends object>(
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> => {
  const database = await openDatabase();
  try {
    return (await database.query<Row>(statement, [...values])).rows;
  } finally {
    await database.end();
  }
};

/** The number of somebody's account. */
export const accountId = async ({ email }: Pick<Staff, 'email'>): Promise<number> => {
  const found = await administrator().get(`/admin/users?filters[email][$eq]=${email}`).expect(200);
  return (found.body as { data: { results: { id: number }[] } }).data.results[0]?.id ?? 0;
};
