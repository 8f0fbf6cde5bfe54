import type { Plan } from './plan';

/** The bytes of an answer with one document. @param document - its JSON */
export const writeOne = (document: Buffer): Buffer => writeAll([document], '{"data":', ',"meta":{}}');

/** The bytes of an answer with a page of documents. @param documents - the JSON of each */
export const writeList = (
  documents: readonly Buffer[],
  { page, pageSize }: Pick<Plan, 'page' | 'pageSize'>,
  total: number,
): Buffer => {
  const pagination = { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
  return writeAll(documents, '{"data":[', `],"meta":${JSON.stringify({ pagination })}}`);
};

const COMMA = Buffer.from(',');

const writeAll = (documents: readonly Buffer[], before: string, after: string): Buffer =>
  Buffer.concat([
    Buffer.from(before),
    ...documents.flatMap((document, index) => (index === 0 ? [document] : [COMMA, document])),
    Buffer.from(after),
  ]);
