import type { ContactParts } from './contact-parts';

/**
 * Contacts in groups, each under the name of a body: whoever stands under one is of that body. A list is in groups when it begins
 * with such a name, and somebody with a way to be reached follows.
 */
export class BodyHeadings {
  private grouped = false;
  private body: string | undefined;

  /** Does the piece name the body of those who follow? Then it is no contact of its own. */
  opens(piece: ContactParts, next: ContactParts | undefined, isFirst: boolean): boolean {
    this.grouped ||= isFirst;
    const isBodyAlone =
      piece.organisation !== undefined &&
      [piece.name, piece.role, piece.email, piece.phone, piece.location].every(
        (part) => part === undefined,
      ) &&
      piece.left.length === 0;
    if (!this.grouped || !isBodyAlone || next === undefined || !isWhole(next)) {
      if (isFirst) this.grouped = false;
      return false;
    }
    this.body = piece.organisation;
    return true;
  }

  /** Gives whoever has no body the one of the group. */
  give(piece: ContactParts): void {
    if (this.body !== undefined && isWhole(piece)) piece.organisation ??= this.body;
  }
}

/** A name and a way to reach it. */
const isWhole = ({ name, email, phone }: ContactParts): boolean =>
  name !== undefined && (email !== undefined || phone !== undefined);
