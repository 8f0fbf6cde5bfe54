import type { ReleaseLine, Writer } from '../../releases/list/find-lines';
import type { Reader } from '../../writing/actor/find-readers';
import type { ListedRelease } from '../contract/list';

/**
 * A release of a list for one person: without the languages and fields that the person does not read.
 *
 * @param reading - the language in which the person reads titles, where there is one
 */
export const limitLine = (
  { mayRead }: Reader,
  { documentId, versions, translations }: ReleaseLine,
  reading: string,
): ListedRelease[] => {
  const seen = versions.filter(({ locale }) => mayRead(locale));
  const [source] = versions;
  const shown = seen.find(({ locale }) => locale === reading) ?? seen[0];
  if (source === undefined || shown === undefined) return [];
  const told = <Value>(field: string, value: Value): Value | null => (mayRead(null, field) ? value : null);
  const inWords = <Value>(field: string, value: Value): Value | null =>
    mayRead(shown.locale, field) ? value : null;
  return [
    {
      documentId,
      locale: shown.locale,
      title: inWords('title', shown.title),
      city: inWords('datelineCity', shown.datelineCity),
      state: told('state', source.state),
      releaseAt: told('releaseAt', toTime(source.releaseAt)),
      embargoedUntil: told('embargoedUntil', toTime(source.embargoedUntil)),
      releasedAt: told('releasedAt', toTime(source.releasedAt)),
      author: nameOf(source.createdBy),
      updatedAt: new Date(shown.updatedAt).toISOString(),
      languages: translations
        .filter(({ locale }) => mayRead(locale))
        .map(({ locale, state }) => ({ locale, state })),
    },
  ];
};

const toTime = (stored: string | null): string | null =>
  stored === null ? null : new Date(stored).toISOString();

const nameOf = (writer: Writer | null): string | null => {
  if (writer === null) return null;
  const name = [writer.firstname, writer.lastname].filter(Boolean).join(' ');
  return name === '' ? writer.username : name;
};
