import { RULES } from '../../../src/app/rules';
import { goThroughStates } from '../../../src/releases/transitions/go-through-states';
import { answerWithStored } from '../../../src/writing/rules/answer-with-stored';
import { guardNewerSave } from '../../../src/writing/history/guard-newer-save';
import { publishThroughOneDoor } from '../../../src/writing/rules/publish-through-one-door';
import { writeInOneTransaction } from '../../../src/writing/rules/write-in-one-transaction';

describe('the rules of writing', () => {
  it('begin with the transaction that all others are part of', () => {
    expect(RULES[0]).toBe(writeInOneTransaction);
  });

  it('look at publications, versions and states before anything is filled in', () => {
    expect(RULES.slice(1, 5)).toEqual([
      answerWithStored,
      publishThroughOneDoor,
      guardNewerSave,
      goThroughStates,
    ]);
  });
});
