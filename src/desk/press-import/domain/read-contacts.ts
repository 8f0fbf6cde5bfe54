import { isPersonName, stripCourtesyTitle } from './person-name';
import { readContactLine, type ContactParts, type IsBody } from './read-contact-line';
import { findPhones } from './read-phone';
import type { ImportedContact } from './types';

/** Contacts, and what of each line fits no field. */
export interface ReadContacts {
  contacts: ImportedContact[];
  /** one entry a line read: the parts left over, in order */
  left: string[][];
}

const SEVERAL =
  /\s*;\s*|(?<=\.[a-z]{2,10}|\d)\s*[,;]?\s+(?:or|and|ou|et|o|y|أو)\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu})/u;

/**
 * Reads the lines under a contact heading. A contact goes over several lines until a line names somebody else.
 *
 * @example
 * readContacts(['Jane Example', 'Tel: +44 20 7946 0018']).contacts;
 * // [{ name: 'Jane Example', organisation: '', email: null, phone: '+442079460018' }]
 */
export function readContacts(lines: string[]): ReadContacts {
  const { contacts, left } = locateContacts(lines);
  return { contacts, left };
}

/** The same, with the numbers of the lines that each contact was read from. */
export function locateContacts(
  lines: string[],
  isBody: IsBody = () => false,
): ReadContacts & { from: number[][] } {
  const open: ContactParts[] = [];
  const twins = new Map<ContactParts, ContactParts>();
  const twinsOf = (parts: ContactParts): ContactParts[] => [twins.get(parts) ?? []].flat();
  const from: number[][] = [];
  const left = lines.map((line, index) =>
    segmentsOf(line).flatMap(({ text: segment, shared }) => {
      const read = readContactLine(segment, isBody);
      if (shared) read.left = [];
      const current = open.at(-1);
      if (shared && current) inherit(read, current);
      if (current && continuesContact(current, read)) {
        if (from.at(-1)?.at(-1) !== index) from.at(-1)?.push(index);
        const left = merge(current, read);
        for (const twin of twinsOf(current)) inherit(twin, current);
        return [...left, ...read.left];
      }
      if (!isContact(read)) return [segment];
      if (shared && current) twins.set(read, current);
      open.push(read);
      from.push([index]);
      return read.left;
    }),
  );
  return {
    contacts: open.filter(isReachable).map(toContact),
    left: left.map((parts, index) => [...parts, ...nobodiesIn(open, from, index)]),
    from: from.filter((_lines, index) => isReachable(open[index] ?? NOBODY)),
  };
}

const PAIR =
  /^([^\s,،]+(?:\s[^\s,،]+){1,3}?)\s+(?:(?:and|&|et|y|e|\/)\s+|و)([^\s,،]+(?:\s[^\s,،]+){1,3}?)\s*(?=[,،:(–—-]|$)/u;

/**
 * The people of a line: several addresses or numbers are of several, parted by ";" or "or"; "Jane Example and John Sample, tel. …"
 * are two who share what follows (`shared`: what is left of it is told with the first).
 */
function segmentsOf(line: string): { text: string; shared: boolean }[] {
  const ways = (line.match(/@/g) ?? []).length > 1 || findPhones(line).length > 1;
  const parts = ways ? line.split(SEVERAL).filter(Boolean) : [line];
  const whole = parts.length > 1 && !parts.every((part) => /@|\d{4}/u.test(part)) ? [line] : parts;
  return whole.flatMap((part) => {
    const pair = PAIR.exec(part);
    const [first, second] = [pair?.[1], pair?.[2]].map((name) => stripCourtesyTitle(name ?? ''));
    if (!pair || !first || !second || ![first, second].every(isPersonName))
      return [{ text: part, shared: false }];
    const rest = part.slice(pair[0].length);
    return [
      { text: `${first}${rest}`, shared: false },
      { text: `${second}${rest}`, shared: true },
    ];
  });
}

function isContact(parts: ContactParts): boolean {
  return [parts.name, parts.email, parts.phone, parts.organisation].some((part) => part !== undefined);
}

function continuesContact(current: ContactParts, next: ContactParts): boolean {
  if (next.name !== undefined && current.name !== undefined) return false;
  if (next.email !== undefined && current.email !== undefined) return false;
  const reached = current.email !== undefined || current.phone !== undefined;
  const isAnotherBody =
    next.organisation !== undefined && current.organisation !== undefined && !isReachable(next);
  if (reached && isAnotherBody) return false;
  return next.name === undefined || !reached;
}

const NOBODY: ContactParts = { left: [] };

/** Is it a person, or can it be reached? An organisation alone is no contact. */
function isReachable({ name, email, phone }: ContactParts): boolean {
  return [name, email, phone].some((part) => part !== undefined);
}

/** Organisations of a line that stayed without anybody. */
function nobodiesIn(open: readonly ContactParts[], from: readonly number[][], line: number): string[] {
  return open.flatMap((parts, index) =>
    !isReachable(parts) && from[index]?.[0] === line
      ? [parts.organisation, parts.role, parts.location].filter((part) => part !== undefined)
      : [],
  );
}

/** Two people of one line share what stands around their names. */
function inherit(parts: ContactParts, other: ContactParts): void {
  for (const field of ['organisation', 'location', 'email', 'phone'] as const) {
    const value = other[field];
    if (value !== undefined) parts[field] ??= value;
  }
}

/** Adds what the current contact lacks; gives back what it has already. */
function merge(current: ContactParts, next: ContactParts): string[] {
  const double: string[] = [];
  for (const field of ['name', 'role', 'organisation', 'location', 'email', 'phone'] as const) {
    const value = next[field];
    if (value === undefined) continue;
    if (current[field] === undefined) current[field] = value;
    else if (current[field] !== value) double.push(value);
  }
  return double;
}

function toContact(parts: ContactParts): ImportedContact {
  return {
    name: parts.name ?? '',
    organisation: parts.organisation ?? '',
    email: parts.email ?? null,
    phone: parts.phone ?? null,
    ...(parts.role === undefined ? {} : { role: parts.role }),
    ...(parts.location === undefined ? {} : { location: parts.location }),
  };
}
