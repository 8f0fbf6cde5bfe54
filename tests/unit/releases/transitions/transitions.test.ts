import fc from 'fast-check';
import {
  isPublicState,
  isReleaseState,
  RELEASE_STATES,
  type ReleaseState,
} from '../../../../src/shared/press-release/release-state';
import {
  nextState,
  transitionOf,
  TRANSITIONS,
} from '../../../../src/releases/transitions/domain/transitions';
import type { Right } from '../../../../src/shared/press-release/right';
import type { TransitionName } from '../../../../src/shared/press-release/transition-words';

const NAMES = Object.keys(TRANSITIONS) as TransitionName[];

/** Where each transition leads from each state, in the order of RELEASE_STATES; null: there is no such way. */
const LEADS_TO: Record<TransitionName, (ReleaseState | null)[]> = {
  //                  draft        inReview     scheduled    released     corrected    withdrawn
  requestReview: ['inReview', null, null, null, null, null],
  returnToDraft: [null, 'draft', null, null, null, null],
  schedule: ['scheduled', 'scheduled', 'scheduled', null, null, null],
  cancelSchedule: [null, null, 'inReview', null, null, null],
  suspend: [null, null, 'inReview', null, null, null],
  release: ['released', 'released', 'released', null, null, null],
  addLanguages: [null, null, null, 'released', 'corrected', null],
  edit: [null, null, null, 'released', 'corrected', null],
  correct: [null, null, null, 'corrected', 'corrected', null],
  withdraw: [null, null, null, 'withdrawn', 'withdrawn', null],
  restore: [null, null, null, null, null, 'released'],
  moveIn: ['released', null, null, null, null, null],
  confirmTranslation: ['draft', 'inReview', 'scheduled', 'released', 'corrected', 'withdrawn'],
};

describe.each(NAMES)('%s', (name) => {
  it.each(RELEASE_STATES.map((from, index) => [from, LEADS_TO[name][index] ?? null] as const))(
    'leads from %s to %s',
    (from, to) => {
      expect(nextState(name, from)).toBe(to);
    },
  );
});

describe('the rights', () => {
  it('that each transition asks for', () => {
    expect(Object.fromEntries(NAMES.map((name) => [name, transitionOf(name).right]))).toEqual({
      requestReview: 'write',
      returnToDraft: 'write',
      schedule: 'publish',
      cancelSchedule: 'publish',
      suspend: 'newsroom',
      release: 'publish',
      addLanguages: 'publish',
      edit: 'publish',
      correct: 'publish',
      withdraw: 'publish',
      restore: 'publish',
      moveIn: 'publish',
      confirmTranslation: 'translate',
    });
  });
});

describe('the states', () => {
  it('that the public can read are released and corrected', () => {
    expect(RELEASE_STATES.filter(isPublicState)).toEqual(['released', 'corrected']);
  });

  it('are six, by name', () => {
    expect(['draft', 'withdrawn'].every(isReleaseState)).toBe(true);
    expect(['Draft', 'published', '', null, undefined, 0].some(isReleaseState)).toBe(false);
  });
});

describe('any sequence of transitions', () => {
  const anyName = fc.constantFrom(...NAMES);
  const anyState = fc.constantFrom(...RELEASE_STATES);
  const allow = (held: readonly Right[], name: TransitionName) => held.includes(transitionOf(name).right);
  /** Follows what its rights allow, and stays where there is no way. */
  const walk = (from: ReleaseState, names: readonly TransitionName[], held: readonly Right[]) =>
    names
      .filter((name) => allow(held, name))
      .reduce((state: ReleaseState, name) => nextState(name, state) ?? state, from);

  it('stays in the six states, and leads nowhere exactly where the table says so', () => {
    fc.assert(
      fc.property(anyName, anyState, (name, from) => {
        const to = nextState(name, from);
        expect([null, ...RELEASE_STATES]).toContain(to);
        expect(to === null).toBe(!transitionOf(name).from.includes(from));
      }),
    );
  });

  it('makes nothing public without the right to publish, not even with the newsroom’s help', () => {
    const from = fc.constantFrom<ReleaseState>('draft', 'inReview', 'scheduled', 'withdrawn');
    fc.assert(
      fc.property(from, fc.array(anyName), (start, names) => {
        expect(isPublicState(walk(start, names, ['translate', 'write', 'newsroom']))).toBe(false);
      }),
    );
  });

  it('takes nothing from the public without the right to publish', () => {
    const from = fc.constantFrom<ReleaseState>('released', 'corrected');
    fc.assert(
      fc.property(from, fc.array(anyName), (start, names) => {
        expect(walk(start, names, ['translate', 'write', 'newsroom'])).toBe(start);
      }),
    );
  });

  it('keeps what was public once from becoming a draft again', () => {
    const from = fc.constantFrom<ReleaseState>('released', 'corrected', 'withdrawn');
    fc.assert(
      fc.property(from, fc.array(anyName), (start, names) => {
        const end = walk(start, names, ['translate', 'write', 'publish', 'newsroom']);
        expect(['released', 'corrected', 'withdrawn']).toContain(end);
      }),
    );
  });

  it('moves no state with the right to translate alone', () => {
    fc.assert(
      fc.property(anyState, fc.array(anyName), (start, names) => {
        expect(walk(start, names, ['translate'])).toBe(start);
      }),
    );
  });
});
