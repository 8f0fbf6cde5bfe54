import { saidByEach, type Comparison } from '../comparison';

const LATE = '2 minutes'; // a busy newsroom is some seconds late

/** The library spends all tries of a job that runs when another takes its key: one that was cut off then is not begun again. */
const REPLACED = `key is null and last_error is null`;

export const JOBS: Comparison = {
  name: 'jobs',
  compares: 'what waits for its time with the jobs that do it',
  remedy:
    'A start makes jobs that are missing: start the newsroom once more. Of those that are given up the log and last_error say why.',
  find: (look) =>
    saidByEach(look, [
      `select format('Release %s is scheduled, and no job releases it.', document_id) as said
       from (select distinct document_id from press_releases where state = 'scheduled' and release_at is not null) r
       where not exists (select from ${look.jobs}.jobs j where j.key = 'release:' || r.document_id)`,
      `select format('The job that releases %s runs at %s, and its time is %s.', document_id, run_at, due) as said
       from (select distinct document_id, release_at at time zone 'UTC' as due from press_releases where state = 'scheduled') r
         join ${look.jobs}.jobs j on j.key = 'release:' || r.document_id
       where attempts = 0 and abs(extract(epoch from run_at - due)) > 1 and run_at > now()`,
      // After a restore what is overdue waits for a person.
      `select distinct format('Release %s was due at %s and is still scheduled.', document_id, release_at) as said
       from press_releases where state = 'scheduled' and release_at at time zone 'UTC' < now() - interval '${LATE}'
         and not exists (select from restored_backups where started_at is null)`,
      `select format('Delivery to %s of what happened to %s waits, and no job sends it.', receiver, document_id) as said
       from (select distinct receiver, document_id from deliveries where state = 'waiting') d
       where not exists (select from ${look.jobs}.jobs j where j.key = format('deliver:%s:%s', d.receiver, d.document_id))`,
      `select format('Job %s (%s) is given up after %s tries.', id, task_identifier, attempts) as said
       from ${look.jobs}.jobs where attempts >= max_attempts and locked_at is null and not (${REPLACED})`,
    ]),
};
