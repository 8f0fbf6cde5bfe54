import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '../../../src');

interface Attribute {
  readonly type: string;
  readonly enum?: readonly string[];
}

/** A type or a component, as its file has it. */
export interface Schema {
  readonly uid: string;
  readonly displayName: string;
  /** Whether it is written in languages. */
  readonly isLocalized?: boolean;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );

const read = (uid: string, file: string): Schema => {
  const { info, attributes, pluginOptions } = JSON.parse(readFileSync(join(SRC, file), 'utf8')) as {
    info: { displayName: string };
    pluginOptions?: { i18n?: { localized?: boolean } };
    attributes: Schema['attributes'];
  };
  const isLocalized = pluginOptions?.i18n?.localized === true;
  return { uid, displayName: info.displayName, isLocalized, attributes };
};

/** The types: `contact/content-types/contact/schema.json`. */
export const readTypes = (): Schema[] =>
  filesIn('api')
    .filter((file) => file.endsWith('schema.json'))
    .map((file) => {
      const [api = '', , type = ''] = file.split('/');
      return read(`api::${api}.${type}`, `api/${file}`);
    });

/** The components: `press/quote.json`. */
export const readComponents = (): Schema[] =>
  filesIn('components').map((file) =>
    read(file.replace('/', '.').replace('.json', ''), `components/${file}`),
  );
