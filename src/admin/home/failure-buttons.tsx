import { Button, Flex, LinkButton } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { FailureLine } from '../../desk/contract/home';
import { formPath, WEBHOOK } from '../api/content-types';
import { useWords } from '../words/use-words';
import { useSendAgainMutation } from './home-api';

/** Sends again what was given up, and leads to all that the partner was sent. */
export const FailureButtons = ({ id, isGivenUp, name, receiver }: FailureLine) => {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [sendAgain, { isLoading }] = useSendAgainMutation();
  const send = async (): Promise<void> => {
    const answer = await sendAgain(id);
    if ('error' in answer) toggleNotification({ type: 'danger', message: say('newsroom.unreachable') });
  };
  return (
    <Flex gap={2} wrap="wrap" justifyContent="flex-end">
      {isGivenUp && (
        <Button size="S" variant="secondary" loading={isLoading} onClick={() => void send()}>
          {say('newsroom.home.failure.again')}
        </Button>
      )}
      {name !== null && (
        <LinkButton size="S" variant="tertiary" tag={Link} to={formPath(WEBHOOK, receiver)}>
          {say('newsroom.home.failure.log')}
        </LinkButton>
      )}
    </Flex>
  );
};
