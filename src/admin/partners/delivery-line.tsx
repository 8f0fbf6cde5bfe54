import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { sayTime } from '../logic/office-clock';
import { CONTENT_CHANGED } from '../../shared/public-change/webhook-events';
import { useRetryDeliveryMutation, type ShownDelivery } from './deliveries-api';
import { useFailureWords } from './use-failure-words';
import { usePartnerWords, wordOfKind } from './words';

const COLOURS: Readonly<Record<ShownDelivery['state'], string>> = {
  waiting: 'warning',
  delivered: 'success',
  parked: 'danger',
  dropped: 'neutral',
};

const isOfLanguage = (kind: string): boolean => kind !== 'test' && kind !== CONTENT_CHANGED;

interface Props {
  readonly delivery: ShownDelivery;
  /** The office's, an IANA name. */
  readonly timeZone: string;
}

/** What was sent, how it went, and the button to try again what was given up. */
export const DeliveryLine = ({ delivery, timeZone }: Props) => {
  const { say, locale } = usePartnerWords();
  const sayFailure = useFailureWords();
  const [retry, { isLoading }] = useRetryDeliveryMutation();
  const { id, kind, state, attempts, status, failure, latency, createdAt, nextAt } = delivery;
  const details = [
    sayTime(createdAt, timeZone, locale),
    failure === null ? status : sayFailure(delivery),
    latency !== null && say('latency', { count: latency }),
    attempts > 1 && say('attempts', { count: attempts }),
    state === 'waiting' && nextAt !== null && say('next', { time: sayTime(nextAt, timeZone, locale) }),
  ].filter((part) => part !== null && part !== false);
  const word = wordOfKind(kind);
  const colour = COLOURS[state];
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Flex gap={2} justifyContent="space-between">
        <Typography fontWeight="bold">
          {word === null ? kind : say(word)} {isOfLanguage(kind) && `(${delivery.locale})`}
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
