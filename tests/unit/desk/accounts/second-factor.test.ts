import { enrolmentAddress, matchStep } from '../../../../src/desk/accounts/second-factor/domain/match-step';
import {
  readRecoveryCode,
  writeRecoveryCode,
} from '../../../../src/desk/accounts/second-factor/domain/recovery-code';

const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'; // of RFC 6238, appendix B

describe('a code of an authenticator app', () => {
  it.each([
    ['287082', 59, 1],
    ['081804', 1111111109, 37037036],
    ['050471', 1111111111, 37037037],
    ['279037', 2000000000, 66666666],
  ])('of the RFC, %s at second %i, is of step %i', (code, seconds, step) => {
    expect(matchStep(SECRET, code, seconds * 1000)).toBe(step);
  });

  it('counts one step early and late, and belongs to its own step', () => {
    expect([29, 30, 60, 89, 90].map((seconds) => matchStep(SECRET, '287082', seconds * 1000))).toEqual([
      1,
      1,
      1,
      1,
      null,
    ]);
    expect(matchStep(SECRET, '050471', (37037036 * 30 - 1) * 1000)).toBeNull();
  });

  it.each(['', '28708', '2870822', 'abcdef', ' 287082'])('is six digits, not "%s"', (code) => {
    expect(matchStep(SECRET, code, 59_000)).toBeNull();
  });

  it('is made by an app that reads the address', () => {
    expect(enrolmentAddress(SECRET, 'a@example.org')).toBe(
      `otpauth://totp/Dateline:a%40example.org?issuer=Dateline&secret=${SECRET}&algorithm=SHA1&digits=6&period=30`,
    );
  });
});

describe('a recovery code', () => {
  it('is ten letters in two groups', () => {
    expect(writeRecoveryCode(Uint8Array.from([0, 31, 32, 255, 10, 1, 2, 3, 4, 5]))).toBe('0Z0ZA-12345');
  });

  it.each([
    ['0Z0ZA-12345', '0Z0ZA-12345'],
    ['0z0za12345', '0Z0ZA-12345'],
    [' oz0za i2345 ', '0Z0ZA-12345'],
    ['0Z0ZA-1234', null],
    ['287082', null],
    ['0Z0ZA-1234U', null],
  ])('typed as "%s" is %s', (typed, code) => {
    expect(readRecoveryCode(typed)).toBe(code);
  });
});
