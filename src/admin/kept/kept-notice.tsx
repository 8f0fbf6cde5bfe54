import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { isSameDay, sayHour, sayTime } from '../logic/office-clock';
import { ConflictField } from '../saving/conflict-field';
import { useDirection } from '../words/use-direction';
import { useFieldLabels } from '../words/use-field-labels';
import { useWords } from '../words/use-words';
import type { Values } from './domain/kept-draft';
import { sayValue } from './domain/say-value';
import { takeUp } from './domain/take-up';
import { forgetDraft } from './kept-drafts';
import { savedBy, type LoadedVersion } from './loaded-versions';
import type { Offer } from './use-offers';

interface Props {
  readonly offer: Offer;
  /** The version that the form was loaded with. */
  readonly loaded: LoadedVersion;
  /** IANA name of the office's zone. */
  readonly timeZone: string;
}

/** Says that something was typed here and not saved, what it would change, and asks what to do with it. */
export const KeptNotice = ({ offer, loaded, timeZone }: Props) => {
  const say = useWords();
  const direction = useDirection();
  const { locale } = useIntl();
  const title = useId();
  const label = useFieldLabels(offer.draft.uid);
  const [isShown, setShown] = useState(false);
  const { getValues, setValues } = useForm('KeptNotice', (form) => form);
  const { draft, differing, clashing } = offer;
  const names = (fields: readonly string[]): string =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(fields.map(label));
  const isNewer = draft.loadedAt !== null && (loaded.updatedAt ?? '') > draft.loadedAt;
  const time = (at: string): string => sayTime(at, timeZone, locale);

  const take = (leave: readonly string[]): void => {
    setValues(takeUp(draft, getValues() as Values, leave).values);
    forgetDraft(draft);
  };

  return (
    <Box
      tag="section"
      dir={direction}
      aria-labelledby={title}
      background="primary100"
      borderColor="primary200"
      hasRadius
      padding={4}
      marginTop={4}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography id={title} tag="h2" variant="omega" fontWeight="bold">
          {isSameDay(draft.at, new Date().toISOString(), timeZone)
            ? say('newsroom.kept.titleToday', { time: sayHour(draft.at, timeZone, locale) })
            : say('newsroom.kept.title', { time: time(draft.at) })}
        </Typography>
        <Typography tag="p">{say('newsroom.kept.fields', { fields: names(differing) })}</Typography>
        {isNewer && (
          <Typography tag="p" textColor="warning700">
            {say('newsroom.kept.savedSince', {
              name: savedBy(loaded) ?? say('newsroom.kept.somebody'),
              time: time(loaded.updatedAt ?? ''),
            })}{' '}
            {clashing.length > 0 && say('newsroom.kept.both', { fields: names(clashing) })}
          </Typography>
        )}
        {isShown &&
          differing.map((field) => (
            <ConflictField
              key={field}
              label={label(field)}
              isTouched
              theirs={sayValue((getValues() as Values)[field])}
              yours={sayValue(draft.values[field])}
              titles={{ theirs: say('newsroom.kept.now'), yours: say('newsroom.kept.typed') }}
            />
          ))}
        <Flex gap={2} wrap="wrap">
          <Button
            onClick={() => {
              take([]);
            }}
          >
            {say('newsroom.kept.take')}
          </Button>
          {clashing.length > 0 && clashing.length < differing.length && (
            <Button
              variant="secondary"
              onClick={() => {
                take(clashing);
              }}
            >
              {say('newsroom.kept.takeRest', { fields: names(clashing) })}
            </Button>
          )}
          <Button
            variant="tertiary"
            aria-expanded={isShown}
            onClick={() => {
              setShown(!isShown);
            }}
          >
            {say(isShown ? 'newsroom.kept.hide' : 'newsroom.kept.show')}
          </Button>
          <Button
            variant="danger-light"
            onClick={() => {
              forgetDraft(draft);
            }}
          >
            {say('newsroom.kept.throwAway')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};
