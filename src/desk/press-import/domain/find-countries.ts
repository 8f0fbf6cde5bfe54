import {
  AMBIGUOUS_NAMES,
  BEFORE_MALI,
  COUNTRIES_BESIDE_OTHERS,
  NOT_COUNTRIES,
  PERSONAL_NAMES,
} from './country-aliases';
import { isAdjective } from './country-adjective';
import { COUNTRY_CODES, allCountryNames } from './country-names';
import { at, formsOf, tokenise, type Token } from './country-tokens';

/** A country's name in a text. */
export interface CountryMention {
  isoCode: string;
  start: number;
  end: number;
}

interface Name {
  tokens: string[];
  /** null masks a place that is no country */
  isoCode: string | null;
  personal: boolean;
}

const INDEX = buildIndex();
const BEFORE_A_PLACE =
  /^(?:in|of|to|from|and|the|between|across|for|with|en|de|du|au|aux|des|le|la|les|et|d|l|del|el|y|a|por|para|con|entre|by|as|since|while|that|where|when|government|kingdom|republic)$/iu;

/**
 * Every mention of a country in a text, by any name in the four languages, longest name first ("Guinea-Bissau" is not
 * Guinea). Latin names are looked for with their capitals, or all in capitals; Arabic ones with what is written onto
 * them (و ب ل ك ال). A name that people bear too ("Jordan Example") is not taken next to another name.
 *
 * @param people names of persons in the text; a country's name inside one is passed over
 * @returns mentions in the order of the text, which is read once
 */
export function findCountries(text: string, people: readonly string[] = []): CountryMention[] {
  const tokens = tokenise(text);
  const borne = new Set(people.flatMap((name) => tokenise(name).map((token) => token.text)));
  const mentions: CountryMention[] = [];
  for (let index = 0; index < tokens.length;) {
    const found = matchAt(text, tokens, index);
    if (
      found?.isoCode &&
      !isAdjective(at(tokens, index).text, tokens[index - 1]?.text ?? '') &&
      !isPersonal(text, tokens, index, found, borne)
    ) {
      const end = at(tokens, index + found.tokens.length - 1).end;
      mentions.push({ isoCode: found.isoCode, start: at(tokens, index).start, end });
    }
    index += found?.tokens.length ?? 1;
  }
  return withoutBareCongo(text, withAmbiguous(text, tokens, mentions));
}

/** Names that are words too, where they stand in a row of countries: "النيجر وتشاد ومالي". */
function withAmbiguous(text: string, tokens: Token[], mentions: CountryMention[]): CountryMention[] {
  if (!BESIDE_OTHERS.test(text)) return mentions;
  const found = tokens.flatMap(({ text: word, start, end }, index) => {
    const form = formsOf(word).find((one) => one in COUNTRIES_BESIDE_OTHERS);
    const isoCode = form === undefined ? undefined : COUNTRIES_BESIDE_OTHERS[form];
    if (isoCode === undefined) return [];
    const isBeside = mentions.some((other) => {
      const gap = other.end <= start ? text.slice(other.end, start) : text.slice(end, other.start);
      return other.isoCode !== 'ES' && ROW.test(gap);
    });
    const isPlaced = isoCode === 'ML' && form === word && BEFORE_MALI.test(tokens[index - 1]?.text ?? '');
    return isBeside || isPlaced ? [{ isoCode, start, end }] : [];
  });
  return found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.start - b.start);
}

const BESIDE_OTHERS = new RegExp([...Object.keys(COUNTRIES_BESIDE_OTHERS), 'عُمان'].join('|'), 'u');

/** What parts countries in a row. */
const ROW = /^(?:\s*[,،]\s*|\s+)(?:(?:and|et|y|e|و)\s*)?$/iu;

