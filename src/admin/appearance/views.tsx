import type { Appearance } from '../../desk/contract/appearance';
import {
  describePageForMachines,
  describeReleaseForMachines,
} from '../../shared/release-text/describe-for-machines';
import { CardView } from './card-view';
import { partIn, textIn, textOrNull, type FormValues } from './domain/read-values';
import { showPicture } from './domain/shown-picture';
import { showRelease } from './domain/shown-release';
import { FeedView } from './feed-view';
import { PageView } from './page-view';
import { ReaderView } from './reader-view';
import { SearchView } from './search-view';

/** The places where a document appears, in the order of the window. */
export const PLACES = ['reader', 'feed', 'search', 'card'] as const;

export type Place = (typeof PLACES)[number];

export interface Shown {
  readonly appearance: Appearance;
  readonly values: FormValues;
  readonly locale: string;
  /** Where it is or will be; the site alone while nobody knows. */
  readonly address: string;
}

/** A press release in one place. */
export const ReleaseIn = ({ place, ...shown }: Shown & { readonly place: Place }) => {
  const { appearance, values, locale, address } = shown;
  const { siteUrl, timeZone, office, boilerplate } = appearance;
  const release = showRelease(values, appearance);
  const words = describeReleaseForMachines({ ...release, summary: textOrNull(values, 'summary') });
  switch (place) {
    case 'reader':
      return <ReaderView {...{ release, locale, siteUrl, timeZone, boilerplate }} />;
    case 'feed':
      return <FeedView {...{ release, locale, siteUrl, timeZone, office, address }} />;
    case 'search':
      return <SearchView {...{ words, locale, address }} isHidden={false} />;
    case 'card':
      return <CardView {...{ words, locale, address }} picture={release.picture} />;
  }
};

/** A page in one place; pages stand in no feed. */
export const PageIn = ({ place, appearance, values, locale, address }: Shown & { readonly place: Place }) => {
  const seo = partIn(values, 'seo');
  const words = describePageForMachines({
    title: textIn(values, 'title'),
    summary: textOrNull(values, 'summary'),
    seo: {
      metaTitle: textOrNull(seo ?? {}, 'metaTitle'),
      metaDescription: textOrNull(seo ?? {}, 'metaDescription'),
    },
  });
  switch (place) {
    case 'search':
      return <SearchView {...{ words, locale, address }} isHidden={seo?.noIndex === true} />;
    case 'card':
      return (
        <CardView
          {...{ words, locale, address }}
          picture={showPicture(partIn(seo ?? {}, 'shareImage'), null)}
        />
      );
    default:
      return <PageView {...{ values, locale }} siteUrl={appearance.siteUrl} />;
  }
};
