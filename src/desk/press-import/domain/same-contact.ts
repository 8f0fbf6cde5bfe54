import { isDesk } from './contact-desk';
import type { ContactParts } from './contact-parts';

/** Does a line hold anything of a contact? */
export function isContact(parts: ContactParts): boolean {
  return [parts.name, parts.email, parts.phone, parts.organisation].some((part) => part !== undefined);
}

/** Is what comes next still about the same contact? */
export function continuesContact(current: ContactParts, next: ContactParts): boolean {
  if (isUnitOf(current, next)) return true;
  if (next.name !== undefined && current.name !== undefined && !isUnreachedDesk(current)) return false;
  if (next.email !== undefined && current.email !== undefined) return false;
  const reached = current.email !== undefined || current.phone !== undefined;
  const isAnotherBody =
    next.organisation !== undefined && current.organisation !== undefined && !isReachable(next);
  if (reached && isAnotherBody) return false;
  return next.name === undefined || !reached;
}

/** A name, and under it the unit and the body: "Public Affairs Section, Example Agency". */
function isUnitOf(current: ContactParts, { name = '', email, phone }: ContactParts): boolean {
  const isPerson = current.name !== undefined && !isDesk(current.name);
  const isOpen = [current.email, current.phone, current.organisation, email, phone].every(
    (part) => part === undefined,
  );
  return isPerson && isOpen && isDesk(name);
}

/** A body with its number, and under it who takes the call: no way to reach the person stands behind the name. */
export function answersFor(
  current: ContactParts,
  read: ContactParts,
  next: ContactParts | undefined,
): boolean {
  const { name, organisation, email, phone } = current;
  if (name !== undefined || organisation === undefined || read.name === undefined || isDesk(read.name))
    return false;
  if (read.organisation !== undefined || read.phone !== undefined) return false;
  if (read.email !== undefined) return phone !== undefined && email === undefined;
  const follows = next?.name ?? next?.organisation;
  return next === undefined || follows !== undefined;
}

/** "Press Office" over the name of who sits there. */
function isUnreachedDesk({ name = '', email, phone }: ContactParts): boolean {
  return isDesk(name) && email === undefined && phone === undefined;
}

/** Between a name and how to reach it, a line with a capital and without a mark is whom the person works for. */
export function isBodyLine(
  line: string,
  { role }: ContactParts,
  { name, organisation, email, phone }: ContactParts,
): boolean {
  const open = organisation === undefined && email === undefined && phone === undefined;
  return (
    open &&
    role === undefined &&
    name !== undefined &&
    !isDesk(name) &&
    /^\p{Lu}\S*\s[^\d@:.,;!?|()]{4,60}$/u.test(line)
  );
}

export const NOBODY: ContactParts = { left: [] };

/** Is it a person, or can it be reached? An organisation or a desk alone is no contact. */
export function isReachable({ name, email, phone }: ContactParts): boolean {
  return email !== undefined || phone !== undefined || (name !== undefined && !isDesk(name));
}
