import { Alert, Button, Checkbox, Field, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { isLocale } from '../../shared/locales/locales';
import { toRefusal } from '../logic/problems';
import { useWords } from '../words/use-words';
import { AddressState } from './address-state';
import { useCalendarAddressQuery, useMakeAddressMutation, useRevokeAddressMutation } from './calendar-api';
import { NewAddress } from './new-address';

/** How the reader's own address stands, and what can be done with it. */
export const AddressChoice = () => {
  const say = useWords();
  const { locale: language } = useIntl();
  const { data: known, isError } = useCalendarAddressQuery(undefined);
  const [make, { data: made, error: notMade, isLoading: isMaking, reset }] = useMakeAddressMutation();
  const [revoke, { error: notRevoked, isLoading: isRevoking }] = useRevokeAddressMutation();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const showsTitles = wanted ?? known?.showsTitles ?? false;
  const refusal = toRefusal(notMade ?? notRevoked, say('newsroom.calendar.notDone'));
  if (isError) return <Typography>{say('newsroom.loadFailed')}</Typography>;
  if (known === undefined) return <Typography>{say('newsroom.loading')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p">{say('newsroom.calendar.programExplain')}</Typography>
      <div role="status">
        {made !== undefined && <NewAddress address={made.address} />}
        {made === undefined && <AddressState known={known} />}
      </div>
      {refusal !== null && (
        <Alert variant="danger" title={say('newsroom.calendar.notDone')} closeLabel={say('newsroom.close')}>
          {refusal.message}
        </Alert>
      )}
      <Field.Root hint={say('newsroom.calendar.titlesHint')}>
        <Checkbox
          checked={showsTitles}
          onCheckedChange={(isChecked: boolean | 'indeterminate') => {
            setWanted(isChecked === true);
          }}
        >
          {say('newsroom.calendar.titles')}
        </Checkbox>
        <Field.Hint />
      </Field.Root>
      <Flex gap={2} wrap="wrap">
        <Button
          loading={isMaking}
          variant={known === null ? 'default' : 'secondary'}
          onClick={() => {
            void make({ showsTitles, locale: isLocale(language) ? language : 'en' });
          }}
        >
          {say(known === null ? 'newsroom.calendar.make' : 'newsroom.calendar.renew')}
        </Button>
        {known !== null && (
          <Button
            loading={isRevoking}
            variant="danger-light"
            onClick={() => {
              reset();
              void revoke(undefined);
            }}
          >
            {say('newsroom.calendar.revoke')}
          </Button>
        )}
      </Flex>
      {known !== null && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('newsroom.calendar.renewHint')}
        </Typography>
      )}
    </Flex>
  );
};
