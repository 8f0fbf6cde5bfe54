import type { Core } from '@strapi/strapi';
import { createCompiler, type Compiler } from './compiler/compiler';
import type { Models } from './model';
import { modelsOf } from './models-of';

/** A statement, or a part of one, of the newsroom that is asked. */
export type OfModel<Text> = (strapi: Core.Strapi) => Promise<Text>;

/**
 * A statement that depends on how Strapi keeps things, written once a newsroom: its content model does not change while it
 * runs.
 *
 * @example const findTopics = statementOfModel((sql) => `select … ${sql.linked(RELEASE, 'topics', 'p', 't')}`);
 */
export const statementOfModel = <Text>(write: (sql: Compiler) => Text): OfModel<Text> => {
  const written = new WeakMap<Models, Text>();
  return async (strapi) => {
    const models = await modelsOf(strapi);
    const text = written.get(models) ?? write(createCompiler(models));
    written.set(models, text);
    return text;
  };
};
