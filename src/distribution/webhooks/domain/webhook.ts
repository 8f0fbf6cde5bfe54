import type { ChangeKind } from '../../changes/domain/change';
import type { Locale } from '../../../shared/locales/locales';

/** A partner's webhook as it is stored. */
export interface Webhook extends Record<EventField, boolean>, Record<LanguageField, boolean> {
  readonly documentId: string;
  readonly name: string;
  readonly active: boolean;
  readonly url: string;
  readonly secret: string;
  /** ISO 3166-1 alpha-2, with commas; empty: all */
  readonly countries: string | null;
  /** Slugs, with commas; empty: all */
  readonly topics: string | null;
}

type EventField = `on${Capitalize<ChangeKind>}`;
type LanguageField = `in${Capitalize<Locale>}`;

const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The box of a kind of change. @example eventField('released') // 'onReleased' */
export const eventField = (kind: ChangeKind): EventField => `on${withCapital(kind)}` as EventField;

/** The box of a language. @example languageField('fr') // 'inFr' */
export const languageField = (locale: Locale): LanguageField => `in${withCapital(locale)}` as LanguageField;

/** @example readList(' gh, MA,,') // ['gh', 'MA'] */
export const readList = (text: unknown): string[] =>
  typeof text === 'string'
    ? text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean)
    : [];
