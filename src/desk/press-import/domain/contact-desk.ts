import { beginsAsOrganisation } from './begins-as-organisation';
import { put, type ContactParts, type IsBody } from './contact-parts';
import { isAcronym, isDeskWord, isOrganisationWord } from './name-words';
import { splitOffice } from './split-office';

/** Is it the name of a desk, "Press Office", and of no person? */
export function isDesk(name: string): boolean {
  return name.split(/\s+/u).some(isDeskWord);
}

/** "Press Example Fund: Jane Example": the person is the contact, and the desk says of which body. */
export function nameAtDesk(parts: ContactParts, person: string): void {
  const desk = parts.name ?? '';
  const body = desk
    .split(/\s+/u)
    .filter((word) => !isDeskWord(word))
    .join(' ');
  parts.name = person;
  if (/^\p{Lu}\S*\s\p{Lu}/u.test(body) && parts.organisation === undefined) parts.organisation = body;
  else if (desk !== '') parts.left.push(desk);
}

/** "… in Geneva", behind a body's name */
const SEAT = /\s(?:in|à|en|at|في)\s[\p{Lu}\p{Lo}][\p{L}-]+$/u;

/** "Public Information Unit of the EXA": the desk of a body that a short form or a kind of word tells. */
export function placeDesk(parts: ContactParts, piece: string, isBody: IsBody): void {
  const of = [
    ...piece.matchAll(
      /\s(?:of|at|de|du|del|في|لدى)\s(?:(?:the|la|los|las)\s|l['’])?|\s[بل](?=ال\p{L}|\p{L}{5})/giu,
    ),
  ].find(({ index, 0: link }) => {
    const body = piece.slice(index + link.length);
    return (
      isAcronym(body.split(/\s/u)[0] ?? '') ||
      beginsAsOrganisation(body) ||
      (/^[\p{Lu}\p{Lo}]\S*\s/u.test(body) && isBody(body.replace(SEAT, '')))
    );
  });
  parts.name = (of ? piece.slice(0, of.index) : piece).replace(/^(?:the|la|le|el)\s+/iu, '');
  if (!of) return;
  const body = piece.slice(of.index + of[0].length);
  const seat = isBody(body.replace(SEAT, '')) ? (SEAT.exec(body)?.[0] ?? '') : '';
  put(parts, 'organisation', seat === '' ? body : body.slice(0, -seat.length));
  if (seat !== '') put(parts, 'location', seat.replace(/^\s\S+\s/u, ''));
}

/** "Press Officer at the Example Agency": what somebody is, and where. */
export function placeRole(parts: ContactParts, piece: string, at: RegExpExecArray | null): void {
  const place = at ? piece.slice(at.index + at[0].length) : '';
  if (at && place.split(/\s+/u).some(isOrganisationWord)) {
    put(parts, 'role', piece.slice(0, at.index));
    put(parts, 'organisation', place);
    return;
  }
  const { role, organisation } = splitOffice(piece);
  const isWhole = /^\p{Script=Arabic}/u.test(piece) || role === piece;
  put(parts, 'role', isWhole ? piece : role);
  if (organisation !== '' && (!isWhole || isAcronym(piece.split(/\s/u)[0] ?? '')))
    put(parts, 'organisation', organisation);
}
