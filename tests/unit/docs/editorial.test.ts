import { RELEASE_STATES, type ReleaseState } from '../../../src/shared/press-release/release-state';
import type { Right } from '../../../src/shared/press-release/right';
import { TRANSITION_WORDS } from '../../../src/shared/press-release/transition-words';
import { transitionOf } from '../../../src/releases/transitions/domain/transitions';
import { readPage, tableOf } from './read-page';

const PAGE = readPage('docs/editorial.md');

const WORDS: Record<ReleaseState | 'same', string> = {
  draft: 'draft',
  inReview: 'in review',
  scheduled: 'scheduled',
  released: 'released',
  corrected: 'corrected',
  withdrawn: 'withdrawn',
  same: 'the same',
};

const WHO: Record<Right, string> = {
  translate: 'translator, author, publisher',
  write: 'author, publisher',
  publish: 'publisher',
  newsroom: 'the newsroom itself',
};

const NAMES = Object.keys(TRANSITION_WORDS) as (keyof typeof TRANSITION_WORDS)[];

describe('the table of docs/editorial.md', () => {
  it('has a row for each transition: its words, who, from where, to where', () => {
    const rows = tableOf(PAGE, 'button').map(([, done, who, from, to]) => ({ done, who, from, to }));
    expect(rows).toEqual(
      NAMES.map((name) => {
        const { right, from, to } = transitionOf(name);
        const states = from.map((state) => WORDS[state]).join(', ');
        return { done: TRANSITION_WORDS[name], who: WHO[right], from: states, to: WORDS[to] };
      }),
    );
  });

  it('says for each what must hold and what follows', () => {
    expect(tableOf(PAGE, 'button').every((row) => row.length === 7 && row.every((cell) => cell !== ''))).toBe(
      true,
    );
  });

  it('has a row for each state, and says which are public', () => {
    expect(tableOf(PAGE, 'state', 'means', 'public').map(([state, , isPublic]) => [state, isPublic])).toEqual(
      [
        ['draft', 'no'],
        ['in review', 'no'],
        ['scheduled', 'no'],
        ['released', 'yes'],
        ['corrected', 'yes'],
        ['withdrawn', 'no'],
      ],
    );
  });
});

describe('the diagram of docs/editorial.md', () => {
  it('has an arrow for each way between two states', () => {
    const drawn = [...PAGE.matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from} to ${to}`);
    const ways = NAMES.map(transitionOf).flatMap(({ from, to }) =>
      to === 'same' ? [] : from.filter((state) => state !== to).map((state) => `${state} to ${to}`),
    );
    // A release with corrections is restored as corrected.
    expect(new Set(drawn)).toEqual(new Set([...ways, 'withdrawn to corrected']));
    expect(drawn).toHaveLength(new Set(drawn).size);
  });

  it('knows all states and no others', () => {
    const drawn = [...PAGE.matchAll(/^ {2}\S+ --> (\w+)$/gm)].map(([, to]) => to);
    expect([...new Set(drawn)].sort()).toEqual([...RELEASE_STATES].sort());
  });
});
