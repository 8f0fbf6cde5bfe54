/* global process */
// Reads feeds with parsers and grammars that others wrote. They are ES modules with WebAssembly, which Jest does not load:
// so this is a program of its own. Standard input: { feeds: [{ format, body }], atomGrammar: path or null }; standard
// output: what each of them says of each feed.
import { readFileSync } from 'node:fs';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import Parser from 'rss-parser';

const { feeds, atomGrammar } = JSON.parse(readFileSync(0, 'utf8'));
const grammar = atomGrammar === null ? null : XmlDocument.fromBuffer(readFileSync(atomGrammar));
const validator = grammar === null ? null : RelaxNGValidator.fromDoc(grammar);
const parsers = { rss: parseRssFeed, atom: parseAtomFeed, json: parseJsonFeed };

/** What libxml2 finds wrong; null when nothing is. */
const findXmlProblem = (format, body) => {
  if (format !== 'rss' && format !== 'atom') return null;
  let document;
  try {
    document = XmlDocument.fromString(body);
    if (format === 'atom' && validator !== null) validator.validate(document);
    return null;
  } catch (error) {
    return `${error.message} ${JSON.stringify(error.details ?? [])}`;
  } finally {
    document?.dispose();
  }
};

const results = [];
for (const { format, body } of feeds) {
  const xmlProblem = findXmlProblem(format, body);
  const feedsmith = parsers[format] === undefined || xmlProblem !== null ? null : parsers[format](body);
  const isXml = (format === 'rss' || format === 'atom') && xmlProblem === null;
  const rssParser = isXml
    ? await new Parser({ customFields: { item: ['dc:language'] } }).parseString(body)
    : null;
  results.push({ xmlProblem, feedsmith, rssParser });
}
process.stdout.write(JSON.stringify(results));
