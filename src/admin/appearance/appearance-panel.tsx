import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useDeferredValue, useRef, useState, type MouseEvent } from 'react';
import { PAGE } from '../api/content-types';
import { useFormLocale } from '../saving/use-form-locale';
import { AddressNote } from '../tree/address-note';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { AddressLine } from './address-line';
import { useAppearanceQuery } from './appearance-api';
import { AppearanceWindow } from './appearance-window';
import { listAddresses } from './domain/list-addresses';
import { relationChanges, type FormValues } from './domain/read-values';
import { FeedLinks } from './feed-links';
import { FrontEndLine } from './front-end-line';
import { PLACES, type Place } from './views';

interface Props {
  readonly uid: string;
  readonly documentId: string | undefined;
}

/** Where a release or page is read, and how it looks there, with what nobody saved yet. */
export const AppearancePanel = ({ uid, documentId }: Props) => {
  const say = useWords();
  const direction = useDirection();
  const locale = useFormLocale();
  const isPage = uid === PAGE;
  const values = useDeferredValue(useForm('AppearancePanel', (form) => form.values as FormValues));
  const [place, setPlace] = useState<Place | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const contacts = isPage ? [] : relationChanges(values, 'contacts').added;
  const { data: appearance, isError } = useAppearanceQuery(
    { uid, documentId: documentId ?? null, locale, contacts },
    { refetchOnMountOrArgChange: true },
  );
  if (isError) return <Typography textColor="danger600">{say('newsroom.loadFailed')}</Typography>;
  if (appearance === undefined) return <Typography>{say('newsroom.loading')}</Typography>;
  const addresses = listAddresses(appearance, { values, locale, isPage });
  const own = addresses.find((address) => address.locale === locale);
  const address = own?.later ?? own?.now ?? appearance.siteUrl;
  return (
    <Flex dir={direction} direction="column" alignItems="stretch" gap={4} width="100%">
      <Flex
        tag="ul"
        direction="column"
        alignItems="stretch"
        gap={3}
        style={{ listStyle: 'none', padding: 0 }}
      >
        {addresses.map((each) => (
          <AddressLine key={each.locale} address={each} isWithdrawn={values.state === 'withdrawn'} />
        ))}
      </Flex>
      {isPage && documentId !== undefined && <AddressNote documentId={documentId} />}
      {own?.now != null && appearance.feeds.length > 0 && <FeedLinks feeds={appearance.feeds} />}
      <Box>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('newsroom.appearance.see')}
        </Typography>
        <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
          {PLACES.filter((each) => !(isPage && each === 'feed')).map((each) => (
            <Button
              key={each}
              variant="tertiary"
              size="S"
              fullWidth
              onClick={(event: MouseEvent<HTMLButtonElement>) => {
                opener.current = event.currentTarget;
                setPlace(each);
              }}
            >
              {say(`newsroom.appearance.${each}`)}
            </Button>
          ))}
        </Flex>
      </Box>
      <FrontEndLine frontEnd={appearance.frontEnd} />
      <AppearanceWindow
        {...{ isPage, place, appearance, values, locale, address }}
        onPlace={setPlace}
        onGone={() => {
          opener.current?.focus();
        }}
      />
    </Flex>
  );
};
