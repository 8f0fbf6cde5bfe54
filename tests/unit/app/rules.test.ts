import type { Core } from '@strapi/strapi';
import { RULES, wrapAll } from '../../../src/app/rules';
import { reachWebhook } from '../../../src/distribution/webhooks/reach-webhook';
import { goThroughStates } from '../../../src/releases/transitions/go-through-states';
import { answerWithStored } from '../../../src/writing/rules/answer-with-stored';
import { discardWords } from '../../../src/writing/draft-changes/discard-words';
import { guardNewerSave } from '../../../src/writing/history/guard-newer-save';
import { keepIdentity } from '../../../src/writing/rules/keep-identity';
import { publishThroughOneDoor } from '../../../src/writing/rules/publish-through-one-door';
import type { DocumentContext, DocumentRule } from '../../../src/writing/rules/document-rule';
import { writeInOneTransaction } from '../../../src/writing/rules/write-in-one-transaction';

describe('the rules of writing', () => {
  it('look a name up in the internet, and then begin the transaction that all others are part of', () => {
    expect(RULES.slice(0, 2)).toEqual([reachWebhook, writeInOneTransaction]);
  });

  it('look at publications, versions and states before anything is filled in', () => {
    expect(RULES.slice(2, 8)).toEqual([
      answerWithStored,
      keepIdentity,
      publishThroughOneDoor,
      guardNewerSave,
      discardWords,
      goThroughStates,
    ]);
  });
});

describe('a write whose transaction begins anew', () => {
  const went: string[] = [];
  const rule =
    (name: string): DocumentRule =>
    () =>
    (_context, next) => {
      went.push(name);
      return next();
    };
  const twice: DocumentRule = () => async (_context, next) => {
    await next();
    return next();
  };

  it('goes through every rule again', async () => {
    const run = wrapAll({} as Core.Strapi, [twice, rule('check'), rule('place')]);
    const result = await run({} as DocumentContext, () => {
      went.push('write');
      return Promise.resolve('written');
    });
    expect(went).toEqual(['check', 'place', 'write', 'check', 'place', 'write']);
    expect(result).toBe('written');
  });
});
