import { elementsWithin } from '../../../shared/rich-text/html-node';
import { parseXml } from '../../../shared/rich-text/parse-html';
import { readHtml } from '../../../shared/rich-text/read-html';
import { ImportError } from '../domain/import-error';
import { asHtml } from './open-document-html';
import { openZip, UNREADABLE, namesInZip } from './open-zip';
import type { Reader } from './reader';
import { signsOf } from './signs';

const TEXT = 'application/vnd.oasis.opendocument.text';
const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** What kind of OpenDocument a zip is, as its first part says; null for another zip. */
export const kindOfOpenDocument = (bytes: Uint8Array): string | null => {
  if (!signsOf(bytes).startsWith('PK\u0003\u0004') || !namesInZip(bytes).includes('mimetype')) return null;
  const kind = openZip(bytes, (name) => name === 'mimetype').get('mimetype');
  return kind === undefined ? null : new TextDecoder().decode(kind).trim();
};

/** Documents of LibreOffice and others, OASIS OpenDocument 1.0 to 1.4. Deleted text and comments are none of it. */
export const OPEN_DOCUMENT_READER: Reader = {
  format: 'opendocument',
  recognises: (bytes) => kindOfOpenDocument(bytes)?.startsWith(TEXT) ?? false,
  read: (bytes) => {
    const parts = openZip(bytes, (name) => name === CONTENT || name === MANIFEST || name === 'styles.xml');
    if (textOf(parts.get(MANIFEST)).includes('encryption-data'))
      throw new ImportError('binary', 'The document is protected by a password. Save it without one.');
    const content = parseXml(textOf(parts.get(CONTENT)));
    const styles = parseXml(textOf(parts.get('styles.xml')));
    if (content === null || styles === null) throw new ImportError('binary', UNREADABLE);
    const body = elementsWithin(content).find(({ name }) => name === 'office:text');
    if (body === undefined) throw new ImportError('binary', UNREADABLE);
    return { lines: readHtml(asHtml(body, [...elementsWithin(styles), ...elementsWithin(content)])) };
  },
};

const textOf = (part: Uint8Array = new Uint8Array()): string => new TextDecoder().decode(part);
