import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { useRetryDeliveryMutation, type ShownDelivery } from './deliveries-api';
import { usePartnerWords } from './words';

const COLOURS: Readonly<Record<ShownDelivery['state'], string>> = {
  waiting: 'warning',
  delivered: 'success',
  parked: 'danger',
  dropped: 'neutral',
};

/** What was sent, how it went, and the button to try again what was given up. */
export const DeliveryLine = ({ delivery }: { readonly delivery: ShownDelivery }) => {
  const { say, locale } = usePartnerWords();
  const [retry, { isLoading }] = useRetryDeliveryMutation();
  const { id, kind, state, attempts, status, failure, latency, createdAt, nextAt } = delivery;
  const sayTime = (time: string): string =>
    new Date(time).toLocaleString(locale, { dateStyle: 'short', timeStyle: 'medium' });
  const details = [
    sayTime(createdAt),
    status,
    failure,
    latency !== null && say('latency', { count: latency }),
    attempts > 1 && say('attempts', { count: attempts }),
    state === 'waiting' && nextAt !== null && say('next', { time: sayTime(nextAt) }),
  ].filter((part) => part !== null && part !== false);
  const colour = COLOURS[state];
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Flex gap={2} justifyContent="space-between">
        <Typography fontWeight="bold">
          {kind} {kind !== 'test' && `(${delivery.locale})`}
        </Typography>
        <Badge backgroundColor={`${colour}100`} textColor={`${colour}700`}>
          {say(state)}
        </Badge>
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {details.join(' · ')}
      </Typography>
      {state === 'parked' && (
        <Button variant="secondary" size="S" loading={isLoading} onClick={() => void retry(id)}>
          {say('again')}
        </Button>
      )}
    </Flex>
  );
};
