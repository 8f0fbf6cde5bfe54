import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { sql } from '../../platform/storage/sql';
import type { PictureFacts } from '../../platform/uploads/domain/picture-facts/picture-facts';
import type { PictureAnswers } from '../../shared/pictures/picture-answers';
import { currentActor } from '../actor/actor';
import { changeFile } from '../files/change-file';
import { queueRights } from '../files/queue-rights';
import { oneOfTexts, type AlternativeTexts } from './domain/texts-after';
import { answersOf, findRecord } from './picture-records';
import { queueClosing } from './queue-closing';
import { settleClosing } from './settle-closing';

/** What of the facts of a picture staff write: who made it, what is allowed, whom and what place it shows. */
export const WRITTEN_FACTS = [
  'creator',
  'credit',
  'copyright',
  'rights',
  'licence',
  'persons',
  'city',
  'country',
] as const;

/** Undefined is as good as left out. */
type Said<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined };

/** What is said anew; what is left out stays. Null takes a text away. */
export interface PictureChange {
  readonly answers?: Said<PictureAnswers>;
  readonly alternativeTexts?: Said<Record<keyof AlternativeTexts, string | null>>;
  readonly facts?: Said<Record<(typeof WRITTEN_FACTS)[number], string | null>>;
}

/**
 * Says the same of pictures, of all or of none; what it closes is closed everywhere with it.
 *
 * @throws NotFoundError, PolicyError for who may not publish what shows one that closes, opens, or gets other words
 */
export const savePictures = async (
  strapi: Core.Strapi,
  fileIds: readonly number[],
  change: PictureChange,
): Promise<void> => {
  await strapi.db.transaction(async () => {
    for (const fileId of [...new Set(fileIds)].sort((a, b) => a - b)) await save(strapi, fileId, change);
    await queueClosing(strapi);
    await queueRights(strapi);
  });
};

interface Words {
  readonly texts: AlternativeTexts;
  readonly facts: PictureFacts;
}

const save = async (strapi: Core.Strapi, fileId: number, change: PictureChange): Promise<void> => {
  const [before] = await sql<Words>(
    strapi,
    `select coalesce(alternative_texts::json, '{}') as texts, coalesce(facts::json, '{}') as facts
     from files where id = ? for update`,
    [fileId],
  );
  if (before === undefined) throw new errors.NotFoundError('There is no such file.');
  const record = await findRecord(strapi, fileId);
  const { closedBecause } = record;
  const answers = answersOf(record);
  const after: Words = {
    texts: joined(before.texts, change.alternativeTexts),
    facts: joined(before.facts, change.facts),
  };
  const said = { ...answers, ...onlySaid(change.answers) };
  const isReworded = !isSame(before, after);
  if (isReworded)
    await changeFile(strapi, fileId, 'reworded', () => storeWords(strapi, fileId, { before, after }));
  const isAnswered = !isSame(answers, said);
  const closing = isAnswered ? await settleClosing(strapi, record, said) : closedBecause;
  if (isReworded || isAnswered)
    await keepChange(
      strapi,
      fileId,
      { ...answers, ...before, closedBecause },
      { ...said, ...after, closedBecause: closing },
    );
};

/** Texts without those that were taken away; an empty one is none. */
const joined = <Texts extends object>(before: Texts, change: object = {}): Texts =>
  Object.fromEntries(
    Object.entries({ ...before, ...onlySaid(change) })
      .map(([name, text]: [string, unknown]) => [name, typeof text === 'string' ? text.trim() : ''] as const)
      .filter(([, text]) => text !== ''),
  ) as Texts;

const onlySaid = <Fields extends object>(change: Said<Fields> = {}): Partial<Fields> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<Fields>;

const isSame = (one: object, other: object): boolean => sorted(one) === sorted(other);

const sorted = (value: object): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const storeWords = async (
  strapi: Core.Strapi,
  fileId: number,
  { before, after }: { readonly before: Words; readonly after: Words },
): Promise<void> => {
  const isDescribed = !isSame(before.texts, after.texts);
  await sql(
    strapi,
    `update files set alternative_texts = ?::jsonb, facts = ?::jsonb, updated_at = clock_timestamp() at time zone 'UTC'
       ${isDescribed ? ', alternative_text = ?' : ''} where id = ?`,
    [
      JSON.stringify(after.texts),
      JSON.stringify(after.facts),
      ...(isDescribed ? [oneOfTexts(after.texts)] : []),
      fileId,
    ],
  );
};

const keepChange = async (
  strapi: Core.Strapi,
  fileId: number,
  before: object,
  after: object,
): Promise<void> => {
  const { kind, id, name } = currentActor(strapi);
  await sql(
    strapi,
    `insert into picture_record_changes (file_id, actor_kind, actor_id, actor_name, before, after)
     values (?, ?, ?, ?, ?::json, ?::json)`,
    [fileId, kind, id, name, JSON.stringify(before), JSON.stringify(after)],
  );
};
