import { Button, Flex, Typography } from '@strapi/design-system';
import { useDeliveriesQuery, useTestWebhookMutation } from './deliveries-api';
import { DeliveryLine } from './delivery-line';
import { usePartnerWords } from './words';

const LOOK_AGAIN = 5_000; // milliseconds: a test shows its result while staff look

/** What a partner's webhook was sent, the newest first, and a button that sends a test. */
export const DeliveriesPanel = ({ documentId }: { readonly documentId: string }) => {
  const { say, locale } = usePartnerWords();
  const { data: deliveries, isError } = useDeliveriesQuery(documentId, { pollingInterval: LOOK_AGAIN });
  const [test, { isLoading, isError: hasFailed }] = useTestWebhookMutation();
  return (
    <Flex dir={locale === 'ar' ? 'rtl' : 'ltr'} direction="column" alignItems="stretch" gap={3} width="100%">
      <Button variant="secondary" loading={isLoading} onClick={() => void test(documentId)}>
        {say('test')}
      </Button>
      {(isError || hasFailed) && <Typography textColor="danger600">{say('failed')}</Typography>}
      {deliveries === undefined && !isError && <Typography>{say('loading')}</Typography>}
      {deliveries?.length === 0 && <Typography>{say('none')}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {deliveries?.map((delivery) => (
          <DeliveryLine key={delivery.id} delivery={delivery} />
        ))}
      </Flex>
    </Flex>
  );
};
