import { isRoleWord } from './name-words';
import { isPersonName, stripCourtesyTitle } from './person-name';

/** An article or a possessive in front of an office. */
export const ARTICLE =
  /^(?:(?:[Tt]he|[Aa]n?|[Ll]e|[Ll]a|[Ll]es|[Uu]ne?|[Ee]l|[Ll]os|[Ll]as|[Uu]na|its|his|her|their|son|sa|ses|leur|su|sus)\s+|[Ll]['’])/u;

/** Words that lead to a place or a thing, and not to whoever speaks. */
export const LINK =
  /(?:^|\s)(?:of|in|on|at|to|by|for|with|from|over|under|near|de|du|des|dans|sous|sur|en|à|au|aux|avec|pour|par|del|con|por|para|desde|sobre|entre|the|la|le|el|los|las|les)\s/u;

/** "fiscal adjunto Juan Ejemplo": do one or two small words stand in front of a name? null where none do. */
export function nameBehindTrade(text: string): boolean | null {
  const trade = /^((?:\p{Ll}[\p{L}’'-]+\s){1,2})(\p{Lu}.*)$/u.exec(text);
  if (!trade?.[1] || !trade[2] || LINK.test(trade[1])) return null;
  return isPersonName(trade[2].split(' ').slice(0, 2).join(' '));
}

/** Does the text begin with somebody who can speak: a name, a courtesy title, an office with or without article? */
export function beginsWithSpeaker(text: string, isKnown: (name: string) => boolean): boolean {
  const [part = ''] = text.split(/\s*[,،(:]\s*/u);
  const bare = part.replace(ARTICLE, '');
  const own = stripCourtesyTitle(bare);
  const words = own.split(/\s+/u);
  if (own !== bare && /^\p{Lu}|^\p{Lo}/u.test(own)) return true;
  if (isPersonName(words.slice(0, 2).join(' ')) || isKnown(words[0] ?? '')) return true;
  if (/^(?:Dr|Prof|Pr|Dra)\.?$/u.test(words[0] ?? '')) return true;
  const trade = nameBehindTrade(own);
  if (trade !== null) return trade;
  const [, second = ''] = text.split(/\s*,\s*/u);
  if (part !== bare && isPersonName(second) && words.length <= 4) return true;
  const office = words.slice(0, 4).findIndex((word) => isRoleWord(word));
  return office !== -1 && (office === 0 || part !== bare || /^\p{Lu}/u.test(words[0] ?? ''));
}
