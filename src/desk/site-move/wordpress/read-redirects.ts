import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { note } from '../domain/note';
import { readCsv } from '../domain/read-csv';
import type { SiteRecord } from '../domain/site-record';

/**
 * Redirects as the plugin Redirection exports them: `source,target,regex,code`. Those that are patterns are left out, and told.
 */
export function* readRedirects(file: string): Generator<SiteRecord> {
  for (const row of readCsv(readFileSync(file, 'utf8'))) {
    const from = row.source ?? '';
    const to = row.target ?? '';
    const code = row.code ?? row.action_code ?? '';
    const id = `wordpress:redirect:${from}`;
    if (from === '') continue;
    if (/^(?:1|true)$/i.test(row.regex ?? ''))
      yield note(
        id,
        'left-out',
        `The redirect from the pattern ${from} to ${to} (${basename(file)}) is left out.`,
      );
    else if (to === '' && code !== '410')
      yield note(id, 'left-out', `The redirect from ${from} leads nowhere and is left out.`);
    else yield { kind: 'redirect', id, from, to: to === '' ? null : to, permanent: !/^30[27]$/.test(code) };
  }
}
