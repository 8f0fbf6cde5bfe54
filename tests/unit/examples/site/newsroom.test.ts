import { Webhook } from 'standardwebhooks';
import { KeptAnswers } from '../../../../examples/site/src/newsroom/kept-answers';
import { verifyWebhook } from '../../../../examples/site/src/newsroom/verify-webhook';

const SECRET = 'whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz';
const NOW = 1_700_000_000; // seconds
const BODY = '{"type":"content.changed"}';

const headersAt = (seconds: number): Headers =>
  new Headers({
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,AAAA ${new Webhook(SECRET).sign('msg_1', new Date(seconds * 1000), BODY)}`,
  });

describe('a message', () => {
  it('counts when it is signed, with one of its signatures', () => {
    expect(verifyWebhook(SECRET, headersAt(NOW), BODY, NOW)).toBe(true);
  });

  it('does not count when it is another, older than five minutes, unsigned, or when there is no secret', () => {
    expect(verifyWebhook(SECRET, headersAt(NOW), `${BODY} `, NOW)).toBe(false);
    expect(verifyWebhook(SECRET, headersAt(NOW), BODY, NOW + 301)).toBe(false);
    expect(verifyWebhook(SECRET, new Headers(), BODY, NOW)).toBe(false);
    expect(verifyWebhook('', headersAt(NOW), BODY, NOW)).toBe(false);
  });
});

describe('what is kept', () => {
  const kept = (generation: number) => ({ body: '{}', etag: '"1"', readAt: 1_000, generation });

  it('is good until its time is over or something changed', () => {
    const answers = new KeptAnswers(60_000);
    expect(answers.isFresh(kept(0), 60_999)).toBe(true);
    expect(answers.isFresh(kept(0), 61_000)).toBe(false);
    answers.expire();
    expect(answers.isFresh(kept(0), 1_001)).toBe(false);
  });

  it('stands in for a newsroom that is away, for ten minutes', () => {
    const answers = new KeptAnswers(0);
    expect(answers.isGoodEnough(kept(0), 600_999)).toBe(true);
    expect(answers.isGoodEnough(kept(0), 601_000)).toBe(false);
  });

  it('is no more than 500 answers, those asked for last', () => {
    const answers = new KeptAnswers(0);
    answers.keep('first', kept(0));
    for (let n = 0; n < 499; n += 1) answers.keep(String(n), kept(0));
    expect(answers.find('first')).toBeDefined();
    answers.keep('one more', kept(0));
    expect(answers.find('0')).toBeUndefined();
    expect(answers.find('first')).toBeDefined();
  });
});
