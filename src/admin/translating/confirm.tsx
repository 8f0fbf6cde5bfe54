import { Alert, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import type { Comparison } from '../../desk/contract/translating';
import { toRefusal } from '../logic/problems';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { useConfirmTranslationMutation } from './translating-api';

interface Props {
  readonly uid: string;
  readonly documentId: string;
  readonly comparison: Comparison;
}

/** The button that says that a translation was held against its source, of what is saved. */
export const Confirm = ({ uid, documentId, comparison: { locale, version } }: Props) => {
  const say = useWords();
  const direction = useDirection();
  const { toggleNotification } = useNotification();
  const isModified = useForm('Confirm', ({ modified }) => modified);
  const [send, { isLoading, error }] = useConfirmTranslationMutation();
  const refusal = toRefusal(error, say('newsroom.unreachable'));

  const confirm = async (): Promise<void> => {
    const answer = await send({ uid, documentId, locale, version });
    if (!('error' in answer))
      toggleNotification({ type: 'success', message: say('newsroom.confirmTranslation.done') });
  };

  return (
    <Flex dir={direction} gap={3}>
      <Box aria-live="assertive">
        {refusal && (
          <Alert variant="danger" title={say('newsroom.refused')} closeLabel={say('newsroom.close')}>
            {[refusal.message, ...refusal.problems.map(({ message }) => message)].join(' ')}
          </Alert>
        )}
      </Box>
      {isModified && (
        <Typography variant="pi" textColor="warning700">
          {say('newsroom.state.saveFirst')}
        </Typography>
      )}
      <Button disabled={isModified} loading={isLoading} onClick={() => void confirm()}>
        {say('newsroom.confirmTranslation.confirm')}
      </Button>
    </Flex>
  );
};
