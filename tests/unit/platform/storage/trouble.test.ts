import { troubleOf } from '../../../../src/platform/storage/trouble';

const failure = (code: string): Error => Object.assign(new Error('of the database'), { code });

describe('what the database did not do through no fault of who asked', () => {
  it.each([
    ['ECONNREFUSED', 'away'],
    ['ECONNRESET', 'away'],
    ['08006', 'away'],
    ['57P01', 'away'], // shut down by an administrator
    ['57P03', 'away'], // starting up
    ['53300', 'away'], // too many connections
    ['25006', 'away'], // a standby
    ['55P03', 'busy'], // lock_timeout
    ['57014', 'busy'], // statement_timeout
    ['25P03', 'busy'], // idle_in_transaction_session_timeout
    ['40P01', 'busy'], // deadlock_detected
    ['40001', 'busy'], // serialization_failure
    ['53100', 'full'],
    ['ENOSPC', 'full'],
  ])('%s: %s', (code, trouble) => {
    expect(troubleOf(failure(code))).toBe(trouble);
  });

  it.each(['23505', '22P02', '42703', 'ERR_INVALID_ARG_TYPE'])('is not %s', (code) => {
    expect(troubleOf(failure(code))).toBeNull();
  });
});