function buildIndex(): Map<string, Name[]> {
  const index = new Map<string, Name[]>();
  const add = (name: string, isoCode: string | null): void => {
    const tokens = tokenise(name).map((token) => token.text);
    const key = (tokens[0] ?? '').toLowerCase();
    index.set(key, [...(index.get(key) ?? []), { tokens, isoCode, personal: PERSONAL_NAMES.has(name) }]);
  };
  for (const code of COUNTRY_CODES) {
    for (const name of allCountryNames(code)) if (!AMBIGUOUS_NAMES.has(name)) add(name, code);
  }
  for (const place of NOT_COUNTRIES) add(place, null);
  for (const names of index.values())
    names.sort((a, b) => b.tokens.length - a.tokens.length || rank(a) - rank(b));
  return index;
}

/** Of one name for two countries, "Congo", the ISO short name's comes first. */
function rank(name: Name): number {
  return name.isoCode === 'CD' ? 1 : 0;
}

function matchAt(text: string, tokens: Token[], index: number): Name | null {
  const first = at(tokens, index).text;
  for (const form of formsOf(first)) {
    for (const name of INDEX.get(form.toLowerCase()) ?? []) {
      if (
        name.tokens.every((part, step) => isSame(part, step === 0 ? form : tokens[index + step]?.text, step))
      ) {
        const money = text.charAt(at(tokens, index + name.tokens.length - 1).end) === '$';
        if (
          !money &&
          isJoined(text, tokens, index, name.tokens.length) &&
          !isShoutedWord(tokens, index, name)
        )
          return name;
      }
    }
  }
  return null;
}

function isSame(part: string, word: string | undefined, step: number): boolean {
  if (word === undefined) return false;
  const small = /^\p{Ll}/u.test(part) || !/^\p{Ll}/u.test(word);
  if (part === word || (step > 0 && small && part.toLowerCase() === word.toLowerCase())) return true;
  return part.length > 2 && word === part.toUpperCase();
}

/** Do the tokens of a name stand together: parted by one space, hyphen, apostrophe or full stop each? */
function isJoined(text: string, tokens: Token[], index: number, count: number): boolean {
  for (let step = 1; step < count; step += 1) {
    const gap = text.slice(at(tokens, index + step - 1).end, at(tokens, index + step).start);
    if (!/^(?:\s+|[-–'’.]|\.\s)$/u.test(gap.slice(0, 4))) return false;
  }
  return true;
}

/** "US" among words all in capitals is the word "us", shouted. */
function isShoutedWord(tokens: Token[], index: number, name: Name): boolean {
  if (name.tokens.length > 1 || name.tokens[0] !== 'US') return false;
  const isShouted = (token: Token | undefined): boolean =>
    token !== undefined && /^\p{Lu}{3,}$/u.test(token.text);
  return isShouted(tokens[index - 1]) || isShouted(tokens[index + 1]);
}

function isPersonal(
  text: string,
  tokens: Token[],
  index: number,
  name: Name,
  borne: ReadonlySet<string>,
): boolean {
  if (name.tokens.length > 1) return false;
  const [before, self, after] = [tokens[index - 1], at(tokens, index), tokens[index + 1]];
  const spaced = (gap: string): boolean => /^\s(?:\p{Lu}\.\s)?$/u.test(gap);
  const placed = before !== undefined && BEFORE_A_PLACE.test(before.text);
  if (borne.has(self.text) && !placed) return true;
  if (!name.personal) return false;
  const named = (token: Token): boolean =>
    /^\p{Lu}\p{Ll}/u.test(token.text) && !BEFORE_A_PLACE.test(token.text);
  const follows = after !== undefined && named(after) && spaced(text.slice(self.end, after.start));
  const leads = before !== undefined && named(before) && spaced(text.slice(before.end, self.start));
  return follows || leads;
}

/** "Congo" alone is the Republic of the Congo, unless the text names the Democratic Republic: then it repeats that. */
function withoutBareCongo(text: string, mentions: CountryMention[]): CountryMention[] {
  if (!mentions.some(({ isoCode }) => isoCode === 'CD')) return mentions;
  return mentions.filter(
    ({ isoCode, start, end }) => isoCode !== 'CG' || /\s|-/u.test(text.slice(start, end)),
  );
}
