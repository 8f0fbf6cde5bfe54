import { isAcronym, isDeskWord, isOrganisationWord, isRoleWord } from './name-words';
import { isPersonName, stripCourtesyTitle } from './person-name';
import { findPhones } from './read-phone';
import { isDesk, nameAtDesk, placeDesk, placeRole } from './contact-desk';
import { put, type ContactParts, type IsBody } from './contact-parts';
import { isNameTurned, isPlace } from './contact-place';
import { areLanguages, namesNobody } from './contact-words';

/** "Example Communications": an agency that works for the one whose release it is. */
const AGENCY =
  /^(?!(?:Corporate|External|Global|Group|Internal|Strategic|Marketing|Investor)\s)\p{Lu}\S+(?:\s\p{Lu}\S+)?\s(?:Communications|Relations|Media|PR)$/u;
/** "Agencia Prisma Comunicaciones": its kind, a name, and its trade */
const OUTSIDE_AGENCY = /^(?:Agencia|Agence|Agency)\s(?!de\s)\p{Lu}\S*\s/u;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;
const LABEL =
  /(?<![\p{L}\p{N}])(?:(?:name|title|position|organi[sz]ation|nom|fonction|organisme|nombre|cargo|organización|الاسم|المنصب|الجهة)(?=\s*[:：])|e-?mails?|mail|courriels?|correos?(?: electrónicos?)?|tel|tél|telephone|téléphone|teléfono|phone|mobile|mob|móvil|cell|celular|portable|whatsapp|واتساب|واتس آب|فاكس|محمول|البريد الإلكتروني|بريد إلكتروني|(?:ال)?هاتف(?: (?:ال)?(?:محمول|جوال|نقال))?|جوال|موبايل)(?:\s*[.:：]|(?=\s*(?:$|[|,;،])))[.:\s]*/giu;
const URL = /\bhttps?:\/\/\S+|\bwww\.\S+/iu;
const SPLIT = /[|,;،؛\t()•·]|\s[–—-]\s|\s\/\s|:\s|:$/u;
const CONNECTOR =
  /^(?:at|on|or|and|by|via|from|of|the|or at|and at|au|à|ou|et|par|chez|en|al|o|y|a|de|أو|على|عبر|عند)$/iu;
