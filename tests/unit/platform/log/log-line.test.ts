import { toJsonLine, toTextLine } from '../../../../src/platform/log/domain/log-line';

const ORIGIN = { now: new Date('2026-11-28T10:00:00Z'), pid: 7, requestId: undefined };

describe('an event in the log', () => {
  it('is one line of JSON', () => {
    expect(toJsonLine({ level: 'info', message: 'Jobs run again.' }, ORIGIN)).toBe(
      '{"time":"2026-11-28T10:00:00.000Z","level":"info","message":"Jobs run again.","pid":7}',
    );
  });

  it('names the request that led to it', () => {
    expect(toJsonLine({ level: 'warn', message: 'Late.' }, { ...ORIGIN, requestId: 'a-request' })).toBe(
      '{"time":"2026-11-28T10:00:00.000Z","level":"warn","message":"Late.","requestId":"a-request","pid":7}',
    );
  });

  it('keeps the stack of an error beside its message', () => {
    const error = {
      level: 'error',
      message: 'It broke.',
      stack: 'Error: It broke.\n    at a (b.js:1)\n    at c',
    };
    expect(JSON.parse(toJsonLine(error, ORIGIN))).toMatchObject({
      message: 'It broke.',
      detail: 'at a (b.js:1)\nat c',
    });
  });

  it('is one line whatever it tells, without colours', () => {
    const logged = {
      level: '\u001b[31merror\u001b[39m',
      message: '\u001b[1mIt broke:\u001b[0m\n    at a\n    at b\n',
    };
    for (const line of [toJsonLine(logged, ORIGIN), toTextLine(logged, ORIGIN)]) {
      expect(line).not.toContain('\n');
      expect(line).not.toContain('\u001b');
    }
    expect(toTextLine(logged, { ...ORIGIN, requestId: 'a-request' })).toBe(
      '2026-11-28T10:00:00.000Z error: It broke: | at a | at b (request a-request)',
    );
  });
});
