import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useWords } from '../words/use-words';

/** An address that was made just now, to be copied: nobody can show it again. */
export const NewAddress = ({ address }: { readonly address: string }) => {
  const say = useWords();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const copyIt = async (): Promise<void> => {
    const isCopied = await copy(address);
    toggleNotification({
      type: isCopied ? 'success' : 'warning',
      message: say(isCopied ? 'newsroom.appearance.copied' : 'newsroom.conflict.copyFailed'),
    });
  };
  return (
    <Box background="success100" padding={4} hasRadius>
      <Flex direction="column" alignItems="start" gap={2}>
        <Typography tag="p" fontWeight="bold">
          {say('newsroom.calendar.once')}
        </Typography>
        <code dir="ltr" style={{ fontSize: '1.3rem', overflowWrap: 'anywhere', textAlign: 'start' }}>
          <Typography tag="span" textColor="neutral800">
            {address}
          </Typography>
        </code>
        <Button size="S" onClick={() => void copyIt()}>
          {say('newsroom.calendar.copy')}
        </Button>
        <Typography tag="p" variant="pi">
          {say('newsroom.calendar.howTo')}
        </Typography>
      </Flex>
    </Box>
  );
};
