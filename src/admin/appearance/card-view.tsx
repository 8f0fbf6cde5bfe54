import { Box, Flex, Typography } from '@strapi/design-system';
import { cutText } from '../../shared/release-text/cut-text';
import type { MachineWords } from '../../shared/release-text/describe-for-machines';
import { directionOf } from '../../shared/locales/direction';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { CutLine } from './cut-line';
import type { ShownPicture } from './domain/shown-picture';
import { DESCRIPTION_ON_CARD, TITLE_ON_CARD } from './limits';
import { fileAddress } from './picture';
import { Sheet } from './sheet';

interface Props {
  readonly words: MachineWords;
  readonly picture: ShownPicture | null;
  readonly locale: string;
  readonly address: string;
}

/** The card that social networks and messengers make of the address. */
export const CardView = ({ words, picture, locale, address }: Props) => {
  const say = useWords();
  const direction = useDirection();
  const title = cutText(words.title, TITLE_ON_CARD);
  const description = cutText(words.description ?? '', DESCRIPTION_ON_CARD);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Sheet
        dir={directionOf(locale)}
        lang={locale}
        aria-label={say('newsroom.appearance.card')}
        style={{ padding: 0, width: '100%', maxWidth: '52rem' }}
      >
        {picture !== null && (
          <img
            src={fileAddress(picture.url)}
            alt={picture.alt}
            style={{ width: '100%', aspectRatio: '1.91', objectFit: 'cover' }}
          />
        )}
        <Box padding={4}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            <bdi>{URL.canParse(address) ? new URL(address).host : address}</bdi>
          </Typography>
          <Typography tag="p" variant="delta">
            {title.shown === '' ? say('newsroom.untitled') : title.shown}
          </Typography>
          {description.shown !== '' && (
            <Typography tag="p" textColor="neutral600">
              {description.shown}
            </Typography>
          )}
        </Box>
      </Sheet>
      {picture === null && (
        <Typography tag="p" variant="pi" textColor="warning700" dir={direction} role="note">
          {say('newsroom.appearance.noPicture')}
        </Typography>
      )}
      <CutLine name={say('newsroom.appearance.title')} text={title} most={TITLE_ON_CARD} />
      <CutLine name={say('newsroom.appearance.description')} text={description} most={DESCRIPTION_ON_CARD} />
    </Flex>
  );
};
