import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import refusals from '../../../src/admin/translations/refusals.json';

const SOURCE = join(__dirname, '..', '..', '..', 'src');

/** Where the server words what it refuses to staff. */
const PLACES = [
  'desk/accounts',
  'desk/page-tree',
  'desk/panel-api',
  'desk/paste',
  'desk/press-import/domain/decode-press-page.ts',
  'desk/press-import/readers',
  'distribution/webhooks',
  'platform/outbound',
  'platform/refuse',
  'platform/storage/busy-error.ts',
  'platform/storage/unavailable-error.ts',
  'platform/uploads/fetch-file.ts',
  'platform/uploads/pictures/picture-worker.ts',
  'platform/uploads/receive-files.ts',
  'platform/uploads/store-error.ts',
  'releases',
  'shared/pictures',
  'shared/press-release',
  'shared/time',
  'writing',
];

const listFiles = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => listFiles(join(path, name))) : [path];

/** Whole sentences in the code, as they are before their gaps are filled. */
const listSentences = (file: string): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && /^["{A-Z][^]* [^]*\.$/.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
};

/** Descriptors of routes have sentences of their own, for the description. */
const isDescriptor = (file: string): boolean => /-routes?\.ts$/.test(file);

const sentences = PLACES.flatMap((place) => listFiles(join(SOURCE, place)))
  .filter((file) => !isDescriptor(file))
  .flatMap(listSentences);

/** What tools, the log or the public read, or who writes bodies by hand. */
const NOT_OF_THE_PANEL = [
  'No reader takes every text.',
  'Send a code of ISO 3166-1, such as GH.',
  'Send a code of ISO 3166-1.',
  'Send a documentId.',
  'Send a list.',
  'Send an address.',
  'Send an object.',
  'Send at most 100.',
  'Send at most 5000.',
  'Send true, or leave it out.',
  'Use a depth from 0.',
  'Use a depth up to 20.',
  'Use a level from 1.',
  'Use a level up to 6.',
  'Use at most 2000 characters.',
  'Use one of text, html.',
  'Write a day, as 2026-12-31.',
  'A link to reset a password could not be sent.',
  'Choose others in the panel and switch it on again.',
  'Use a number from 1.',
  'Use a number from 1 (Monday) to 7 (Sunday).',
  'Use at most 255 characters.',
  'Use a whole number.',
  'Use missing, untranslated, outdated or current.',
  'Use press-release or page.',
  'A press release was not released at its time: its checks failed. The job tries again; the panel says which and why.',
  'Ce communiqué de presse a été retiré.',
  'Este comunicado de prensa ha sido retirado.',
  'ENCRYPTION_KEY is not set: accounts need it.',
  'Leave it out: a correction is published with POST …/actions/correct and its note.',
  'Leave it out: it changes through POST …/press-releases/:documentId/actions/… alone.',
  'Its languages had come apart in what they share: the newest save holds.',
  'Name the fields, as ["contacts"].',
  'Name the languages, as ["en"].',
  'Send a JSON object.',
  'Say the language of which you ask for the translation.',
  'Send the documentId of a page.',
  'Send the slug.',
  'Send the token of the plan.',
  'Send words to look for.',
  'Send links as a JSON list of addresses, such as ["/about"].',
  'The database did not tell the time.',
  'The sizes of older files are not known until the next start.',
  'The link for the first administrator could not be made.',
  'There is no such field here. Leave it out.',
  'There is no such type with languages.',
  'This press release could not be released.',
  'This press release has been removed.',
  'This query cannot be answered.',
  'Write a note for each language, as {"en": "…"}.',
  'Write the IANA name of a time zone, such as Africa/Accra.',
];

describe('what the server refuses', () => {
  it('has words in every language of the panel, and no words are left over', () => {
    const expected = new Set(sentences.filter((text) => !NOT_OF_THE_PANEL.includes(text)));
    expect(Object.keys(refusals).sort()).toEqual([...expected].sort());
  });

  it.each(Object.entries(refusals))('says the same: %s', (text, said) => {
    expect(Object.keys(said)).toEqual(['fr', 'es', 'ar']);
    const gaps = (words: string) => [...new Set(words.match(/\{\w+\}/g))].sort();
    for (const words of Object.values(said)) {
      expect(words.trim()).not.toBe('');
      expect(gaps(words)).toEqual(gaps(text));
    }
  });
});
