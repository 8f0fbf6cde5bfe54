import { refusesFrames } from '../../../../src/desk/preview/domain/refuses-frames';

describe('a front end that lets nobody show it in a frame', () => {
  it.each([
    [{ 'x-frame-options': 'DENY' }],
    [{ 'x-frame-options': 'SAMEORIGIN' }],
    [{ 'content-security-policy': "default-src 'self'; frame-ancestors 'none'" }],
    [{ 'content-security-policy': "frame-ancestors 'self'; img-src *" }],
  ])('says so: %j', (headers) => {
    expect(refusesFrames(headers)).toBe(true);
  });

  it.each([
    [{}],
    [{ 'content-security-policy': "frame-ancestors 'self' https://newsroom.example" }],
    // who sends both means the policy (CSP level 3, section 6.4.2)
    [{ 'content-security-policy': 'frame-ancestors *', 'x-frame-options': 'DENY' }],
  ])('is not one with %j', (headers) => {
    expect(refusesFrames(headers)).toBe(false);
  });
});
