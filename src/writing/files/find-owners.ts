import type { Core } from '@strapi/strapi';
import { COMPONENT_TYPE, type Join, type Models } from '../../platform/strapi/model';
import { sql } from '../../platform/storage/sql';

/** A row of a content type or component. */
export interface Place {
  readonly uid: string;
  readonly id: number;
}

interface Parts {
  readonly parent: string;
  readonly join: Join;
}

/**
 * The rows of content types that these places belong to: a component belongs to what has it, which may be a component again.
 * What a place knows besides goes with it.
 */
export const findOwners = async <Known extends Place>(
  strapi: Core.Strapi,
  models: Models,
  places: readonly Known[],
): Promise<Known[]> => {
  const own = places.filter(({ uid }) => uid.startsWith('api::'));
  const inside = places.filter(({ uid }) => !uid.startsWith('api::'));
  if (inside.length === 0) return own;
  const above: Known[] = [];
  for (const { parent, join } of listParts(models)) {
    const rows = await sql<{ parentId: number; uid: string; id: number }>(
      strapi,
      `select distinct ?? as "parentId", ?? as uid, ?? as id from ??
       where (??, ??) in (select * from unnest(?::text[], ?::int[]))`,
      [
        ...[join.from, COMPONENT_TYPE, join.to, join.table, COMPONENT_TYPE, join.to],
        inside.map(({ uid }) => uid),
        inside.map(({ id }) => id),
      ],
    );
    for (const { parentId, uid, id } of rows)
      for (const place of inside)
        if (place.uid === uid && place.id === id) above.push({ ...place, uid: parent, id: parentId });
  }
  return [...own, ...(await findOwners(strapi, models, above))];
};

/** The tables between what has components and these: one for each type, whatever its fields. */
const listParts = (models: Models): Parts[] => {
  const parts = [...models.values()].flatMap(({ uid, links }) =>
    [...links.values()].flatMap((link) =>
      link.kind === 'component' || link.kind === 'zone' ? [{ parent: uid, join: link.join }] : [],
    ),
  );
  return [...new Map(parts.map((each) => [each.join.table, each])).values()];
};
