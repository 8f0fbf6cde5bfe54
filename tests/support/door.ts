import { request as httpRequest } from 'node:http';

/** What came back from the door of the panel. */
export interface DoorAnswer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly cookies: readonly string[];
  readonly body: {
    readonly data?: { readonly token?: string; readonly recoveryCodes?: readonly string[] } | null;
    readonly error?: {
      readonly message: string;
      readonly details: {
        readonly secondFactor?: string;
        readonly secret?: string;
        readonly errors?: readonly { readonly path: readonly string[]; readonly message: string }[];
      };
    };
  };
}

interface Knock {
  /** Of the one who asks: any of 127.0.0.0/8, which all lead to this machine. */
  readonly from?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a body to the panel from an address of one's own, as no client of HTTP lets one choose. */
export const knock = (
  path: string,
  body: object,
  { from = '127.0.0.1', headers = {} }: Knock = {},
): Promise<DoorAnswer> =>
  new Promise((resolve, reject) => {
    const request = httpRequest(
      `${process.env.NEWSROOM_URL ?? ''}${path}`,
      { method: 'POST', localAddress: from, headers: { 'Content-Type': 'application/json', ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            cookies: (response.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0] ?? ''),
            body: (text === '' ? {} : JSON.parse(text)) as DoorAnswer['body'],
          });
        });
      },
    );
    request.on('error', reject);
    request.end(JSON.stringify(body));
  });

/** Tries a password. */
export const tryPassword = (email: string, password: string, asked?: Knock): Promise<DoorAnswer> =>
  knock('/admin/login', { email, password }, asked);

/** Tries wrong passwords until one has to wait. */
export const guessUntilWait = async (email: string, from: string): Promise<DoorAnswer> => {
  for (let tries = 0; tries < 20; tries += 1) {
    const answer = await tryPassword(email, `Wrong-password-${tries}`, { from });
    if (answer.status === 429) return answer;
  }
  throw new Error('Nobody made the guesser wait.');
};
