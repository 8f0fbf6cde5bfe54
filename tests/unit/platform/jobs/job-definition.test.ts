import type { Core } from '@strapi/strapi';
import type { Job } from 'graphile-worker';
import { z } from 'zod';
import { task, writePayload, type JobDefinition } from '../../../../src/platform/jobs/job-definition';

const definition = (version: number): JobDefinition<{ documentId: string }> => ({
  name: 'release',
  version,
  payload: z.object({ documentId: z.string() }),
  queue: null,
  maxAttempts: 3,
  longestWait: null,
  workers: 'newsroom',
});

const handled: unknown[] = [];

const run = (version: number, stored: unknown): Promise<void> =>
  task(definition(version), (_strapi, payload) => {
    handled.push(payload);
    return Promise.resolve();
  }).run({} as Core.Strapi, stored, {} as Job);

beforeEach(() => (handled.length = 0));

describe('a job that is taken', () => {
  it('tells what it was told when it was added', async () => {
    await run(2, JSON.parse(writePayload(definition(2), { documentId: 'd' })));
    expect(handled).toEqual([{ documentId: 'd' }]);
  });

  it('of the first version carries no mark: it is read by every version', async () => {
    expect(writePayload(definition(1), { documentId: 'd' })).toBe('{"documentId":"d"}');
    await run(2, { documentId: 'd' });
    expect(handled).toEqual([{ documentId: 'd' }]);
  });

  it('fails when a newer version of the newsroom added it, and is left to that one', () => {
    expect(() => run(1, { documentId: 'd', jobVersion: 2 })).toThrow(
      'A newer version of the newsroom added this release job.',
    );
    expect(handled).toEqual([]);
  });

  it('fails when it does not tell what it should, without saying what it tells', () => {
    expect(() => run(1, { documentId: 7, title: 'Under embargo' })).toThrow(
      'The release job does not tell what it should: documentId.',
    );
  });
});
