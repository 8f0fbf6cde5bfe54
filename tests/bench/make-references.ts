import { unique, writer } from '../support/api';
import { makeContact, makeTopic } from '../support/factories';

/** What releases refer to: contacts, topics and countries. @returns the slug of a topic */
export const makeReferences = async (): Promise<string> => {
  for (let count = 0; count < 5; count += 1) await makeContact();
  for (const isoCode of ['GH', 'MA', 'SV', 'NL', 'US', 'FR', 'ES', 'EG', 'KE', 'SN']) {
    await writer.post('/api/partner-countries?status=published', { isoCode }).expect(201);
  }
  for (let count = 0; count < 9; count += 1) await makeTopic();
  const site = { name: 'Office', tagline: 'Words', boilerplate: unique('About') };
  await writer.put('/api/site?status=published', site).expect(200);
  return String((await makeTopic({ name: unique('Data') })).slug);
};
