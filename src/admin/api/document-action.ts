import type {
  BulkActionComponent,
  ContentManagerPlugin,
  DocumentActionComponent,
} from '@strapi/content-manager/strapi-admin';
import type { ComponentType } from 'react';

/** A button of the content manager: a hook that describes it, or answers null to leave it out. */
export type DocumentAction = DocumentActionComponent;

/** A button for the documents that are chosen in a list. */
export type BulkAction = BulkActionComponent;

/** The content manager, as far as the newsroom adds to it. */
export interface ContentManager {
  readonly apis: ContentManagerPlugin['config']['apis'];
  injectComponent(page: string, zone: string, piece: { name: string; Component: ComponentType }): void;
}
