import { whileMovingIn } from '../../../writing/announce/moving-in';
import { resolveLink, textsOf, type SiteIndex } from '../domain/site-index';
import type { PageRecord, ReleaseRecord } from '../domain/site-record';
import { findSettled } from './find-paths';
import type { Moving } from './moving';
import { placesOf } from './places-of';
import { storeWritten } from './store-written';

/**
 * Texts were written with links to where documents were to be. Where one of those is elsewhere after all, as its slug was taken, the
 * texts that lead there are written again.
 */
export const mendLinks = async (moving: Moving, raw: Moving['paths']): Promise<void> => {
  const { strapi, index, items, records } = moving;
  const actual = await findSettled(strapi, index, items);
  const moved = new Set<string>();
  for (const [id, ways] of actual)
    for (const [locale, way] of Object.entries(ways))
      if (raw.get(id)?.[locale as keyof typeof ways]?.path !== way.path) moved.add(id);
  if (moved.size === 0) return;
  for (const [id, ways] of actual) moving.paths.set(id, { ...moving.paths.get(id), ...ways });
  for (const place of placesOf(moving, 'page', 'release')) {
    const record = await records.read(place);
    if (record.kind !== 'release' && record.kind !== 'page') continue;
    if (!leadsTo(index, record, moved)) continue;
    await whileMovingIn(() => storeWritten(moving, record, place.digest, true));
  }
};

const leadsTo = (index: SiteIndex, record: ReleaseRecord | PageRecord, ids: ReadonlySet<string>): boolean =>
  textsOf<{ readonly html: string }>(record.languages).some(([, { html }]) =>
    [...html.matchAll(/href\s*=\s*["']([^"']*)["']/gi)].some(([, href = '']) => {
      const target = resolveLink(index, href.replace(/&amp;/g, '&'));
      return target.to === 'document' && ids.has(target.id);
    }),
  );
