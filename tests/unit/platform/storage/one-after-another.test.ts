import { setImmediate as later } from 'node:timers/promises';
import { oneAfterAnother, untilDone } from '../../../../src/platform/storage/one-after-another';

/** A work that says when it begins and ends, some turns later. */
const noting =
  (notes: string[], name: string, inside: () => Promise<unknown> = () => later()) =>
  async () => {
    notes.push(`${name} begins`);
    await inside();
    notes.push(`${name} ends`);
  };

const failing = (message: string) => async () => {
  await later();
  throw new Error(message);
};

describe('works of one transaction that are begun side by side', () => {
  it('run one after another, in their order', async () => {
    const [transaction, notes] = [{}, [] as string[]];
    await Promise.all(['a', 'b'].map((name) => oneAfterAnother(transaction, noting(notes, name))));
    expect(notes).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('do not wait for those of another transaction', async () => {
    const notes: string[] = [];
    await Promise.all(['a', 'b'].map((name) => oneAfterAnother({}, noting(notes, name))));
    expect(notes).toEqual(['a begins', 'b begins', 'a ends', 'b ends']);
  });

  it('let pass what they begin themselves, that too one after another', async () => {
    const [transaction, notes] = [{}, [] as string[]];
    const nested = () =>
      Promise.all(['x', 'y'].map((name) => oneAfterAnother(transaction, noting(notes, name))));
    await Promise.all([
      oneAfterAnother(transaction, noting(notes, 'a', nested)),
      oneAfterAnother(transaction, noting(notes, 'b')),
    ]);
    expect(notes).toEqual([
      'a begins',
      'x begins',
      'x ends',
      'y begins',
      'y ends',
      'a ends',
      'b begins',
      'b ends',
    ]);
  });

  it('fail with the one before them, and do nothing', async () => {
    const [transaction, notes] = [{}, [] as string[]];
    const outcomes = await Promise.allSettled([
      oneAfterAnother(transaction, failing('first')),
      oneAfterAnother(transaction, noting(notes, 'second')),
      oneAfterAnother(transaction, noting(notes, 'third')),
    ]);
    const reasons = outcomes.map((outcome) =>
      outcome.status === 'rejected' ? String(outcome.reason) : outcome.status,
    );
    expect(reasons).toEqual(['Error: first', 'Error: first', 'Error: first']);
    expect(notes).toEqual([]);
  });

  it('are waited for, however they end', async () => {
    const [transaction, notes] = [{}, [] as string[]];
    const all = [noting(notes, 'a'), noting(notes, 'b')].map((work) => oneAfterAnother(transaction, work));
    const failed = oneAfterAnother(transaction, failing('last')).catch(() => undefined);
    await untilDone(transaction);
    expect(notes).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    await Promise.all([...all, failed, untilDone({})]);
  });

  it('run after a failure that somebody caught', async () => {
    const [transaction, notes] = [{}, [] as string[]];
    await oneAfterAnother(transaction, failing('caught')).catch(() => notes.push('caught'));
    await oneAfterAnother(transaction, noting(notes, 'next'));
    expect(notes).toEqual(['caught', 'next begins', 'next ends']);
  });
});
