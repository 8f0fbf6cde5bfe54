import { ALL_AUDIENCES } from '../../../src/app/audiences';
import { ALL_FOLLOWERS } from '../../../src/app/followers';
import { ALL_TASKS } from '../../../src/app/tasks';

const followers = ALL_FOLLOWERS.map(({ name }) => name);

describe('what follows of a public change', () => {
  it('is all there', () => {
    expect([...followers].sort()).toEqual([
      'followContent',
      'followFeeds',
      'keepFeedEntries',
      'keepPublicPaths',
      'logPublicChange',
      'purgeCaches',
      'refreshSearch',
      'tellOfUses',
      'tellOtherLanguages',
    ]);
  });

  it('begins with the log, which deliveries are rows of, and ends with the purge of what was made before', () => {
    expect(followers[0]).toBe('logPublicChange');
    expect(followers.at(-1)).toBe('purgeCaches');
  });

  it('knows its subscribers after their feed has changed', () => {
    expect(followers.indexOf('keepFeedEntries')).toBeLessThan(followers.indexOf('followFeeds'));
  });
});

describe('the kinds of jobs', () => {
  it('are those that may wait in a queue of the version before', () => {
    expect(ALL_TASKS.map(({ definition }) => definition.name).sort()).toEqual([
      'clean-files',
      'close-pictures',
      'compare-texts',
      'content-changed',
      'deliver',
      'deliver-websub',
      'distribute-websub',
      'measure-files',
      'purge',
      'refresh-names',
      'release',
      'render-files',
      'send-mail',
      'verify-websub',
      'write-rights',
    ]);
  });

  it('that wait for the servers of others do not hold up releases', () => {
    const newsroom = ALL_TASKS.filter(({ definition }) => definition.workers === 'newsroom');
    expect(newsroom.map(({ definition }) => definition.name)).toEqual([
      'release',
      'compare-texts',
      'refresh-names',
      'send-mail',
      'close-pictures',
      'content-changed',
    ]);
  });
});

describe('the audiences', () => {
  it('have names of their own', () => {
    expect(ALL_AUDIENCES.map(({ channel }) => channel)).toEqual(['webhook', 'reliefweb']);
  });
});
