import { renderHtml } from '../../shared/blocks/render-html';
import { labelsOf } from '../../shared/release-text/labels';
import { sayDateline } from '../../shared/release-text/say-dateline';
import { directionOf } from '../../shared/locales/direction';
import { officeDay } from '../../shared/time/office-day';
import { useWords } from '../words/use-words';
import type { ShownRelease } from './domain/shown-release';
import { HtmlView } from './html-view';
import { Picture } from './picture';
import { Sheet } from './sheet';

interface Props {
  readonly release: ShownRelease;
  readonly locale: string;
  readonly siteUrl: string;
  /** IANA name of the office's clock. */
  readonly timeZone: string;
  readonly boilerplate: string | null;
}

/** The whole of a release as somebody reads it. */
export const ReaderView = ({ release, locale, siteUrl, timeZone, boilerplate }: Props) => {
  const say = useWords();
  const labels = labelsOf(locale);
  const dateline = sayDateline(release.city ?? '', release.day ?? new Date(), { locale, timeZone });
  const body = renderHtml(release.body, { baseUrl: window.location.origin, linkBaseUrl: siteUrl });
  return (
    <Sheet dir={directionOf(locale)} lang={locale} aria-label={say('newsroom.appearance.reader')}>
      <h1>{release.title === '' ? say('newsroom.untitled') : release.title}</h1>
      {release.subtitle !== null && <p>{release.subtitle}</p>}
      {release.corrections.map(({ at, note }) => (
        <p key={`${at.toISOString()} ${note}`}>
          <strong>
            {labels.correction}
            {labels.comma}
            {officeDay(at, timeZone)}:
          </strong>{' '}
          {note}
        </p>
      ))}
      <p>
        <strong>{dateline}</strong> {release.summary}
      </p>
      {release.picture !== null && <Picture picture={release.picture} />}
      <HtmlView html={body} />
      {release.quotes.map(({ text, speaker, role, organisation }) => (
        <figure key={text}>
          <blockquote>“{text}”</blockquote>
          <figcaption>— {[speaker, role, organisation].filter(Boolean).join(labels.comma)}</figcaption>
        </figure>
      ))}
      {release.attachments.length > 0 && (
        <ul>
          {release.attachments.map((name) => (
            <li key={name} dir="auto">
              {name}
            </li>
          ))}
        </ul>
      )}
      {release.notesToEditors !== null && (
        <>
          <h2>{labels.notesToEditors}</h2>
          <p style={{ whiteSpace: 'pre-line' }}>{release.notesToEditors}</p>
        </>
      )}
      {release.contacts.map(({ documentId, name, role, organisation, email, phone }) => (
        <p key={documentId}>
          <strong>{labels.contact}:</strong>{' '}
          {[name, role, organisation, email].filter(Boolean).join(labels.comma)}
          {phone !== null && (
            <>
              {labels.comma}
              <bdi dir="ltr">{phone}</bdi>
            </>
          )}
        </p>
      ))}
      {boilerplate !== null && <footer>{boilerplate}</footer>}
    </Sheet>
  );
};
