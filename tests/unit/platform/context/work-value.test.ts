import { setImmediate as turn } from 'node:timers/promises';
import { workValue } from '../../../../src/platform/context/work-value';

const name = workValue<string>();
const count = workValue<number>();

describe('a value of the work under way', () => {
  it('is what the innermost work was given', () => {
    const seen = name.run('outer', () => [name.run('inner', name.getStore), name.getStore()]);
    expect(seen).toEqual(['inner', 'outer']);
  });

  it('is nothing outside of any work', async () => {
    await name.run('a', () => turn());
    expect(name.getStore()).toBeUndefined();
  });

  it('stands beside others', () => {
    const seen = name.run('a', () => count.run(1, () => [name.getStore(), count.getStore()]));
    expect(seen).toEqual(['a', 1]);
  });

  it('goes with what the work starts, and with no other', async () => {
    const ask = async (own: string) =>
      name.run(own, async () => {
        await turn();
        return count.run(own.length, async () => {
          await turn();
          return [name.getStore(), count.getStore()];
        });
      });
    expect(await Promise.all([ask('a'), ask('bcd')])).toEqual([
      ['a', 1],
      ['bcd', 3],
    ]);
  });

  it('may be undefined inside another', () => {
    const maybe = workValue<string | undefined>();
    expect(maybe.run('a', () => maybe.run(undefined, maybe.getStore))).toBeUndefined();
  });
});
