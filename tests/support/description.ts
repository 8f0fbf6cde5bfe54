import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { anonymous } from './api';

export interface DescribedOperation {
  readonly operationId: string;
  readonly responses: Readonly<
    Record<string, { readonly $ref?: string; readonly content?: Record<string, unknown> }>
  >;
}

export interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: {
    readonly responses: Readonly<Record<string, { content?: Record<string, unknown> }>>;
  };
}

export const fetchDescription = async (): Promise<{ text: string; description: Described }> => {
  const { text } = await anonymous().get('/api/openapi.json').expect(200);
  return { text, description: JSON.parse(text) as Described };
};

/** Every operation of a method, as `[operationId, path]`. */
export const operationsOf = ({ paths }: Described, method: string): [string, string][] =>
  Object.entries(paths).flatMap(([path, operations]) => {
    const operation = operations[method];
    return operation === undefined ? [] : [[operation.operationId, path] as [string, string]];
  });

const escape = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Checks an answer against what the description says of its path and status.
 *
 * @returns what does not fit; empty when all does
 */
export const createChecker = (description: Described) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ ...description, $id: 'newsroom' });
  return (path: string, response: { status: number; type: string; body: unknown }): string[] => {
    const { status, type, body } = response;
    const described = description.paths[path]?.get?.responses[status];
    if (described === undefined) return [`${path} says nothing of ${status}: ${JSON.stringify(body)}`];
    const shared = described.$ref?.split('/').at(-1);
    const content =
      shared === undefined ? described.content : description.components.responses[shared]?.content;
    if (content?.[type] === undefined) return [`${path} says nothing of ${type} for ${status}`];
    if (!type.endsWith('json')) return [];
    const base =
      shared === undefined
        ? `/paths/${escape(path)}/get/responses/${status}`
        : `/components/responses/${shared}`;
    const validate = ajv.compile({ $ref: `newsroom#${base}/content/${escape(type)}/schema` });
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${path}${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  };
};
