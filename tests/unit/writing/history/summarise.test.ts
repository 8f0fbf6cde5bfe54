import { summarise } from '../../../../src/writing/history/domain/summarise';
import { TRANSITIONS } from '../../../../src/releases/transitions/domain/transitions';

describe('a line of the history', () => {
  it.each([
    ['saved', ['title', 'summary'], 'version', 'Saved: title, summary'],
    ['created', ['title', 'summary'], 'version', 'Created'],
    ['discardedChanges', ['title'], 'version', 'Discarded the changes: title'],
    ['deleted', [], 'version', 'Deleted'],
    ['release', [], 'transition', 'Released it'],
    ['suspend', [], 'transition', 'Suspended the schedule'],
    ['releaseFailed', [], 'transition', 'Could not be released at its time'],
    ['release', ['title'], 'publication', 'Released it'],
    ['somethingNew', [], 'transition', 'SomethingNew'],
  ])('%s of %j as a %s is "%s"', (action, fields, kind, summary) => {
    expect(summarise({ action, fields, kind })).toBe(summary);
  });

  it('is not the same for two transitions', () => {
    const lines = Object.keys(TRANSITIONS).map((action) =>
      summarise({ action, fields: [], kind: 'transition' }),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });
});
