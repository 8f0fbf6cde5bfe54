import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Ability } from './koa';
import { schemaOf } from './schemas';

/** What a role may be given on documents of a type. */
export type DocumentAction = 'read' | 'create' | 'update' | 'delete' | 'publish';

/** What the content manager lets a person do with documents of a type. */
export interface PermissionChecker {
  /** Without a document: whether there is any with which the person may. A field of a component is `quotes.text`. */
  readonly can: Readonly<Record<DocumentAction, (entity?: object, field?: string) => boolean>>;
  /** Whether it is a matter of the document: the right has conditions, or is one for some languages. */
  readonly requiresEntity: Readonly<Record<DocumentAction, () => boolean>>;
  /** Adds to a query what the conditions of the right ask of a document. */
  readonly sanitizedQuery: Readonly<Record<DocumentAction, (query: object) => Promise<object>>>;
  /** Leaves out the fields that the person may not write in a new document. */
  sanitizeCreateInput(data: object): Promise<Record<string, unknown>>;
  /** Leaves out the fields that the person may not edit. */
  sanitizeUpdateInput(document: unknown): (data: object) => Promise<Record<string, unknown>>;
}

export interface Locales {
  find(): Promise<{ code: string }[]>;
  findByCode(code: string): Promise<object | null>;
  create(locale: { code: string; name: string }): Promise<object>;
}

/** The fields of a form, those in a row side by side. */
export type PanelRows = { name: string; size: number }[][];

/** How the panel shows a type. */
export interface PanelConfiguration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: PanelRows };
}

export interface PanelConfigurations {
  findConfiguration(contentType: unknown): Promise<PanelConfiguration>;
  updateConfiguration(contentType: unknown, configuration: PanelConfiguration): Promise<unknown>;
}

export interface AdminUsers {
  exists(): Promise<boolean>;
  create(user: object): Promise<object>;
}

export interface AdminRoles {
  create(role: { name: string; description: string }): Promise<{ id: number }>;
  findOne(where: { name: string } | { code: string }): Promise<{ id: number } | null>;
  getSuperAdmin(): Promise<{ id: number } | null>;
  getUsersCount(roleId: number): Promise<number>;
  deleteByIds(ids: number[]): Promise<unknown>;
  assignPermissions(roleId: number, permissions: object[]): Promise<unknown>;
}

export interface AdminPermissions {
  readonly engine: { generateUserAbility(user: unknown): Promise<Ability> };
}

export interface AdminContentTypes {
  /** Every field that a role can be given, those of components as `quotes.text`. */
  getNestedFields(contentType: unknown, options: { components: unknown }): string[];
}

export interface ApiTokens {
  hash(accessKey: string): string;
}

export interface WebhookStore {
  /** The events that staff may choose, by their name in the panel. */
  readonly allowedEvents: Map<string, string>;
  findWebhook(id: string): Promise<object | null>;
}

/** Sends one of Strapi's own webhooks, and says how it went. */
export type RunWebhook = (
  webhook: { readonly url: string; readonly headers?: Readonly<Record<string, string>> },
  event: string,
  info?: object,
) => Promise<{ statusCode: number; message?: string }>;

export interface WebhookRunner {
  /** The webhooks that are set, by event. */
  readonly webhooksMap: Map<string, unknown>;
  deleteListener(event: string): void;
  run: RunWebhook;
}

/** A file as the upload plugin hands it to its provider: a file of the media library, or a smaller picture made of it. */
export interface ProviderFile {
  /** Of files of the media library alone. */
  readonly folderPath?: string;
  readonly hash?: string;
  /** With its dot. */
  readonly ext?: string;
  /** Its address, when it is stored. */
  url?: string;
  /** Its bytes, as Strapi hands them to a method that stores. */
  readonly stream?: Readable;
  sizeInBytes?: number;
  digest?: string;
  /** By which rules it was cleaned. */
  cleaned?: number;
  /** Opens its bytes, as often as one likes. */
  getStream?(): Readable;
}

/** A method that stores, replaces or deletes a file. */
export type ProviderMethod = (file: ProviderFile, ...more: unknown[]) => Promise<unknown>;

export interface Email {
  send(mail: { to: string[]; subject: string; text: string }): Promise<unknown>;
}

/** Makes Strapi's own middleware of that name, with the settings given to it. */
export type MakeMiddleware = (
  config: object,
  about: { strapi: Core.Strapi },
) => (context: unknown, next: () => Promise<void>) => Promise<void>;

interface PermissionCheckers {
  create(options: { userAbility: unknown; model: string }): PermissionChecker;
}

export const permissionCheckers = (strapi: Core.Strapi): PermissionCheckers =>
  strapi.plugin('content-manager').service<PermissionCheckers>('permission-checker');

export const permissionChecker = (
  strapi: Core.Strapi,
  userAbility: unknown,
  uid: string,
): PermissionChecker => permissionCheckers(strapi).create({ userAbility, model: uid });

