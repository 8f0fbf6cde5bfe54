import { randomBytes } from 'node:crypto';
import { ADDRESS_NAME_LIMIT } from '../../writing/files/domain/fit-file-name';

interface ImageManipulation {
  readonly generateFileName: (name: string) => string;
}

interface Plugin {
  services: Record<string, unknown>;
  contentTypes: { file: { schema: FileSchema } };
}

interface FileSchema {
  readonly attributes: Attributes;
  /** Of attributes: whether the panel's answers have them, and its queries may ask for them. */
  config?: { attributes?: Record<string, { hidden?: boolean }> };
}

/** Persons and places among them: they are told to who may change files, by a route of our own. */
const HIDDEN_IN_PANEL = ['facts', 'writtenRights', 'formerCaptions'];

interface Attributes {
  related: { private?: boolean };
  [name: string]: { private?: boolean; type?: string };
}

/**
 * Bytes of chance in the name of an upload, written in hexadecimal. Uploads are served to whoever knows their address, so it
 * must not be guessed: not in years, and not by somebody who knows the name that staff gave. Strapi takes 5.
 */
const RANDOM_BYTES = 16;

/**
 * Uploads, their pictures before publication among them, have addresses that nobody guesses (docs/adr/0020). What a file is
 * used by is private: Strapi would populate those documents without regard to their status, drafts among them
 * (docs/adr/0041). The library keeps how many bytes a file has, and their digest (docs/adr/0063): Strapi keeps kilobytes.
 * A picture is described in each language for itself (docs/adr/0112), and corrected where texts have copies (docs/adr/0139). What it says of itself and by which rules a file was cleaned are
 * for staff and the newsroom (docs/adr/0106, docs/adr/0107), and which of it stands in its bytes (docs/adr/0147); what was made of it is shown by the answers that have a place for it
 * (docs/adr/0116).
 */
export default (plugin: Plugin): Plugin => {
  const { schema } = plugin.contentTypes.file;
  const { attributes } = schema;
  attributes.related.private = true;
  attributes.sizeInBytes = { type: 'integer', private: true };
  attributes.digest = { type: 'string', private: true };
  attributes.alternativeTexts = { type: 'json', private: true };
  attributes.formerCaptions = { type: 'json', private: true };
  attributes.facts = { type: 'json', private: true };
  attributes.writtenRights = { type: 'json', private: true };
  attributes.cleaned = { type: 'integer', private: true };
  attributes.renditions = { type: 'json', private: true };
  const hidden = Object.fromEntries(HIDDEN_IN_PANEL.map((name) => [name, { hidden: true }]));
  schema.config = { ...schema.config, attributes: { ...schema.config?.attributes, ...hidden } };
  const images = plugin.services['image-manipulation'] as ImageManipulation;
  const { generateFileName } = images;
  plugin.services['image-manipulation'] = {
    ...images,
    generateFileName: (name: string) => {
      const made = generateFileName(name);
      const stem = made.slice(0, made.lastIndexOf('_')).slice(0, ADDRESS_NAME_LIMIT);
      return `${stem}_${randomBytes(RANDOM_BYTES).toString('hex')}`;
    },
  } satisfies ImageManipulation;
  return plugin;
};
