import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { captureAnswer } from '../../../../src/platform/answer-cache/capture-answer';
import { keep, type KeptAnswers } from '../../../../src/platform/answer-cache/domain/kept-answers';

const PLAIN = keep();

const capture = (route: KeptAnswers, statements: readonly string[], status = 200) =>
  captureAnswer(
    {
      res: new ServerResponse(new IncomingMessage(new Socket())),
      status,
      body: '{"data":[]}',
      query: {},
      state: { route: { handler: 'find' } },
    },
    { key: '/api/topics', route, reads: new Set(statements), changed: new Set(), waiting: [] },
    () => ({ types: ['topic'], rootType: null, documentId: null, query: {} }),
  );

describe('captureAnswer, of an answer for whose making no statement was heard', () => {
  it('keeps nothing: a read that was not heard of would be kept past every change', () => {
    expect(capture(PLAIN, [])).toBeNull();
  });

  it('keeps it where the route says that it reads nothing', () => {
    expect(capture({ ...PLAIN, readsNothing: true }, [])?.status).toBe(200);
  });

  it('keeps no 404 even there: nobody looked', () => {
    expect(capture({ ...PLAIN, readsNothing: true }, [], 404)).toBeNull();
  });
});

describe('captureAnswer, of an answer that was made from the database', () => {
  it('keeps it with the tags of what was read', () => {
    expect(capture(PLAIN, ['select * from topics'])?.tags).toContain('topic');
  });
});
