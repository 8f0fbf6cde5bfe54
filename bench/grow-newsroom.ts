import type { Client } from 'pg';

/**
 * Makes public press releases until there are so many: copies of those that are there, with their relations and parts, under
 * new names and ids. Below the program: this measures reading, and writing thousands through all rules takes long.
 */
export const growNewsroom = async (client: Client, count: number): Promise<void> => {
  const { rows } = await client.query<{ id: number }>(
    `select id from press_releases where published_at is not null and locale = 'en' order by id`,
  );
  if (rows.length === 0) throw new Error('There is no public press release to copy.');
  const columns = await listColumns(client, 'press_releases', ['id', 'document_id', 'slug', 'title']);
  const links = await listLinks(client);
  for (let made = rows.length; made < count; made += 1) {
    const source = rows[made % rows.length]?.id;
    const copy = await client.query<{ id: number }>(
      `insert into press_releases (document_id, slug, title, ${columns})
       select 'copy' || lpad($2::text, 20, '0'), slug || '-' || $2, title || ' ' || $2, ${columns}
       from press_releases where id = $1 returning id`,
      [source, String(made)],
    );
    for (const { table, column, rest } of links) {
      await client.query(
        `insert into ${table} (${column}, ${rest}) select $2, ${rest} from ${table} where ${column} = $1`,
        [source, copy.rows[0]?.id],
      );
    }
  }
};

interface Link {
  readonly table: string;
  readonly column: string;
  readonly rest: string;
}

/** Relations and parts; parts are shared with the original, which reading does not notice. */
const listLinks = async (client: Client): Promise<Link[]> => {
  const tables = [
    ['press_releases_contacts_lnk', 'press_release_id'],
    ['press_releases_partner_countries_lnk', 'press_release_id'],
    ['press_releases_topics_lnk', 'press_release_id'],
    ['press_releases_cmps', 'entity_id'],
  ] as const;
  const links: Link[] = [];
  for (const [table, column] of tables)
    links.push({ table, column, rest: await listColumns(client, table, ['id', column]) });
  return links;
};

const listColumns = async (client: Client, table: string, without: readonly string[]): Promise<string> => {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1`,
    [table],
  );
  return rows
    .map(({ name }) => name)
    .filter((name) => !without.includes(name))
    .map((name) => `"${name}"`)
    .join(', ');
};
