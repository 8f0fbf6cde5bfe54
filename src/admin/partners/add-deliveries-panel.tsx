import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf, type SidePanel } from '../api/content-manager';
import { DeliveriesPanel } from './deliveries-panel';
import { usePartnerWords } from './words';

const WEBHOOK = 'api::partner-webhook.partner-webhook';

const Deliveries: SidePanel = ({ model, documentId }) => {
  const { say } = usePartnerWords();
  if (model !== WEBHOOK) return null;
  const content =
    documentId === undefined ? (
      <Typography>{say('saveFirst')}</Typography>
    ) : (
      <DeliveriesPanel documentId={documentId} />
    );
  return { title: say('title'), content };
};

/** Beside the form of a partner's webhook: what it was sent. */
export const addDeliveriesPanel = (app: StrapiApp): void => {
  contentManagerOf(app).apis.addEditViewSidePanel([Deliveries]);
};
