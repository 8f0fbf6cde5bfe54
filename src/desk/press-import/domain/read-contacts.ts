import { isDesk } from './contact-desk';
import type { ContactParts, IsBody } from './contact-parts';
import { BodyHeadings } from './body-headings';
import { readRows } from './contact-rows';
import { answersFor, continuesContact, isBodyLine, isContact, isReachable, NOBODY } from './same-contact';
import type { ImportedContact } from './types';

/** Contacts, and what of each line fits no field. */
export interface ReadContacts {
  contacts: ImportedContact[];
  /** one entry a line read: the parts left over, in order */
  left: string[][];
}

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
  const left: string[][] = lines.map(() => []);
  let sameBody = false;
  const bodies = new BodyHeadings();
  for (const { text: line, line: index, pieces } of readRows(lines, isBody)) {
    if (OR.test(line)) sameBody = true;
    if (FOR_THE_PUBLIC.test(line)) {
      left[index]?.push(line);
      continue;
    }
    const over = pieces.flatMap(({ segment, shared, read, next }) => {
      if (bodies.opens(read, next, open.length === 0)) return [];
      bodies.give(read);
      const current = open.at(-1);
      if (shared && current) inherit(read, current);
      if (current && !isContact(read) && isBodyLine(segment, read, current)) {
        current.organisation = segment;
        from.at(-1)?.push(index);
        return [];
      }
      if (current && (continuesContact(current, read) || answersFor(current, read, next))) {
        if (from.at(-1)?.at(-1) !== index) from.at(-1)?.push(index);
        shareAddresses(twinsOf(current), read);
        const left = merge(current, read);
        for (const twin of twinsOf(current)) inherit(twin, current);
        return [...left, ...read.left];
      }
      if (!isContact(read)) return [segment];
      if (shared && current) twins.set(read, current);
      if (sameBody && current?.organisation !== undefined) read.organisation ??= current.organisation;
      sameBody = false;
      open.push(read);
      from.push([index]);
      return read.left;
    });
    left[index]?.push(...over);
  }
  return {
    contacts: open.filter(isReachable).map(toContact),
    left: left.map((parts, index) => [...parts, ...nobodiesIn(open, from, index)]),
    from: from.filter((_lines, index) => isReachable(open[index] ?? NOBODY)),
  };
}

/** A line for everybody, and not for the press. */
const FOR_THE_PUBLIC =
  /^(?:for (?:the )?(?:general )?public|general public|public (?:enquiries|inquiries)|members of the public|pour le (?:grand )?public|grand public|para (?:el )?público(?: general)?|للجمهور)\s*[:：]/iu;

/** between two contacts of one body */
const OR = /^(?:or|ou|o|أو)$/iu;

/** Organisations of a line that stayed without anybody. */
function nobodiesIn(open: readonly ContactParts[], from: readonly number[][], line: number): string[] {
  return open.flatMap((parts, index) =>
    !isReachable(parts) && from[index]?.[0] === line
      ? [parts.name, parts.organisation, parts.role, parts.location].filter((part) => part !== undefined)
      : [],
  );
}

/** "jane@example.org / john@example.org" under two names: an address each. */
function shareAddresses(first: readonly ContactParts[], read: ContactParts): void {
  for (const twin of first) {
    const own = read.left.findIndex((part) => /^\S+@\S+$/u.test(part));
    if (own === -1 || twin.email !== undefined || read.email === undefined) continue;
    twin.email = read.email;
    read.email = read.left.splice(own, 1).join('');
  }
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
  if (next.name !== undefined && current.name !== undefined && isDesk(next.name)) {
    double.push(next.name);
  } else if (next.name !== undefined && current.name !== undefined) {
    double.push(current.name);
    current.name = next.name;
  }
  for (const field of ['name', 'role', 'organisation', 'location', 'email', 'phone'] as const) {
    const value = next[field];
    if (value === undefined || (field === 'name' && current.name !== undefined)) continue;
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
