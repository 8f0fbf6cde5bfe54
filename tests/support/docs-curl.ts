/** A request as a page of the docs writes it. */
export interface DocumentedRequest {
  /** As it stands there, on one line. */
  readonly command: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** The commands of curl in a page's blocks of shell, each on one line. */
export const curlsOf = (page: string): string[] =>
  [...page.matchAll(/^```sh\n(.*?)^```/gms)]
    .flatMap(([, block = '']) => block.replace(/\\\n\s*/g, '').split('\n'))
    .filter((line) => line.startsWith('curl '));

/**
 * What a command sends, without curl itself: a machine may have none.
 *
 * @param variables - of the shell, such as `{ TOKEN: '…' }`
 * @throws for an option or a variable that is unknown here
 */
export const readCurl = (command: string, variables: Readonly<Record<string, string>>): DocumentedRequest => {
  const [first = ''] = command.split(' | ');
  const words = wordsOf(first, variables).slice(1);
  const headers: Record<string, string> = {};
  const data: string[] = [];
  let [method, url] = ['GET', ''];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = (): string => words[(at += 1)] ?? '';
    if (word === '-H') {
      const [name = '', value = ''] = next().split(/: (.*)/s);
      headers[name] = value;
    } else if (word === '-d' || word === '--data-urlencode') {
      const [name = '', value = ''] = next().split(/=(.*)/s);
      data.push(`${name}=${word === '-d' ? value : encodeURIComponent(value)}`);
    } else if (/^-[sIigOJ]+$/.test(word)) {
      if (word.includes('I')) method = 'HEAD';
    } else if (word.startsWith('-')) throw new Error(`Unknown option ${word} in ${command}`);
    else url = word;
  }
  if (data.length === 0) return { command, method, url, headers, body: null };
  const form = { 'Content-Type': 'application/x-www-form-urlencoded', ...headers };
  return { command, method: 'POST', url, headers: form, body: data.join('&') };
};

/** Words as a shell reads them: what stands in single quotes is as it is, variables are replaced elsewhere. */
const wordsOf = (text: string, variables: Readonly<Record<string, string>>): string[] =>
  [...text.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) =>
    word.replace(
      /'([^']*)'|"([^"]*)"|([^'"]+)/g,
      (_part, single?: string, double?: string, bare?: string) =>
        single ?? replaceVariables(double ?? bare ?? '', variables),
    ),
  );

const replaceVariables = (text: string, variables: Readonly<Record<string, string>>): string =>
  text.replace(/\$([A-Z]+)/g, (_all, name: string) => {
    const value = variables[name];
    if (value === undefined) throw new Error(`Unknown variable ${name}`);
    return value;
  });
