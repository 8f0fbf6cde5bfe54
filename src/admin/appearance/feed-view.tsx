import { composeText } from '../../shared/release-text/compose-text';
import { directionOf } from '../../shared/locales/direction';
import { officeDay } from '../../shared/time/office-day';
import { useWords } from '../words/use-words';
import type { ShownRelease } from './domain/shown-release';
import { HtmlView } from './html-view';
import { fileAddress } from './picture';
import { Sheet } from './sheet';

interface Props {
  readonly release: ShownRelease;
  readonly locale: string;
  readonly siteUrl: string;
  readonly timeZone: string;
  readonly office: string | null;
  readonly address: string;
}

/** The entry as a feed reader shows it: the text is the very one that stands in the feed. */
export const FeedView = ({ release, locale, siteUrl, timeZone, office, address }: Props) => {
  const say = useWords();
  const { html } = composeText(
    { ...release, locale, url: address, timeZone },
    { site: siteUrl, newsroom: window.location.origin },
  );
  return (
    <Sheet dir={directionOf(locale)} lang={locale} aria-label={say('newsroom.appearance.feed')}>
      <footer>
        {[office, officeDay(release.day ?? new Date(), timeZone)].filter((part) => part !== null).join(' · ')}
      </footer>
      <h1>{release.title === '' ? say('newsroom.untitled') : release.title}</h1>
      <p>
        <em>{release.summary}</em>
      </p>
      {release.picture !== null && <img src={fileAddress(release.picture.url)} alt={release.picture.alt} />}
      <HtmlView html={html} />
    </Sheet>
  );
};