/** Makes the `populate` of what a query looks at. */
type PopulateBuilder = (uid: string) => {
  populateFromQuery(query: object): { build(): Promise<Record<string, unknown> | undefined> };
};

export const populateBuilder = (strapi: Core.Strapi): PopulateBuilder =>
  strapi.plugin('content-manager').service<PopulateBuilder>('populate-builder');

/** Strapi's own copying of what is not translated, with files and components. */
interface Copying {
  getNestedPopulateOfNonLocalizedAttributes(uid: string): string[];
  syncNonLocalizedAttributes(source: object, contentType: object): Promise<void>;
}

const copying = (strapi: Core.Strapi, name: string): Copying => strapi.plugin('i18n').service<Copying>(name);

/** What of a type is not translated and has rows of its own, as `populate` takes it. */
export const sharedParts = (strapi: Core.Strapi, uid: string): readonly string[] =>
  copying(strapi, 'content-types').getNestedPopulateOfNonLocalizedAttributes(uid);

/** Gives the other languages of a draft the files and components of a row that are not translated. */
export const copySharedParts = (strapi: Core.Strapi, uid: string, source: object): Promise<void> =>
  copying(strapi, 'localizations').syncNonLocalizedAttributes(source, schemaOf(strapi, uid));

/** What the content manager shows of a row: drafts and published versions alike. */
export interface ShownVersion {
  readonly documentId?: string;
  readonly locale?: string | null;
  readonly publishedAt?: unknown;
}

/** How the content manager finds out whether a document is `draft`, `published` or `modified`. */
export interface DocumentMetadata {
  getStatus(version: ShownVersion, others?: readonly ShownVersion[]): string;
  getManyAvailableStatus(uid: string, documents: readonly ShownVersion[]): Promise<unknown>;
  getMetadata(uid: string, version: ShownVersion, options?: object): Promise<unknown>;
}

export const documentMetadata = (strapi: Core.Strapi): DocumentMetadata =>
  strapi.plugin('content-manager').service<DocumentMetadata>('document-metadata');

export const localesOf = (strapi: Core.Strapi): Locales => strapi.plugin('i18n').service<Locales>('locales');

export const panelConfigurations = (strapi: Core.Strapi): PanelConfigurations =>
  strapi.plugin('content-manager').service<PanelConfigurations>('content-types');

/** The same for components. */
export const panelComponentConfigurations = (strapi: Core.Strapi): PanelConfigurations =>
  strapi.plugin('content-manager').service<PanelConfigurations>('components');

/** A service of the panel itself: Strapi publishes no types of them. */
const admin = (strapi: Core.Strapi, name: string): unknown => strapi.service(`admin::${name}`);

export const adminUsers = (strapi: Core.Strapi): AdminUsers => admin(strapi, 'user') as AdminUsers;
export const adminRoles = (strapi: Core.Strapi): AdminRoles => admin(strapi, 'role') as AdminRoles;
export const adminPermissions = (strapi: Core.Strapi): AdminPermissions =>
  admin(strapi, 'permission') as AdminPermissions;
export const adminContentTypes = (strapi: Core.Strapi): AdminContentTypes =>
  admin(strapi, 'content-type') as AdminContentTypes;
export const apiTokens = (strapi: Core.Strapi): ApiTokens => admin(strapi, 'api-token') as ApiTokens;

export const email = (strapi: Core.Strapi): Email => strapi.plugin('email').service<Email>('email');

/** What keeps the files of the upload plugin, as the plugin calls it. */
export const uploadProvider = (strapi: Core.Strapi): Record<string, ProviderMethod | undefined> =>
  (strapi.plugin('upload') as unknown as { provider: Record<string, ProviderMethod | undefined> }).provider;

/** What sends mail, however it is asked to. */
export const emailProvider = (strapi: Core.Strapi): Pick<Email, 'send'> =>
  (strapi.plugin('email') as unknown as { provider: Pick<Email, 'send'> }).provider;

export const makeMiddleware = (strapi: Core.Strapi, name: string): MakeMiddleware =>
  strapi.middleware(name) as unknown as MakeMiddleware;

export const webhookStore = (strapi: Core.Strapi): WebhookStore => strapi.get<WebhookStore>('webhookStore');
export const webhookRunner = (strapi: Core.Strapi): WebhookRunner =>
  strapi.get<WebhookRunner>('webhookRunner');

interface UploadService {
  findOne(id: number): Promise<object | null>;
  remove(file: object): Promise<unknown>;
}

/** Removes a file from the media library, its smaller pictures too. */
export const removeUpload = async (strapi: Core.Strapi, id: number): Promise<void> => {
  const uploads = strapi.plugin('upload').service<UploadService>('upload');
  const file = await uploads.findOne(id);
  if (file !== null) await uploads.remove(file);
};
