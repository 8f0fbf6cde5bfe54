import { isPersonName, stripCourtesyTitle } from './person-name';
import { findPhones } from './read-phone';

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,120}/gu;
const PAIR =
  /^([^\s,،]+(?:\s[^\s,،]+){1,3}?)\s+(?:(?:and|&|et|y|e|\/)\s+|و)([^\s,،]+(?:\s[^\s,،]+){1,3}?)\s*(?=[,،:(–—-]|$)/u;
/** What stands before a name that begins the next contact: "or", "et", "؛", and a place ("à Londres, "). */
const BETWEEN =
  /[,،;؛|/•·)\s]*(?:(?:and|or|et|ou|y|o|e|أو)\s+|و(?=\p{L}))?(?:(?:in|à|en|في)\s[^,،;:|]{2,30}[,:،]\s*)?$/iu;
/** Where a stretch of a line may begin a name. */
const START = /(?<=^|[,،;؛|/•·)(:–—]\s{0,3}|\s(?:and|or|et|ou|y|o|e|أو|to)\s)(?=[\p{Lu}\p{Lo}])/gu;
const NAME_ENDS =
  /[,،;؛|:(–—]|\s(?:at|in|from|of|à|au|chez|en|de|del|al|on|tel|tél|tlf|by|via|par|por|في|على|هاتف)(?=[\s.,:|])|\s[-/]\s/iu;

/** A stretch of a line that is about one contact. `shared`: what is left of it is told with the one before. */
export interface Segment {
  text: string;
  shared: boolean;
}

/**
 * The people of a line. Where a line has several addresses or numbers, each name behind one of them begins another contact; "Jane
 * Example and John Sample, tel. …" are two who share what follows.
 */
export function segmentsOf(line: string): Segment[] {
  return splitAtSemicolons(line)
    .flatMap(splitAtNames)
    .flatMap((part) => {
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

/** Semicolons part contacts where each part has a way to reach somebody. */
function splitAtSemicolons(line: string): string[] {
  const parts = line.split(/\s*[;؛]\s*/u).filter(Boolean);
  return parts.length > 1 && parts.every((part) => withoutWays(part).includes(WAY)) ? parts : [line];
}

function splitAtNames(line: string): string[] {
  const masked = withoutWays(line);
  if (masked.split(WAY).length < 3) return [line];
  const cuts: number[] = [];
  let from = 0;
  for (const { index } of masked.matchAll(START)) {
    const reached = masked.slice(from, index).includes(WAY);
    if (!reached || !isNameAt(masked, index)) continue;
    const lead = BETWEEN.exec(masked.slice(from, index))?.[0] ?? '';
    cuts.push(index - (/[,:،]\s*$/u.test(lead) && /\p{L}/u.test(lead) ? placeIn(lead) : 0));
    from = index;
  }
  const bounds = [0, ...cuts, line.length];
  return bounds.slice(0, -1).map((start, at) =>
    line
      .slice(start, bounds[at + 1])
      .replace(ENDS, '')
      .trim(),
  );
}

/** A sign that stands in no contact, in the place of every address and number. */
const WAY = '\u{fffc}';
const ENDS = /[\s,،;؛|/]+(?:(?:and|or|et|ou|y|o|e|أو)\s*)?$/iu;

/** The line with a sign in the place of each address and number; every character stays where it was. */
function withoutWays(line: string): string {
  const blank = (raw: string): string => `${WAY}${' '.repeat(raw.length - 1)}`;
  let text = line.replace(EMAIL, blank);
  for (const { raw } of findPhones(text)) text = text.replace(raw, blank);
  return text;
}

function isNameAt(text: string, index: number): boolean {
  const rest = text.slice(index, index + 80);
  const end = Math.min(
    ...[NAME_ENDS.exec(rest)?.index, rest.indexOf(WAY)].map((at) =>
      at === undefined || at === -1 ? rest.length : at,
    ),
  );
  return isPersonName(stripCourtesyTitle(rest.slice(0, end).trim()));
}

/** characters; how much of what stands between two contacts is the place of the second */
function placeIn(lead: string): number {
  return (/(?:in|à|en|في)\s[^,،;:|]{2,30}[,:،]\s*$/iu.exec(lead)?.[0] ?? '').length;
}
