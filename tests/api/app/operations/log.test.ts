import { readFileSync } from 'node:fs';
import { anonymous, writer } from '../../../support/api';
import { act, makeReleased } from '../../../support/editorial';
import { fetchRaw } from '../../../support/fetch-raw';

const readLog = (): string => readFileSync(process.env.NEWSROOM_LOG ?? '', 'utf8');

describe('the log', () => {
  it('has no fault for what callers did wrong', async () => {
    const { documentId } = await makeReleased();
    const before = readLog().length;
    const notAcceptable = await anonymous().get('/api/feeds/press').set('Accept', 'image/png').expect(406);
    expect(notAcceptable.body).toEqual({
      data: null,
      error: {
        status: 406,
        name: 'NotAcceptableError',
        message: expect.stringContaining('Ask for one of') as string,
      },
    });
    await writer
      .put(`/api/press-releases/${documentId}`, { title: 'New' })
      .set('If-Match', '"1"')
      .expect(412);
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    await anonymous().get(`/api/press-releases/${documentId}/press-kit`).expect(410);
    await anonymous().post('/api/websub').set('Content-Type', 'application/json').send('{').expect(400);
    expect((await fetchRaw('/uploads/%ff.png')).status).toBeLessThan(500);
    expect(readLog().slice(before)).not.toMatch(/Error|\n +at /);
  });
});
