import type { TextByLocale } from '../../shared/press-release/text-by-locale';

/** Texts that say something, trimmed; the others are left out. */
const written = (texts: TextByLocale): TextByLocale =>
  Object.fromEntries(
    Object.entries(texts)
      .map(([locale, text]) => [locale, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );

/** What somebody typed into the dialog of a schedule: times on the office's clock, as `2026-12-01T10:00`. */
export interface ScheduleForm {
  readonly releaseAt: string;
  readonly embargoedUntil: string;
  /** The embargo that the dialog was opened with. */
  readonly loadedEmbargo: string;
  /** Locales that go out though they are not translated yet. */
  readonly named?: readonly string[];
}

/** Languages that somebody named, where there are some. */
export const toNamed = (locales: readonly string[]): object => (locales.length === 0 ? {} : { locales });

/** An embargo that nobody touched is not sent: on the clock it has lost its seconds. */
export const toScheduleBody = ({
  releaseAt,
  embargoedUntil,
  loadedEmbargo,
  named = [],
}: ScheduleForm): object => ({
  releaseAt,
  ...toNamed(named),
  ...(embargoedUntil === loadedEmbargo
    ? {}
    : { embargoedUntil: embargoedUntil === '' ? null : embargoedUntil }),
});

export interface CorrectForm {
  readonly kind: 'minor' | 'correction' | null;
  readonly locales: readonly string[];
  readonly notes: TextByLocale;
}

/** Notes go with a correction alone, in the languages that it corrects. */
export const toCorrectBody = ({ kind, locales, notes }: CorrectForm): object => ({
  ...(kind === null ? {} : { kind }),
  locales,
  ...(kind === 'correction'
    ? { notes: written(Object.fromEntries(locales.map((locale) => [locale, notes[locale] ?? '']))) }
    : {}),
});

export const toWithdrawBody = (reasons: TextByLocale): object => ({ reason: written(reasons) });

/** A reason for colleagues may be left out. */
export const toReasonBody = (reason: string): object =>
  reason.trim() === '' ? {} : { reason: reason.trim() };
