import type { Locale } from '../../../../shared/locales/locales';
import type { OldState } from '../../domain/site-record';
import type { NodeFacts } from './node-facts';
import type { Survey } from './survey';

/** A node with its translations, as the document that it becomes. */
export interface DocumentPlan {
  readonly id: string;
  readonly kind: 'release' | 'page';
  readonly state: OldState;
  /** The source first. */
  readonly members: readonly [NodeFacts, ...NodeFacts[]];
  /** The public document that this hidden translation was parted from. */
  readonly partedFrom: string | null;
}

export interface PlanOptions {
  readonly defaultLanguage: Locale;
  /** Types of nodes; null for those that are called so usually. */
  readonly releaseTypes: ReadonlySet<string> | null;
  readonly pageTypes: ReadonlySet<string> | null;
}

const RELEASE =
  /^(?:press_?releases?|media_?release|release|news(?:_?(?:item|article|story|post|release))?|article|blog(?:_post)?|story|stories|statement|communique|announcement)$/;
const PAGE =
  /^(?:(?:basic_?|landing_?|standard_?|static_?|content_?)?page|book|section|about|home_?page|front_?page)$/;

export interface Plan {
  readonly documents: readonly DocumentPlan[];
  /** How many nodes of types that are not brought over. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/**
 * Which documents the nodes become. As with WordPress, a translation that was not public beside a public one is a draft of its own.
 */
export const planDocuments = ({ nodes }: Survey, options: PlanOptions): Plan => {
  const leftOut = new Map<string, number>();
  const documents: DocumentPlan[] = [];
  for (const [uuid, languages] of nodes) {
    const members = [...languages.values()].sort((one, other) => rank(one, options) - rank(other, options));
    const [first] = members;
    if (first === undefined) continue;
    const kind = kindOf(first.bundle, options);
    if (kind === null) {
      leftOut.set(first.bundle, (leftOut.get(first.bundle) ?? 0) + 1);
      continue;
    }
    const id = `drupal:${uuid}`;
    const shown = members.filter(({ state }) => state === 'public');
    const hidden = members.filter(({ state }) => state === 'draft');
    if (shown.length === 0) documents.push(...make(id, kind, hidden, null));
    else {
      documents.push(...make(id, kind, shown, null));
      for (const one of hidden) documents.push(...make(`${id}:${one.locale}`, kind, [one], id));
    }
  }
  return { documents, leftOut };
};

const make = (
  id: string,
  kind: DocumentPlan['kind'],
  members: readonly NodeFacts[],
  partedFrom: string | null,
): DocumentPlan[] => {
  const [first, ...others] = members;
  return first === undefined
    ? []
    : [{ id, kind, state: first.state, members: [first, ...others], partedFrom }];
};

const rank = ({ isSource, locale }: NodeFacts, { defaultLanguage }: PlanOptions): number =>
  isSource === true ? 0 : locale === defaultLanguage ? 1 : 2;

const kindOf = (bundle: string, { releaseTypes, pageTypes }: PlanOptions): DocumentPlan['kind'] | null => {
  if (releaseTypes === null ? RELEASE.test(bundle) : releaseTypes.has(bundle)) return 'release';
  return (pageTypes === null ? PAGE.test(bundle) : pageTypes.has(bundle)) ? 'page' : null;
};
