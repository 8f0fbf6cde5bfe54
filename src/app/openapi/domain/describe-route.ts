import type { Access, Route } from '../../../platform/http/route';
import type { Method, Operation, Paths } from '../../../shared/openapi/model';
import { fail } from '../../../shared/openapi/operation';
import { pathParameter } from '../../../shared/openapi/parameters';

const SECURITY: Readonly<Record<Access, Operation['security']>> = {
  public: [{}],
  link: [{}],
  token: [{ apiToken: [] }],
  scope: [{ apiToken: [] }],
  operators: [{}, { operationsToken: [] }],
  staff: [],
};

/** One of our own routes as OpenAPI has it, in the order of its words; nothing for one without. */
export const describeRoute = ({ name, method, path, access, query, words, rate }: Route): Paths => {
  if (words === null) return {};
  const { at = {}, body, ...said } = words;
  const parameters = [
    ...Object.entries(at).map(([part, description]) => pathParameter(part, description)),
    ...query.described,
  ];
  const derived: Readonly<Record<string, object>> = {
    summary: { operationId: name, summary: said.summary },
    tags: { tags: said.tags, security: SECURITY[access] },
    responses: {
      ...(parameters.length > 0 && { parameters }),
      ...(body !== undefined && { requestBody: body }),
      responses: {
        ...(rate !== undefined && fail(429)),
        ...(body !== undefined && fail(413)),
        ...said.responses,
      },
    },
  };
  const parts = Object.entries(said).map(([key, value]) => derived[key] ?? { [key]: value as unknown });
  const operation = Object.assign({}, ...parts) as Operation;
  return { [path.replaceAll(/:(\w+)/g, '{$1}')]: { [method.toLowerCase() as Method]: operation } };
};
