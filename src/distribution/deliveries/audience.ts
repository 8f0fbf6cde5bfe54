import type { Core } from '@strapi/strapi';
import { givenList } from '../../platform/given/given-list';
import type { Locale } from '../../shared/locales/locales';
import type { ChangeKind } from '../../shared/public-change/change-kinds';
import type { Send } from './delivery';

/** A row of the changes log that was just written. */
export interface LoggedRow {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly locale: Locale;
}

/** Who is to hear of a change. */
export interface Addressed {
  readonly receiver: string;
  readonly change: LoggedRow;
}

/** A kind of partners: who of them is to hear of what happened to a release, and how they are told. */
export interface Audience {
  /** Its name in the table of deliveries, in the panel and in metrics. */
  readonly channel: string;
  /** Which of its receivers hear of which changes of a release. */
  find(strapi: Core.Strapi, documentId: string, changes: readonly LoggedRow[]): Promise<Addressed[]>;
  readonly send: Send;
}

/** All who are told. */
export const AUDIENCES = givenList<Audience>('audiences');
