import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { isLocale, LOCALE_NAMES } from '../../shared/locales/locales';
import { useWords } from '../words/use-words';
import { OutsideLink } from './outside-link';
import type { ShownAddress } from './domain/list-addresses';

interface Props {
  readonly address: ShownAddress;
  readonly isWithdrawn: boolean;
}

/** The address of one language: where it is, where it will be, and buttons that copy it. */
export const AddressLine = ({ address, isWithdrawn }: Props) => {
  const say = useWords();
  const { locale, now, later } = address;
  const language = isLocale(locale) ? LOCALE_NAMES[locale] : locale;
  const first = now ?? later;
  return (
    <Box tag="li">
      <Flex gap={1} justifyContent="space-between" wrap="wrap">
        <Flex gap={1} wrap="wrap">
          <Typography variant="pi" fontWeight="bold">
            <bdi>{language}</bdi>
          </Typography>
          <Badge size="S" variant={now === null ? 'neutral' : 'success'}>
            {say(wordOf(address, isWithdrawn))}
          </Badge>
        </Flex>
        {first !== null && <Copy url={first} language={language} />}
      </Flex>
      {first !== null && <Url url={first} isPublic={now !== null} />}
      {now !== null && later !== null && (
        <>
          <Flex gap={2} justifyContent="space-between">
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say('newsroom.appearance.afterPublication')}
            </Typography>
            <Copy url={later} language={language} />
          </Flex>
          <Url url={later} isPublic={false} />
        </>
      )}
    </Box>
  );
};

const wordOf = ({ now, later }: ShownAddress, isWithdrawn: boolean) => {
  if (now !== null) return 'newsroom.appearance.isPublic';
  if (later === null) return 'newsroom.appearance.noAddress';
  return isWithdrawn ? 'newsroom.appearance.withdrawn' : 'newsroom.appearance.willBe';
};

const Url = ({ url, isPublic }: { readonly url: string; readonly isPublic: boolean }) => (
  <Typography tag="p" variant="pi" dir="ltr" style={{ overflowWrap: 'anywhere', textAlign: 'start' }}>
    {isPublic ? (
      <OutsideLink href={url} target="_blank" rel="noopener noreferrer">
        {url}
      </OutsideLink>
    ) : (
      url
    )}
  </Typography>
);

const Copy = ({ url, language }: { readonly url: string; readonly language: string }) => {
  const say = useWords();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const copyIt = async (): Promise<void> => {
    const isCopied = await copy(url);
    toggleNotification({
      type: isCopied ? 'success' : 'warning',
      message: say(isCopied ? 'newsroom.appearance.copied' : 'newsroom.conflict.copyFailed'),
    });
  };
  return (
    <Button
      size="S"
      variant="ghost"
      style={{ paddingInline: '0.4rem' }}
      aria-label={say('newsroom.appearance.copy', { language })}
      onClick={() => void copyIt()}
    >
      {say('newsroom.appearance.copyShort')}
    </Button>
  );
};
