import { Box, Flex, Typography } from '@strapi/design-system';
import { Check, Cross } from '@strapi/icons';
import type { Desk } from '../../desk/contract/panel';
import { HiddenList } from '../panels/hidden-list';
import { MissingList } from '../panels/missing-list';
import { useWords } from '../words/use-words';
import { wordOfTranslation } from '../words/words-of';

interface Props {
  readonly desk: Desk;
  /** Nothing goes out yet: what is ready is looked at. */
  readonly isAskedForReview?: boolean;
}

/** What goes out with an action, and what does not and why: before somebody confirms it. */
export const GoingOut = ({ desk: { languages, hidden }, isAskedForReview = false }: Props) => {
  const say = useWords();
  const goes = say(isAskedForReview ? 'newsroom.review.ready' : 'newsroom.goingOut');
  const stays = say(isAskedForReview ? 'newsroom.review.notReady' : 'newsroom.stayingBehind');
  const going = languages.filter(({ isReady }) => isReady);
  const staying = languages.filter(({ isReady }) => !isReady);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <section aria-label={goes}>
        <Typography variant="sigma" tag="h3" textColor="neutral600">
          {goes}
        </Typography>
        {going.length === 0 && (
          <Typography tag="p" textColor={isAskedForReview ? 'neutral600' : 'danger600'}>
            {say('newsroom.goingOut.none')}
          </Typography>
        )}
        {going.map(({ locale, name, translation }) => (
          <Flex key={locale} gap={2} paddingTop={1}>
            <Check fill="success600" aria-hidden />
            <Typography fontWeight="bold">{name}</Typography>
            {translation === 'outdated' && (
              <Typography textColor="warning700">{say(wordOfTranslation(translation))}</Typography>
            )}
          </Flex>
        ))}
      </section>
      {staying.length > 0 && (
        <section aria-label={stays}>
          <Typography variant="sigma" tag="h3" textColor="neutral600">
            {stays}
          </Typography>
          {staying.map(({ locale, name, translation, missing }) => (
            <Box key={locale} paddingTop={1}>
              <Flex gap={2}>
                <Cross fill="neutral500" aria-hidden />
                <Typography fontWeight="bold">{name}</Typography>
                {translation === 'missing' && (
                  <Typography textColor="neutral600">{say('newsroom.language.notWritten')}</Typography>
                )}
              </Flex>
              <MissingList missing={missing} />
            </Box>
          ))}
        </section>
      )}
      <HiddenList hidden={hidden} />
    </Flex>
  );
};
