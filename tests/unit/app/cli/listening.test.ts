import { describeListenError, readPortNumber } from '../../../../src/app/cli/domain/listening';

describe('readPortNumber', () => {
  it.each([
    ['1337', 1337],
    ['0', 0],
    ['65535', 65535],
    ['65536', null],
    ['abc', null],
    ['', null],
    ['-1', null],
    ['13.5', null],
  ])('reads %p as %p', (text, port) => {
    expect(readPortNumber(text)).toBe(port);
  });
});

describe('describeListenError', () => {
  it('names PORT when another program has the port', () => {
    expect(describeListenError('127.0.0.1:1337', { code: 'EADDRINUSE', message: 'raw' })).toBe(
      'The newsroom cannot listen on 127.0.0.1:1337: another program listens there. Stop it, or set PORT to another number.',
    );
  });

  it('gives the reason of the system for what it does not know', () => {
    expect(describeListenError('::1:80', { message: 'strange' })).toBe(
      'The newsroom cannot listen on ::1:80: strange. Check HOST and PORT.',
    );
  });
});
