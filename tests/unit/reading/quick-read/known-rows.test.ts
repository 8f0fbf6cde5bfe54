import { bytesOfRow } from '../../../../src/reading/quick-read/known-rows';
import type { Models } from '../../../../src/platform/strapi/model';

const TEXT = '{"slug": "a"}';

describe('the bytes of a row', () => {
  it('are made once for the same text', () => {
    const models: Models = new Map();
    const make = jest.fn(() => Buffer.from('made'));
    const bytes = [1, 2].map(() => bytesOfRow(models, 'api::topic.topic', TEXT, make).toString());
    expect(bytes).toEqual(['made', 'made']);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('are made anew for another text, for a row of another type, and for other models', () => {
    const models: Models = new Map();
    const make = jest.fn(() => Buffer.from('made'));
    bytesOfRow(models, 'api::topic.topic', TEXT, make);
    bytesOfRow(models, 'api::topic.topic', '{"slug": "b"}', make);
    bytesOfRow(models, 'api::contact.contact', TEXT, make);
    bytesOfRow(new Map(), 'api::topic.topic', TEXT, make);
    expect(make).toHaveBeenCalledTimes(4);
  });
});
