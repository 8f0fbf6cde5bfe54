import type { JoinedLink, Link, Model } from '../model';
import { quote } from './names';
import type { Selection } from './selection';

/** What of a linked type is shown. */
export interface Shown {
  /** Alias of the row that a link names. */
  readonly named: string;
  /** The tables, with the target in them, and the conditions: to go on after `where` or `and`. */
  readonly from: string;
}

interface Shared extends Shown {
  readonly link: JoinedLink;
  /** SQL that makes JSON of the target. */
  readonly json: string;
}

/** Documents that many rows of a page link to, as parts of a `with`. */
export interface Sharing {
  /** @returns the name of a table with `id` and `json` of all that the rows of the page link to by a link */
  readonly share: (shared: Shared) => string;
  /** What was shared, each `name as materialized (…)`. */
  readonly parts: readonly string[];
}

/**
 * Lets a statement make the JSON of each linked document once for all rows of a page. Twenty-five releases link to some ten topics
 * seventy-five times: making these each time took half of the statement.
 *
 * @param page - the table with the rows of the page, which have an `id`
 */
export const createSharing = (page: string): Sharing => {
  const parts: string[] = [];
  const share = ({ link, json, named, from }: Shared): string => {
    const { table, from: ofRow, to } = link.join;
    const name = `shared_${parts.length + 1}`;
    const ids = `select l.${quote(to)} from ${quote(table)} l where l.${quote(ofRow)} = any(array(select id from ${page}))`;
    parts.push(
      `${name} as materialized (select ${named}.id, ${json} as json
from ${from} ${named}.id = any(array(${ids})))`,
    );
    return name;
  };
  return { share, parts };
};

/**
 * Relations to documents that have a language of their own: the texts of others are in that of the row that links to them.
 * Components and files belong to one row.
 */
export const isShareable = (link: Link, { isLocalised }: Model, { without }: Selection): link is JoinedLink =>
  link.kind === 'relation' && isLocalised && without === undefined && link.join.where.length === 0;
