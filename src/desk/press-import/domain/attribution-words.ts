import { ACCORDING_TO, ATTRIBUTION_VERBS, PRONOUN } from './attribution-verbs';
import { isPersonName } from './person-name';

/** characters of prose looked at on each side; an attribution with a long office fits */
export const READ_LENGTH = 700;

export const VERB_FIRST = new RegExp(
  `^(?:[—–-]\\s*)?(?:(?:leur|lui|nous|vous|les|le|me|m['’]|l['’])\\s?)?${ATTRIBUTION_VERBS}`,
  'iu',
);

export const EVERY_VERB = new RegExp(ATTRIBUTION_VERBS, 'giu');

export const ACCORDING_FIRST = new RegExp(`^${ACCORDING_TO}`, 'iu');

const ADVERB =
  /^(?:[\s,،]*(?:pour (?:sa|leur) part|de (?:son|leur) côté|quant à (?:lui|elle)|por su (?:parte|lado)|a su vez|for (?:his|her|its) part|in turn|من جانبه|من جانبها|من جهته|من جهتها|بدوره|بدورها|also|further|today|yesterday|on \p{L}+day|in a statement|already|déjà|ya|également|aussi|encore|hier|aujourd['’]hui|también|además|hoy|ayer|أيضا|أيضاً|اليوم)(?=[\s,،.:]|$))+/iu;

/** Words that no verb of saying is: "as the campaign of Jane Example", "in Example". */
export const NO_VERB =
  /^(?:as|of|in|on|at|to|by|for|with|from|and|or|but|the|a|an|is|was|are|were|be|been|which|who|whose|that|this|under|over|when|where|while|after|before|de|du|des|dans|sous|sur|en|à|au|aux|avec|pour|par|qui|que|dont|et|ou|mais|est|sont|était|le|la|les|un|une|del|con|por|para|desde|sobre|bajo|como|según|y|o|pero|es|son|era|fue|el|los|las|una|lors|titre|titled|called|entitled|intitulé|titulad[oa]|llamad[oa]|named|led|held|organised|organized|presented|signed)$/iu;

export const PERSON = /\p{Lu}[\p{L}’'-]+(?:\s(?:(?:de|del|van|al|el)\s)?\p{Lu}[\p{L}’'-]+){1,4}/u;

export function isPronoun(text: string): boolean {
  return PRONOUN.test(text.trim());
}

/** "agriculteur": one word of a trade that no list has. */
export function isTrade(part: string): boolean {
  return /^\p{Ll}[\p{L}’'-]+$/u.test(part);
}

/** "auprès de l'Agence Exemple Jane Sample, directrice": who was told stands in front of who spoke. */
function withoutListener(subject: string): string {
  if (!/^(?:auprès d|à l['’]|aux? |devant |face à |ante |to the |a la )/u.test(subject)) return subject;
  const [told = ''] = subject.split(/,/u);
  const words = told.split(/\s+/u);
  const last = words.findLastIndex((word) => /^\p{Ll}/u.test(word));
  const from = Math.max(last + 1, words.length - 2);
  const name = words.slice(from).join(' ');
  return isPersonName(name) ? `${name}${subject.slice(told.length)}` : subject;
}

const PRESS = String.raw`(?:a |à |au |aux |to |devant |ante |face à |con |with |before )(?:the |la |le |les |los |las |l['’])?(?:prensa|medios|periodistas|presse|médias?|journalistes|press|media|reporters|journalists|newsmen|\p{Lu}{2,6}(?=\s(?:el|la|le|the|l['’])))`;
const TO_THE_PRESS = new RegExp(String.raw`^(?:${PRESS}|للصحفيين|للصحافة)(?:\s(?=\p{L})|$)`, 'iu');
/** "Jane Example in front of the media" */
const BEFORE_THE_PRESS = new RegExp(
  String.raw`\s${PRESS}(?:\s(?:in|at|on|en|à|ce|este|locales|nationaux)(?:\s.*)?)?$`,
  'iu',
);
/** "raconte en riant Jane Example" */
const HOW =
  /^(?:en|dans|avec|non sans|con|entre|with|in)\s(?:(?!(?:la|le|el|the)\s)\p{Ll}[\p{L}’']*\s){1,3}(?=\p{Lu}[\p{L}’'-]+\s(?:\p{L}+\s)?\p{Lu})/u;
/** "dit joliment sa fondatrice", "said drily" */
const MANNER =
  /^(?:\p{Ll}{3,}(?:ment|mente|ly)|(?:por|par|by) (?:teléfono|téléphone|(?:tele)?phone|correo|courriel|e-?mail|escrito|radio))\s(?=\p{L})/u;

/** Without "for his part," at its beginning. */
export const withoutLead = (text: string): string => text.replace(ADVERB, '').replace(/^[\s,،]+/u, '');

export function withoutAdverb(text: string): string {
  const subject = text
    .trim()
    .replace(ADVERB, '')
    .replace(/^(?:us|me|them|reporters|journalists)\s+(?=\S)/u, '')
    .replace(MANNER, '')
    .replace(HOW, '')
    .replace(TO_THE_PRESS, '')
    .replace(BEFORE_THE_PRESS, '')
    .replace(/^[\s,،]+/u, '');
  return isPronoun(subject) ? '' : withoutListener(subject);
}
