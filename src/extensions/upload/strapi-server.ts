import { randomBytes } from 'node:crypto';

interface ImageManipulation {
  readonly generateFileName: (name: string) => string;
}

interface Plugin {
  services: Record<string, unknown>;
  contentTypes: { file: { schema: { attributes: { related: { private?: boolean } } } } };
}

/**
 * Bytes of chance in the name of an upload, written in hexadecimal. Uploads are served to whoever knows their address, so it
 * must not be guessed: not in years, and not by somebody who knows the name that staff gave. Strapi takes 5.
 */
const RANDOM_BYTES = 16;

/**
 * Uploads, their pictures before publication among them, have addresses that nobody guesses (docs/adr/0020). What a file is
 * used by is private: Strapi would populate those documents without regard to their status, drafts among them
 * (docs/adr/0041).
 */
export default (plugin: Plugin): Plugin => {
  plugin.contentTypes.file.schema.attributes.related.private = true;
  const images = plugin.services['image-manipulation'] as ImageManipulation;
  const { generateFileName } = images;
  plugin.services['image-manipulation'] = {
    ...images,
    generateFileName: (name: string) =>
      generateFileName(name).replace(/[0-9a-f]+$/, randomBytes(RANDOM_BYTES).toString('hex')),
  } satisfies ImageManipulation;
  return plugin;
};
