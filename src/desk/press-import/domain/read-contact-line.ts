import { isAcronym, isDeskWord, isOrganisationWord, isRoleWord } from './name-words';
import { isPersonName, stripCourtesyTitle } from './person-name';
import { findPhones } from './read-phone';
import { splitOffice } from './split-office';

/** What one stretch of a contact line holds. */
export interface ContactParts {
  name?: string;
  role?: string;
  organisation?: string;
  location?: string;
  email?: string;
  phone?: string;
  /** parts that fit no field: numbers without a country code, second addresses, other words */
  left: string[];
}

/** "Example Communications": an agency that works for the one whose release it is. */
const AGENCY = /^\p{Lu}\S+(?:\s\p{Lu}\S+)?\s(?:Communications|Relations|Media|PR)$/u;
/** Is what reads as a person's name the name of a body of which the text speaks? */
export type IsBody = (name: string) => boolean;

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;
const LABEL =
  /(?<![\p{L}\p{N}])(?:e-?mails?|mail|courriels?|correos?(?: electrónicos?)?|tel|tél|telephone|téléphone|teléfono|phone|mobile|mob|móvil|cell|celular|portable|whatsapp|واتساب|واتس آب|فاكس|محمول|البريد الإلكتروني|بريد إلكتروني|هاتف|الهاتف|جوال|موبايل)(?:\s*[.:：]|(?=\s*(?:$|[|,;،])))[.:\s]*/giu;
const URL = /\bhttps?:\/\/\S+|\bwww\.\S+/iu;
const SPLIT = /[|,;،؛\t()•·]|\s[–—-]\s|\s\/\s|:\s|:$/u;
const CONNECTOR =
  /^(?:at|on|or|and|by|via|from|of|the|or at|and at|au|à|ou|et|par|chez|en|al|o|y|a|de|أو|على|عبر|عند)$/iu;
const AT =
  /\s(?:at|from|of|with|chez|auprès de|à l['’]|à la|de l['’]|en la|en el|del|de la|في)\s*(?:the\s)?/iu;
const EDGE_WORDS =
  /^(?:(?:and|or|et|ou|y|o|أو)\s+)+|\s+(?:at|on|by|via|or|and|au|à|al|en|et|ou|y|o|a|على|عبر|أو)$/giu;

/**
 * Takes a line of a contact apart: "Jane Example, Press Officer, Example Agency, Tel: +44 20 7946 0018".
 *
 * @example
 * readContactLine('Jane Example at the Example Agency at jane@example.org');
 * // { name: 'Jane Example', organisation: 'Example Agency', email: 'jane@example.org', left: [] }
 */
export function readContactLine(text: string, isBody: IsBody = () => false): ContactParts {
  const parts: ContactParts = { left: [] };
  let rest = text.replace(/^[-–—•*·▪]\s+/u, '');
  for (let match = EMAIL.exec(rest); match; match = EMAIL.exec(rest)) {
    if (parts.email === undefined) parts.email = match[0];
    else parts.left.push(match[0]);
    rest = `${rest.slice(0, match.index)}|${rest.slice(match.index + match[0].length)}`;
  }
  for (let match = URL.exec(rest); match; match = URL.exec(rest)) {
    parts.left.push(match[0]);
    rest = `${rest.slice(0, match.index)}|${rest.slice(match.index + match[0].length)}`;
  }
  for (const { raw, e164 } of findPhones(rest)) {
    if (e164 !== null && parts.phone === undefined) parts.phone = e164;
    else parts.left.push(raw);
    rest = rest.replace(raw, '|');
  }
  for (const piece of rest.replace(LABEL, '|').split(SPLIT)) place(parts, piece, isBody);
  return parts;
}

function place(parts: ContactParts, written: string, isBody: IsBody): void {
  const piece = stripCourtesyTitle(
    written
      .trim()
      .replace(EDGE_WORDS, '')
      .replace(/[.\s]+$/u, '')
      .trim(),
  );
  if (!/[\p{L}\p{N}]/u.test(piece) || CONNECTOR.test(piece)) return;
  const location = /^(?:in|à|en|في)\s+(\p{Lu}[\p{L}\s'’-]{1,30}|\p{Lo}[\p{L}\s]{1,30})$/iu.exec(piece);
  const at = AT.exec(piece);
  const words = piece.split(/\s+/u);
  if (location?.[1] && !words.some(isOrganisationWord)) put(parts, 'location', location[1]);
  else if (isPersonName(piece) && isBody(piece)) put(parts, 'organisation', piece);
  else if (parts.name === undefined && isPersonName(piece)) parts.name = piece;
  else if (at && parts.name === undefined && isPersonName(piece.slice(0, at.index))) {
    parts.name = piece.slice(0, at.index);
    place(parts, piece.slice(at.index + at[0].length), isBody);
  } else if (words.some(isRoleWord)) placeRole(parts, piece, at);
  else if (AGENCY.test(piece) && !isDeskWord(words[0] ?? '')) put(parts, 'organisation', piece);
  else if (words.some(isDeskWord) && parts.name === undefined) placeDesk(parts, piece);
  else if (words.some(isOrganisationWord))
    put(parts, 'organisation', piece.replace(/^(?:the|le|la|el)\s+/iu, ''));
  else if (parts.name !== undefined && /^[\p{Lu}\p{Lo}]/u.test(piece)) put(parts, 'organisation', piece);
  else parts.left.push(written.trim());
}

/** "Public Information Unit of the EXA": the desk of a body that a short form or a kind of word tells. */
function placeDesk(parts: ContactParts, piece: string): void {
  const of = [...piece.matchAll(/\s(?:of|at|de|du|del)\s(?:(?:the|la|los|las)\s|l['’])?/giu)].find(
    ({ index, 0: link }) => {
      const first = piece.slice(index + link.length).split(/\s/u)[0] ?? '';
      return isAcronym(first);
    },
  );
  parts.name = (of ? piece.slice(0, of.index) : piece).replace(/^(?:the|la|le|el)\s+/iu, '');
  if (of) put(parts, 'organisation', piece.slice(of.index + of[0].length));
}

function placeRole(parts: ContactParts, piece: string, at: RegExpExecArray | null): void {
  const place = at ? piece.slice(at.index + at[0].length) : '';
  if (at && place.split(/\s+/u).some(isOrganisationWord)) {
    put(parts, 'role', piece.slice(0, at.index));
    put(parts, 'organisation', place);
    return;
  }
  const { role, organisation } = splitOffice(piece);
  const isWhole = /^\p{Script=Arabic}/u.test(piece) || role === piece;
  put(parts, 'role', isWhole ? piece : role);
  if (!isWhole && organisation !== '') put(parts, 'organisation', organisation);
}

function put(parts: ContactParts, field: 'role' | 'organisation' | 'location', value: string): void {
  if (parts[field] === undefined) parts[field] = value;
  else parts.left.push(value);
}
