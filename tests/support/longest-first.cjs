const { default: Sequencer } = require('@jest/test-sequencer');

const LONG = ['leaks', 'cli', 'fuzz'];
const SHORT = ['unit'];

/**
 * The order of files, whatever Jest knows of their durations: on a clean checkout it would go by their size. Those that start
 * newsrooms of their own take turns with those that share one, so that the former do not press upon one another; units, the
 * shortest, fill what is left at the end.
 */
class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const of = (belongs) => sorted.filter(({ context }) => belongs(context.config.displayName.name));
    const long = of((name) => LONG.includes(name)).sort((one, other) => rank(one) - rank(other));
    const shared = of((name) => !LONG.includes(name) && !SHORT.includes(name));
    const turns = Array.from({ length: Math.max(long.length, shared.length) }, (_, turn) => [
      long[turn],
      shared[turn],
    ]);
    return [...turns.flat().filter((test) => test !== undefined), ...of((name) => SHORT.includes(name))];
  }
}

const rank = ({ context }) => LONG.indexOf(context.config.displayName.name);

module.exports = LongestFirst;
