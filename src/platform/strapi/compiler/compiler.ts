import { joinedLinkOf, modelOf, type Models } from '../model';
import { linked } from './linked';
import { literal, quote } from './names';
import { select } from './select';
import type { Versions } from './selection';
import type { Shape } from './shape';
import type { Sharing } from './sharing';
import { toJson } from './to-json';

/** Writes the parts of statements that depend on how Strapi keeps things; the names of tables and columns are the model's. */
export interface Compiler {
  /** The table of a type, quoted. */
  table(uid: string): string;
  /**
   * The JSON of a row of a shape, with all its parts, however deep.
   *
   * @param row - alias of the row's table in the statement around it
   * @param versions - published, when left out
   * @param sharing - for a statement of many rows, which has its parts before it
   */
  json(shape: Shape, row: string, versions?: Versions, sharing?: Sharing): string;
  /**
   * What an attribute of a row leads to, in whichever version: `from … where …`, to go on with `and …`. It takes the alias `l`
   * for the table between.
   *
   * @example linked('api::press-release.press-release', 'topics', 'p', 't')
   */
  linked(uid: string, attribute: string, row: string, target: string): string;
  /** The name of the table between a row and what an attribute of it leads to, as a text. */
  linkTable(uid: string, attribute: string): string;
}

/** What it writes throws an Error for an attribute that is not there, or is kept in another way. */
export const createCompiler = (models: Models): Compiler => ({
  table: (uid) => quote(modelOf(models, uid).table),
  json: (shape, row, versions = 'published', sharing) =>
    toJson(
      { models, versions, ...(sharing && { sharing }) },
      modelOf(models, shape.uid),
      row,
      select(models, shape),
    ),
  linked: (uid, attribute, row, target) =>
    linked(models, joinedLinkOf(modelOf(models, uid), attribute), row, target),
  linkTable: (uid, attribute) => literal(joinedLinkOf(modelOf(models, uid), attribute).join.table),
});
