import { refuseOtherClock } from '../../../../src/app/bootstrap/refuse-other-clock';

describe('the clock of the process', () => {
  it.each(['UTC', 'Etc/UTC', 'GMT'])('may be %s', (zone) => {
    expect(() => {
      refuseOtherClock(zone);
    }).not.toThrow();
  });

  it('is no other: stored times would be read as other ones', () => {
    expect(() => {
      refuseOtherClock('Europe/Paris');
    }).toThrow('runs in Europe/Paris');
  });
});
