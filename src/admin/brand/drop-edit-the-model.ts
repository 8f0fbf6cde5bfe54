import type { DocumentAction } from '../api/content-manager';

/** How types are made is no matter of the office: nobody is led to Strapi's Content-Type Builder. */
export const dropEditTheModel = (actions: DocumentAction[]): DocumentAction[] =>
  actions.filter(({ type }) => type !== 'edit-the-model');
