import { execFileSync } from 'node:child_process';

const SCRIPT = `import { XmlDocument } from 'libxml2-wasm';
import { readFileSync } from 'node:fs';
const document = XmlDocument.fromBuffer(readFileSync(0));
console.log(document.root.name);`;

/** The name of an XML document's root, by libxml2 (an ES module, which Jest does not load). @throws when it is not well-formed */
export const rootOf = (xml: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    input: xml,
    encoding: 'utf8',
  }).trim();
