import { createHash } from 'node:crypto';
import { quote } from '../strapi/compiler/names';
import { COMPONENT_TYPE, type Model, type Models } from '../strapi/model';
import { CHANNEL } from './change-listener';
import type { Telling } from './domain/watched-table';
import { isComponent, isJoined, isType, typeOf } from './watched-tables';

/** By triggers of its own, not by another table's. */
export type OwnTelling = Exclude<Telling, { by: 'another' }>;

/** `dateline_tell(kind, id)` tells of the public document that a row is, or is a part of. */
export const writeFunctions = (models: Models, schema: string): string[] => {
  const kinds = [...models.values()].filter((model) => isType(model) || isComponent(model));
  const branches = kinds.map((model) =>
    isType(model)
      ? `when '${model.uid}' then perform ${schema}.dateline_tell_version('${typeOf(model.uid)}', to_jsonb(row)) from ${schema}.${quote(model.table)} row where row.id = row_id;`
      : `when '${model.uid}' then ${ownersOf(kinds, schema, model.uid)}`,
  );
  return [
    `create or replace function ${schema}.dateline_tell_version(kind text, version jsonb) returns void language plpgsql as $$
begin
  if version ->> 'published_at' is not null then
    perform pg_notify('${CHANNEL}', jsonb_build_array(kind, version -> 'document_id', version -> 'locale', version -> 'slug')::text);
  end if;
end $$`,
    `create or replace function ${schema}.dateline_tell(kind text, row_id bigint) returns void language plpgsql as $$
begin
  case kind
  ${branches.join('\n  ')}
  else null;
  end case;
end $$`,
    trigger(
      schema,
      'version',
      `
  if tg_op <> 'INSERT' then perform ${schema}.dateline_tell_version(tg_argv[0], to_jsonb(old)); end if;
  if tg_op <> 'DELETE' then perform ${schema}.dateline_tell_version(tg_argv[0], to_jsonb(new)); end if;`,
    ),
    trigger(
      schema,
      'owner',
      `
  if tg_op <> 'INSERT' then perform ${schema}.dateline_tell(tg_argv[0], (to_jsonb(old) ->> tg_argv[1])::bigint); end if;
  if tg_op <> 'DELETE' then perform ${schema}.dateline_tell(tg_argv[0], (to_jsonb(new) ->> tg_argv[1])::bigint); end if;`,
    ),
    trigger(
      schema,
      'related',
      `
  if tg_op <> 'INSERT' then perform ${schema}.dateline_tell(to_jsonb(old) ->> tg_argv[0], (to_jsonb(old) ->> tg_argv[1])::bigint); end if;
  if tg_op <> 'DELETE' then perform ${schema}.dateline_tell(to_jsonb(new) ->> tg_argv[0], (to_jsonb(new) ->> tg_argv[1])::bigint); end if;`,
    ),
    trigger(
      schema,
      'columns',
      `
  if tg_op <> 'INSERT' then
    perform pg_notify('${CHANNEL}', jsonb_build_array(tg_argv[0], old.document_id, old.locale, old.slug)::text);
  end if;
  if tg_op <> 'DELETE' then
    perform pg_notify('${CHANNEL}', jsonb_build_array(tg_argv[0], new.document_id, new.locale, new.slug)::text);
  end if;`,
    ),
    trigger(schema, 'table', `perform pg_notify('${CHANNEL}', jsonb_build_array(tg_argv[0])::text);`),
  ];
};

/** The tables between a component and what it is a part of all carry its name and number. */
const ownersOf = (kinds: readonly Model[], schema: string, component: string): string => {
  const joins = new Map(
    kinds.flatMap(({ uid, links }) =>
      [...links.values()]
        .filter(isJoined)
        .flatMap(({ kind, join }) =>
          kind === 'component' || kind === 'zone' ? [[join.table, { owner: uid, join }] as const] : [],
        ),
    ),
  );
  const statements = [...joins].map(
    ([table, { owner, join }]) =>
      `perform ${schema}.dateline_tell('${owner}', part.${join.from}) from ${schema}.${quote(table)} part where part.${COMPONENT_TYPE} = '${component}' and part.${join.to} = row_id;`,
  );
  return statements.length === 0 ? 'null;' : statements.join(' ');
};

const trigger = (schema: string, by: OwnTelling['by'], body: string): string =>
  `create or replace function ${schema}.dateline_tell_${by}_trigger() returns trigger language plpgsql as $$
begin
  ${body.trim()}
  return null;
end $$`;

export const nameOf = (tell: OwnTelling): string => `dateline_tell_${hash(JSON.stringify(tell)).slice(0, 8)}`;

export const writeTrigger = (schema: string, table: string, tell: OwnTelling): string => {
  const { rows, events, values } = describe(tell);
  const given = values.map((value) => `'${value}'`).join(', ');
  return `create or replace trigger ${nameOf(tell)} after ${events} on ${schema}.${quote(table)} for each ${rows ? 'row' : 'statement'}
  execute function ${schema}.dateline_tell_${tell.by}_trigger(${given})`;
};

const describe = (tell: OwnTelling): { rows: boolean; events: string; values: string[] } => {
  const all = 'insert or update or delete';
  switch (tell.by) {
    case 'version':
      return { rows: true, events: all, values: [typeOf(tell.kind)] };
    case 'owner':
      return { rows: true, events: all, values: [tell.kind, tell.column] };
    case 'related':
      return { rows: true, events: all, values: [tell.kindColumn, tell.column] };
    case 'columns':
      return { rows: true, events: all, values: [tell.type] };
    case 'table':
      return { rows: false, events: tell.insert ? all : 'update or delete', values: [tell.type] };
  }
};

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
