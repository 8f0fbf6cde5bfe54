import { neverArrived } from '../../../../src/platform/outbound/domain/never-arrived';

describe('what was sent', () => {
  it.each([
    { failure: 'refused' },
    { failure: 'name-not-found' },
    { failure: 'address-not-public' },
    { failure: 'certificate' },
    { status: 301, failure: 'redirection' },
    { status: 403, failure: 'status' },
    { status: 429, failure: 'status' },
  ])('never arrived: %j', (outcome) => {
    expect(neverArrived(outcome)).toBe(true);
  });

  it.each([
    { failure: 'timeout' },
    { failure: 'broken' },
    { status: 500, failure: 'status' },
    { status: 503, failure: 'status' },
    { status: 202 },
    {},
  ])('may have arrived: %j', (outcome) => {
    expect(neverArrived(outcome)).toBe(false);
  });
});
