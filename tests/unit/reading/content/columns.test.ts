import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Attribute {
  readonly type: string;
  readonly maxLength?: number;
  readonly columnType?: { readonly type: string };
}

const listSchemas = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));

const STRAPI_STRING = 255; // characters of the column that Strapi makes for a string (@strapi/database, schema)

describe('a short text of the content model', () => {
  const texts = [...listSchemas('src/api'), ...listSchemas('src/components')].flatMap((file) => {
    const { attributes } = JSON.parse(readFileSync(file, 'utf8')) as {
      attributes: Record<string, Attribute>;
    };
    return Object.entries(attributes).map(([name, attribute]) => ({
      name: `${file}: ${name}`,
      ...attribute,
    }));
  });

  it('has a column that holds as much as the model allows', () => {
    const long = texts.filter(({ type, maxLength = 0 }) => type === 'string' && maxLength > STRAPI_STRING);
    expect(long.length).toBeGreaterThan(5);
    expect(long.filter(({ columnType }) => columnType?.type !== 'text').map(({ name }) => name)).toEqual([]);
  });
});
