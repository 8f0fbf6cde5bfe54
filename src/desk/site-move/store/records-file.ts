import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { once } from 'node:events';
import { readRecord } from '../domain/record-schema';
import type {
  HistoryRecord,
  IdentifiedRecord,
  NoteRecord,
  SiteHead,
  SiteRecord,
} from '../domain/site-record';

/** Where a record stands in the file, and what its order and its links hang on; the record itself is read when it is needed. */
export interface RecordPlace {
  readonly id: string;
  readonly kind: IdentifiedRecord['kind'];
  readonly start: number; // bytes
  readonly length: number; // bytes
  /** SHA-256 of the line: whether the record is another one than last time. */
  readonly digest: string;
}

/** Records of one site, in a file of any size, of which an index alone is in memory. */
export interface RecordsFile {
  readonly head: SiteHead;
  readonly places: ReadonlyMap<string, RecordPlace>;
  readonly notes: readonly NoteRecord[];
  /** Goes through the records in the order of the file. */
  readonly all: () => AsyncIterable<SiteRecord>;
  readonly read: (place: RecordPlace) => Promise<IdentifiedRecord>;
  readonly close: () => Promise<void>;
}

/** Problems that are told at once; whoever wrote the file mends the kind. */
const PROBLEMS_AT_MOST = 20;

/** Lines of a file are not what they should be. */
export class RecordsError extends Error {}

/**
 * Opens a file of records, and looks at every line of it.
 *
 * @throws RecordsError that names the lines
 */
export const openRecords = async (file: string): Promise<RecordsFile> => {
  const places = new Map<string, RecordPlace>();
  const notes: NoteRecord[] = [];
  const problems: string[] = [];
  let head: SiteHead | undefined;
  for await (const { line, number, start, length } of readLines(file)) {
    if (line.trim() === '') continue;
    const read = readRecord(line);
    const say = (problem: string) => problems.push(`${file}:${number}: ${problem}`);
    if ('problem' in read) say(read.problem);
    else if (read.record.kind === 'site') head ??= read.record;
    else if (head === undefined) say('the first line is that of the site: {"kind":"site", …}.');
    else if (read.record.kind === 'note') notes.push(read.record);
    else if (read.record.kind !== 'history') {
      const { id, kind } = read.record;
      if (places.has(id)) say(`"${id}" stands in a line above already: identifiers are unique.`);
      const digest = createHash('sha256').update(line).digest('base64');
      places.set(id, { id, kind, start, length, digest });
    }
    if (problems.length >= PROBLEMS_AT_MOST) break;
  }
  if (head === undefined && problems.length === 0)
    problems.push(
      `${file}:1: there is no record in it. The first line is that of the site: {"kind":"site", …}.`,
    );
  if (problems.length > 0 || head === undefined) throw new RecordsError(problems.join('\n'));
  const handle = await open(file, 'r');
  return {
    head,
    places,
    notes,
    all: () => readAll(file),
    read: (place) => readAt(handle, place),
    close: () => handle.close(),
  };
};

/** Writes records into a file, one after the other as they come. */
export const writeRecords = async (
  file: string,
  records: AsyncIterable<SiteRecord>,
  onRecord: (count: number) => void = () => undefined,
): Promise<number> => {
  const stream = createWriteStream(file, { mode: 0o600 });
  let count = 0;
  try {
    for await (const record of records) {
      if (!stream.write(`${JSON.stringify(record)}\n`)) await once(stream, 'drain');
      onRecord((count += 1));
    }
  } finally {
    stream.end();
    await finished(stream);
  }
  return count;
};

interface Line {
  readonly line: string;
  readonly number: number;
  readonly start: number; // bytes
  readonly length: number; // bytes
}

const NEW_LINE = 0x0a;

/** Lines with the bytes at which they begin, which `readline` does not tell. */
async function* readLines(file: string): AsyncGenerator<Line> {
  let start = 0;
  let number = 0;
  let pieces: Buffer[] = [];
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, from)) {
      const bytes = Buffer.concat([...pieces, chunk.subarray(from, end)]);
      yield { line: bytes.toString('utf8'), number: (number += 1), start, length: bytes.length };
      start += bytes.length + 1;
      pieces = [];
      from = end + 1;
    }
    pieces.push(Buffer.from(chunk.subarray(from)));
  }
  const rest = Buffer.concat(pieces);
  if (rest.length > 0) yield { line: rest.toString('utf8'), number: number + 1, start, length: rest.length };
}

async function* readAll(file: string): AsyncGenerator<SiteRecord> {
  for await (const { line } of readLines(file)) {
    const read = line.trim() === '' ? null : readRecord(line);
    if (read !== null && 'record' in read) yield read.record;
  }
}

const readAt = async (handle: FileHandle, { start, length, id }: RecordPlace): Promise<IdentifiedRecord> => {
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, start);
  const read = readRecord(buffer.toString('utf8'));
  if ('problem' in read) throw new RecordsError(`The file changed while it was read: "${id}" is not there.`);
  return read.record as IdentifiedRecord;
};

export const isHistory = (record: SiteRecord): record is HistoryRecord => record.kind === 'history';
