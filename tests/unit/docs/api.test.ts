import { ACTION_BODIES } from '../../../src/releases/transitions/domain/action-bodies';
import { ACTIONS, toAction } from '../../../src/releases/transitions/domain/read-request';
import { readPage, tableOf } from './read-page';

describe('the table of actions in docs/api.md', () => {
  const rows = tableOf(readPage('docs/api.md'), 'action', 'body').map(
    ([action = '', body = '']) => [action.replaceAll('`', ''), body] as const,
  );

  it('has each action, by its address', () => {
    expect(rows.map(([action]) => toAction(action))).toEqual([...ACTIONS]);
    expect(rows.every(([action]) => action === action.toLowerCase())).toBe(true);
  });

  it.each(rows)('names each field of %s', (action, body) => {
    const name = toAction(action);
    const fields = name === null ? [] : Object.keys(ACTION_BODIES[name].shape);
    expect(fields.filter((field) => !body.includes(`\`${field}\``))).toEqual([]);
  });
});