const AT =
  /\s(?:(?:at|from|of|with|in|for|pour|para|chez|auprès de|à|à la|en|en la|en el|del|de la|في|لدى)\s+|(?:à|de) l['’]\s?)(?:the\s)?/iu;
/** "firstname.lastname@example.org" tells how addresses are made. */
const PATTERN = /^(?:first|prénom|prenom|nombre)[._-]?(?:name)?[._-](?:last|nom|surname|apellido)/iu;
/** "Example PR for Sample Inc.": an agency, and for whom it works */
const FOR_A_CLIENT = /^(.+\s(?:PR|Communications|Relations|Media))\sfor\s(.+)$/u;
/** "Cabinet de la ministre": whose office it is, and no office itself */
const CABINET =
  /^(?:Cabinet|Bureau|Office|Secrétariat|Secretariat|Gabinete|Despacho|Oficina)\s(?:d[eu]|del|of|d['’])/u;
/** "EXA/Geneva": a short form and where its desk is */
const AT_A_PLACE = /^(\S+)\/(\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}[\p{Ll}'’-]+)?)$/u;
/** "Unidad de Comunicación de la EXA", behind a name: the body is whose the desk is. */
const DESK_OF =
  /^(?:Unidad|Oficina|Departamento|Service|Unité|Unit|Department|Section|Sección|Bureau)\s(?:de|of)\s\p{L}+(?:\s(?:y|et|and)\s\p{L}+)?\s(?:de la|del|of the|de l['’]|du|de)\s?(\p{Lu}.*)$/u;
/** "For Example Watch, in Nairobi": on whose behalf who follows speaks */
const ON_BEHALF = /^(?:[Ff]or|[Pp]our|[Pp]ara|[Pp]or)\s(?:(?:the|la|le|el)\s|l['’])?(\p{Lu}.{2,80})$/u;
/** "[at]", "(arroba)": a sign that was hidden from machines */
const HIDDEN_AT = /\s?[[(]\s?(?:at|arroba|à)\s?[\])]\s?(?=[\p{L}\p{N}-]+(?:\.|\s?[[(]))/giu;
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
  if (isNameTurned(text)) return { name: text, left: [] };
  let rest = text
    .replace(/^[-–—•*·▪]\s+/u, '')
    .replace(HIDDEN_AT, '@')
    .replace(/\(([^()@\d]+)\)/gu, (whole, inner: string) => {
      if (!areLanguages(inner)) return whole;
      parts.left.push(inner);
      return '|';
    })
    .replace(/<([^<>\s]+@[^<>\s]+)>/gu, ' $1 ');
  for (let match = EMAIL.exec(rest); match; match = EMAIL.exec(rest)) {
    if (parts.email === undefined && !PATTERN.test(match[0])) parts.email = match[0];
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
  const pieces = rest.replace(LABEL, '|').split(SPLIT);
  // who has an office is somebody
  const isHolder = (pieces[1] ?? '').trim().split(/\s+/u, 4).some(isRoleWord);
  pieces.forEach((piece, at) => {
    place(parts, piece, at === 0 && isHolder ? () => false : isBody);
  });
  return unitNamed(parts);
}

/** "Unidad de Ejemplo, Universidad de Muestra": the unit is the contact where no person is named. */
function unitNamed(parts: ContactParts): ContactParts {
  const unit =
    parts.name === undefined && parts.organisation !== undefined
      ? parts.left.find((piece) => UNIT.test(piece))
      : undefined;
  return unit === undefined
    ? parts
    : { ...parts, name: unit, left: parts.left.filter((piece) => piece !== unit) };
}

/** "Unit for Examples of the Example Agency" */
const OF_A_BODY = /^\S+\s.+\s(?:de la|del|of the|de l['’]|du|في)\s?\S/u;
const UNIT = /^(?:unidad|unité|unit|section|sección|servicio|service|قسم|وحدة|دائرة|إدارة)\s/iu;

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
  const deskOf = DESK_OF.exec(piece)?.[1] ?? '';
  const onBehalf = ON_BEHALF.exec(piece)?.[1] ?? '';
  const [, body = '', city = ''] = AT_A_PLACE.exec(piece) ?? [];
  const [, agency = '', client = ''] = FOR_A_CLIENT.exec(piece) ?? [];
  if (
    namesNobody(piece) ||
    (UNIT.test(piece) && parts.name === undefined && !OF_A_BODY.test(piece) && !words.some(isDeskWord))
  )
    parts.left.push(piece);
  else if (onBehalf !== '') put(parts, 'organisation', onBehalf);
  else if (agency !== '') {
    put(parts, 'organisation', agency);
    parts.left.push(client);
  } else if (isAcronym(body)) {
    put(parts, 'organisation', body);
    put(parts, 'location', city);
  } else if (location?.[1] && !words.some(isOrganisationWord)) put(parts, 'location', location[1]);
  else if (isPlace(piece)) put(parts, 'location', piece);
  else if (isPersonName(piece) && isBody(piece)) put(parts, 'organisation', piece);
  else if ((parts.name === undefined || isDesk(parts.name)) && isPersonName(piece)) nameAtDesk(parts, piece);
  else if (at && parts.name === undefined && isPersonName(piece.slice(0, at.index))) {
    parts.name = piece.slice(0, at.index);
    place(parts, piece.slice(at.index + at[0].length), isBody);
  } else if (CABINET.test(piece) && !words.some(isDeskWord)) put(parts, 'organisation', piece);
  else if (
    isOrganisationWord(words[0] ?? '') &&
    !isRoleWord(words[0] ?? '') &&
    words.some(isDeskWord) &&
    parts.name === undefined
  ) {
    if (OUTSIDE_AGENCY.test(piece)) put(parts, 'organisation', piece);
    else placeDesk(parts, piece, isBody);
  } else if (words.some(isRoleWord)) placeRole(parts, piece, at);
  else if (AGENCY.test(piece) && !isDeskWord(words[0] ?? '')) put(parts, 'organisation', piece);
  else if (words.some(isDeskWord) && /\d/u.test(piece)) parts.left.push(piece);
  else if (words.some(isDeskWord) && parts.name === undefined) placeDesk(parts, piece, isBody);
  else if (words.some(isDeskWord) && (!words.some(isOrganisationWord) || UNIT.test(piece)) && deskOf === '')
    put(parts, 'role', piece);
  else if (words.some(isDeskWord) && deskOf !== '') {
    put(parts, 'organisation', deskOf);
    put(parts, 'role', piece);
  } else if (words.some(isOrganisationWord))
    put(parts, 'organisation', piece.replace(/^(?:the|le|la|el)\s+/iu, ''));
  else if (words.every((word) => /^\p{Lu}/u.test(word)) && isBody(piece)) put(parts, 'organisation', piece);
  else if (parts.name !== undefined && /^[\p{Lu}\p{Lo}]/u.test(piece)) put(parts, 'organisation', piece);
  else parts.left.push(written.trim());
}
