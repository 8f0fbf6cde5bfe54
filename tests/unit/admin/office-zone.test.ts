import { rememberZone, zoneOfOffice } from '../../../src/admin/logic/office-zone';

it('the clock on which refusals tell times is the office’s, and UTC by name before an answer told it', () => {
  expect(zoneOfOffice()).toBe('UTC');
  rememberZone('Africa/Accra');
  expect(zoneOfOffice()).toBe('Africa/Accra');
});
