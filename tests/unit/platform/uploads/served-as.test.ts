import { servedAs } from '../../../../src/platform/uploads/domain/served-as';

describe('an upload is served', () => {
  it.each([
    ['flag_0a.png', 'image/png', false],
    ['flag_0a.JPG', 'image/jpeg', false],
    ['map_0a.svg', 'image/svg+xml', false],
    ['report_0a.pdf', 'application/pdf', false],
    ['talk_0a.mp3', 'audio/mpeg', false],
    ['film_0a.mp4', 'video/mp4', false],
    ['data_0a.csv', 'text/csv', true],
    ['all_0a.zip', 'application/zip', true],
    ['sign-in_0a.html', 'application/octet-stream', true],
    ['a.png.js', 'application/octet-stream', true],
    ['none', 'application/octet-stream', true],
  ])('%s as %s; to be saved: %s', (name, type, isAttachment) => {
    expect(servedAs(name)).toEqual({ type, isAttachment });
  });
});
