/** A calendar as a program reads it: events by the names of their properties, whose parameters are left out. */
export interface ReadCalendar {
  readonly lines: readonly string[];
  readonly events: readonly Readonly<Record<string, string>>[];
}

const unescape = (text: string): string =>
  text.replace(/\\(.)/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));

/**
 * Reads iCalendar strictly as far as the newsroom writes it.
 *
 * @throws Error for a line that is too long, is ended otherwise than by CRLF, or is no property
 * Source: RFC 5545 section 3.1
 */
export const readCalendar = (text: string): ReadCalendar => {
  if (!text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n') || !text.endsWith('END:VCALENDAR\r\n'))
    throw new Error(`It is no calendar: ${text.slice(0, 80)}`);
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('A line does not end with CRLF.');
  for (const line of text.split('\r\n'))
    if (Buffer.byteLength(line) > 75) throw new Error(`Longer than 75 octets: ${line}`);
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const property = /^([A-Z-]+)(?:;[^:]+)?:(.*)$/.exec(line);
    if (property === null) throw new Error(`No property: ${line}`);
    const [, name = '', value = ''] = property;
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (events.length > 0 && name !== 'END')
      Object.assign(events.at(-1) ?? {}, { [name]: unescape(value) });
  }
  return { lines, events };
};
