import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHAPTERS, PICTURES, SHEETS } from '../../../database/seed/content';
import { ORGANISATIONS } from '../../../database/seed/content/organisations';
import { findOthers } from '../../support/others';
import { listRuns, listStrings } from './texts';

const sources = findOthers('source');
const LONGEST_COMMON_RUN = 7; // words; eight in a row are somebody else's sentence

/** Names are not anybody's wording: they are the same in every text about the event. */
const NAMES = [
  ...ORGANISATIONS.map((organisation) => organisation.texts?.en.name ?? ''),
  'Permanent Mission of the Kingdom of Morocco to the United Nations Office and other International Organizations in Geneva',
  'Permanent Mission of the Republic of El Salvador to the United Nations Office and other International Organizations in Geneva',
  'Bureau of Population, Refugees and Migration',
  'Global Compact for Safe, Orderly and Regular Migration',
  'UN Network on Migration',
  'Building Migration Partnerships Programme',
];

const withoutNames = (text: string): string =>
  NAMES.toSorted((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, ' § '), text);

/** The text in pieces between which no sentence runs on: names and quotations are cut out. */
const ownPieces = (text: string): string[] => withoutNames(text.replaceAll(/“[^”]*”/gu, ' § ')).split('§');

const describeWithSources = sources === null ? describe.skip : describe;

describeWithSources('the words of the demonstration', () => {
  const source = (sources === null ? [] : readdirSync(sources)) // a skipped describe runs its body all the same
    .map((name) => readFileSync(join(sources ?? '', name), 'utf8'))
    .join('\n');
  const runsOfSource = new Set(listRuns(source, LONGEST_COMMON_RUN + 1));
  const quoted = CHAPTERS.flatMap(({ documents }) => listQuotedWords(documents));
  const own = listStrings([CHAPTERS, PICTURES, SHEETS]).filter((text) => !quoted.includes(text));

  it('share no sentence with the page they are drawn from', () => {
    const copied = own
      .flatMap(ownPieces)
      .flatMap((piece) => listRuns(piece, LONGEST_COMMON_RUN + 1).filter((run) => runsOfSource.has(run)));
    expect(copied).toEqual([]);
  });

  it('are compared with the page at all: a sentence of it would be found', () => {
    const sentence = 'an opportunity to strengthen partnerships between governments across regions';
    expect(
      ownPieces(sentence)
        .flatMap((piece) => listRuns(piece, 8))
        .some((run) => runsOfSource.has(run)),
    ).toBe(true);
  });

  it('quote what the officials said word for word', () => {
    const flat = ` ${listRuns(source, 1).join(' ')} `;
    for (const words of quoted) expect(flat).toContain(` ${listRuns(words, 1).join(' ')} `);
    expect(new Set(quoted).size).toBe(3);
  });

  it('quote one clause at most', () => {
    for (const words of quoted) expect(listRuns(words, 1).length).toBeLessThanOrEqual(8);
  });
});

/** The words of every quote: objects with a text and its speaker. */
function listQuotedWords(content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return [];
  if ('speaker' in content && 'text' in content) return [String(content.text)];
  return Object.values(content).flatMap(listQuotedWords);
}
