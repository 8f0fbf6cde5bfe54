import type { JoinedLink, Link, Model } from '../model';
import { quote } from './names';
import type { Selection } from './selection';

interface Shared {
  readonly link: JoinedLink;
  readonly model: Model;
  /** SQL that makes JSON of a target. */
  readonly json: string;
  /** Alias of the target in `json` and `condition`. */
  readonly inner: string;
  /** Which targets are shown. */
  readonly condition: string;
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
  const share = ({ link, model, json, inner, condition }: Shared): string => {
    const { table, from, to } = link.join;
    const name = `shared_${parts.length + 1}`;
    const ids = `select l.${quote(to)} from ${quote(table)} l where l.${quote(from)} = any(array(select id from ${page}))`;
    parts.push(
      `${name} as materialized (select ${inner}.id, ${json} as json from ${quote(model.table)} ${inner}
where ${condition} and ${inner}.id = any(array(${ids})))`,
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
