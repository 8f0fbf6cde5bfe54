import { Box, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { Presence } from '../../desk/contract/presence';
import { useLater } from '../form/use-later';
import { useStore } from '../logic/store';
import { useFormPlace } from '../saving/use-form-place';
import { TopOfForm } from '../undocumented/top-of-form';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { KeptNotice } from './kept-notice';
import { placeName } from './domain/kept-draft';
import { onceYours } from './domain/once-yours';
import { isKeepingRefused } from './kept-drafts';
import { loadedVersions } from './loaded-versions';
import { PresenceLine } from './presence-line';
import { useOffers } from './use-offers';
import { usePlace } from './use-place';
import { usePresence } from './use-presence';

/** Before the newsroom has answered. */
const NOBODY: Presence = { others: [], timeZone: 'UTC' };

/** What somebody should know before they type: who else has the form open, what they typed here before, and
 * whether it can be kept. */
export const AboveForm = () => {
  const say = useWords();
  const direction = useDirection();
  const { model, id } = useFormPlace();
  const isModified = useForm('AboveForm', ({ modified }) => modified);
  const isRefused = useStore(isKeepingRefused);
  const versions = useStore(loadedVersions);
  const place = usePlace({ model, ...(id === undefined ? {} : { documentId: id }) });
  const loaded = (place === null ? undefined : versions.get(placeName(place))) ?? {};
  const offers = useOffers(place);
  const isLater = useLater();
  const { others, timeZone } =
    usePresence(isLater ? place : null, place?.documentId ?? loaded.documentId ?? null) ?? NOBODY;
  return (
    <TopOfForm>
      <Box paddingLeft={8} paddingRight={8} aria-live="polite">
        <Box role="status" aria-label={say('newsroom.presence.label')} paddingTop={others.length > 0 ? 4 : 0}>
          {onceYours(others).map((other) => (
            <PresenceLine key={`${other.name} ${other.since}`} other={other} timeZone={timeZone} />
          ))}
        </Box>
        {offers.map((offer) => (
          <KeptNotice key={offer.draft.form} offer={offer} loaded={loaded} timeZone={timeZone} />
        ))}
        {isRefused && isModified && (
          <Typography tag="p" dir={direction} textColor="warning700" role="status">
            {say('newsroom.kept.full')}
          </Typography>
        )}
      </Box>
    </TopOfForm>
  );
};
