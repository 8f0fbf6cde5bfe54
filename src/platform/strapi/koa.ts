import type { Core } from '@strapi/strapi';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/** What a person may do, as the panel's roles say it. */
export interface Ability {
  /** @param subject - a type; left out for rights that belong to none */
  can(action: string, subject?: string, field?: string): boolean;
}

/** Of an API token. */
export interface Credentials {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  /** Actions that were ticked: of tokens of the type "Custom" alone. */
  readonly permissions?: readonly string[];
}

/** What Strapi knows of who asks, and of the route that answers. */
export interface RequestState {
  /** A person of the staff, in the panel. */
  readonly user?: {
    id: number;
    firstname?: string | null;
    lastname?: string | null;
    email: string;
    roles?: readonly { readonly code: string }[];
  };
  readonly userAbility?: Ability;
  readonly auth?: { readonly strategy: { readonly name: string }; readonly credentials?: Credentials | null };
  /** Not there before Strapi has found the route. */
  route?: { readonly handler: unknown; readonly info?: { readonly apiName?: string } };
  /** What a rule or middleware notes for the rest of the request. */
  [note: string]: unknown;
}

/** Koa's context as Strapi hands it on: a request and its answer. Take of it what you use. */
export interface Context {
  readonly method: string;
  readonly path: string;
  /** Of who asks, as a trusted proxy says it (TRUST_PROXY). */
  readonly ip: string;
  /** Whether the request came by TLS, as far as proxies are trusted to say it. */
  readonly secure: boolean;
  readonly cookies: {
    get(name: string): string | undefined;
    set(name: string, value: string, options: object): unknown;
  };
  readonly headers: IncomingHttpHeaders;
  /** By the names in the pattern of the route. */
  params: Readonly<Record<string, string>>;
  /** Nested as Strapi's parser nests it. */
  query: Readonly<Record<string, unknown>>;
  readonly request: {
    readonly path: string;
    readonly headers: IncomingHttpHeaders;
    readonly query: Readonly<Record<string, unknown>>;
    body?: unknown;
    /** Of a body of several parts, by the names of their fields. */
    files?: unknown;
    get(header: string): string;
  };
  readonly response: { get(header: string): string };
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly state: RequestState;
  /** The pattern of the route, as @koa/router leaves it. */
  _matchedRoute?: unknown;
  /** Whether what the caller has (If-None-Match, If-Modified-Since) is what it would get. */
  readonly fresh: boolean;
  status: number;
  type: string;
  length: number;
  body: unknown;
  /** False: somebody else sends the answer. */
  respond?: boolean;
  /** False: it is sent as it is. */
  compress?: boolean;
  get(header: string): string;
  set(header: string, value: string): void;
  vary(header: string): void;
  accepts(types: string[]): string | false;
  attachment(name: string): void;
  redirect(address: string): void;
  notFound(message: string): unknown;
  throw(status: number, message: string, properties?: object): never;
}

/** What Strapi hands to a policy of a route of the content API. */
export interface PolicyContext extends Context {
  readonly state: RequestState & {
    readonly route: { readonly handler: string; readonly info: { readonly apiName?: string } };
  };
}

/** A request of somebody who is signed in to the panel; its parameters are plain. */
export interface PanelContext extends Context {
  readonly state: RequestState & { readonly userAbility: Ability };
  query: Readonly<Record<string, string | undefined>>;
}

/** The request that leads to what is done now; undefined for jobs, commands and the start. */
export const currentRequest = (strapi: Core.Strapi): Context | undefined =>
  strapi.requestContext.get() as unknown as Context | undefined;

/** A handler or middleware of ours, as Strapi takes it. */
export const asHandler = (handle: (context: Context) => unknown): Core.MiddlewareHandler => handle as never;

/** The API token that a route with a scope was asked with. @throws Error on a route that takes callers without one */
export const tokenOf = ({ state }: Context): Credentials => {
  const token = state.auth?.credentials;
  if (!token) throw new Error('This route needs a token: its policy should have refused.');
  return token;
};
