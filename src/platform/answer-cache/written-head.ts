import type { ServerResponse } from 'node:http';

/** A head as Node wrote it: to be sent again with no more done than the date put in. */
export interface WrittenHead {
  /** What stands before the date, and behind it. */
  readonly before: string;
  readonly behind: string;
  /** With the date of its second. A new one each second: a slow reader may still be sent the former. */
  bytes: Buffer;
  second: number;
}

/** Node has them; its types do not. What is sent through them is tried on all versions (docs/adr/0130). */
interface Written {
  /** The head; null before there is one. */
  _header: string | null;
  _headerSent: boolean;
}

/** RFC 9110, section 5.6.7. */
const DATE = /\r\nDate: ([A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT)\r\n/;

/**
 * The head that was just written, for later answers that are the same; null when it is for this connection alone, as one that
 * closes it is.
 */
export const takeHead = (response: ServerResponse): WrittenHead | null => {
  const { _header: head } = response as ServerResponse & Written;
  if (!response.shouldKeepAlive || typeof head !== 'string') return null;
  const [, date] = DATE.exec(head) ?? [];
  if (date === undefined) return null;
  const at = head.indexOf(date);
  const before = head.slice(0, at);
  const behind = head.slice(at + date.length);
  return { before, behind, bytes: Buffer.from(head, 'latin1'), second: Date.parse(date) / SECOND };
};

/** Whether the next bytes of its connection are those of this response, and the connection stays. */
export const takesHead = ({
  socket,
  destroyed,
  shouldKeepAlive,
  headersSent,
  req,
}: ServerResponse): boolean =>
  socket !== null && !destroyed && shouldKeepAlive && !headersSent && req.httpVersion === '1.1';

/**
 * Sends a head again, and a body behind it: to Node the head is one that was sent already.
 *
 * @param response - of which {@link takesHead} is true
 * @param body - null: the head alone
 */
export const sendHeadAgain = (response: ServerResponse, head: WrittenHead, body: Buffer | null): void => {
  const { socket } = response;
  if (socket === null) throw new Error('The response has no connection yet.');
  putDate(head);
  const written = response as ServerResponse & Written;
  written._header = head.before;
  written._headerSent = true;
  socket.cork();
  socket.write(head.bytes);
  if (body !== null) socket.write(body);
  socket.uncork();
  response.end();
};

const putDate = (head: WrittenHead): void => {
  const second = Math.floor(Date.now() / SECOND);
  if (second === head.second) return;
  head.bytes = Buffer.from(
    `${head.before}${new Date(second * SECOND).toUTCString()}${head.behind}`,
    'latin1',
  );
  head.second = second;
};

const SECOND = 1_000; // milliseconds
