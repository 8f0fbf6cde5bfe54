import { Box, Flex, Typography } from '@strapi/design-system';
import { Check, Cross } from '@strapi/icons';
import type { Desk, DeskLanguage } from '../../desk/contract/panel';
import { HiddenList } from '../panels/hidden-list';
import { isLeftOver } from '../logic/chosen-languages';
import { MissingList } from '../panels/missing-list';
import { UntranslatedChoice } from '../translating/untranslated-choice';
import { UntranslatedLine } from '../translating/untranslated-line';
import { useWords } from '../words/use-words';
import { wordOfTranslation } from '../words/words-of';

interface Props {
  readonly desk: Desk;
  /** Nothing goes out yet: what is ready is looked at. */
  readonly isAskedForReview?: boolean;
  /** Locales that go out though they are not translated yet, where somebody may say so. */
  readonly named?: readonly string[];
  readonly onName?: (named: readonly string[]) => void;
}

/** What goes out with an action, and what does not and why: before somebody confirms it. */
export const GoingOut = ({
  desk: { languages, hidden },
  isAskedForReview = false,
  named = [],
  onName,
}: Props) => {
  const say = useWords();
  const goes = say(isAskedForReview ? 'newsroom.review.ready' : 'newsroom.goingOut');
  const stays = say(isAskedForReview ? 'newsroom.review.notReady' : 'newsroom.stayingBehind');
  const isChosen = (language: DeskLanguage) => isLeftOver(language) && named.includes(language.locale);
  const going = languages.filter((language) => language.isReady || isChosen(language));
  const staying = languages.filter(
    (language) => !going.includes(language) && !(onName !== undefined && isLeftOver(language)),
  );
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
            {(translation === 'outdated' || translation === 'untranslated') && (
              <Typography textColor="warning700">{say(wordOfTranslation(translation))}</Typography>
            )}
          </Flex>
        ))}
      </section>
      {onName !== undefined && <UntranslatedChoice languages={languages} named={named} onChange={onName} />}
      {staying.length > 0 && (
        <section aria-label={stays}>
          <Typography variant="sigma" tag="h3" textColor="neutral600">
            {stays}
          </Typography>
          {staying.map((language) => (
            <Box key={language.locale} paddingTop={1}>
              <Flex gap={2}>
                <Cross fill="neutral500" aria-hidden />
                <Typography fontWeight="bold">{language.name}</Typography>
                {language.translation === 'missing' && (
                  <Typography textColor="neutral600">{say('newsroom.language.notWritten')}</Typography>
                )}
              </Flex>
              <MissingList missing={language.missing} />
              <UntranslatedLine languages={languages} language={language} />
            </Box>
          ))}
        </section>
      )}
      <HiddenList hidden={hidden} />
    </Flex>
  );
};
