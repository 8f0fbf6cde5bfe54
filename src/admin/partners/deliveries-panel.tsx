import { Button, Flex, Typography } from '@strapi/design-system';
import { useDeliveriesQuery, useTestWebhookMutation } from './deliveries-api';
import { DeliveryLine } from './delivery-line';
import { useWords } from '../words/use-words';
import { usePartnerWords } from './words';

const LOOK_AGAIN = 5_000; // milliseconds: a test shows its result while staff look

/** What a partner's webhook was sent, the newest first, and a button that sends a test. */
export const DeliveriesPanel = ({ documentId }: { readonly documentId: string }) => {
  const { say, locale } = usePartnerWords();
  const sayNewsroom = useWords();
  const { data, isError } = useDeliveriesQuery(documentId, { pollingInterval: LOOK_AGAIN });
  const [test, { isLoading, isError: hasFailed }] = useTestWebhookMutation();
  return (
    <Flex dir={locale === 'ar' ? 'rtl' : 'ltr'} direction="column" alignItems="stretch" gap={3} width="100%">
      <Button variant="secondary" loading={isLoading} onClick={() => void test(documentId)}>
        {say('test')}
      </Button>
      {(isError || hasFailed) && <Typography textColor="danger600">{say('failed')}</Typography>}
      {data === undefined && !isError && <Typography>{say('loading')}</Typography>}
      {data?.deliveries.length === 0 && <Typography>{say('none')}</Typography>}
      {data !== undefined && data.deliveries.length > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {sayNewsroom('newsroom.state.clock', { timeZone: data.timeZone })}
        </Typography>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {data?.deliveries.map((delivery) => (
          <DeliveryLine key={delivery.id} delivery={delivery} timeZone={data.timeZone} />
        ))}
      </Flex>
    </Flex>
  );
};
