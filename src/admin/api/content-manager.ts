import { adminApi, type StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType, ReactNode, SyntheticEvent } from 'react';
import type { EditorNode, TextEditor } from '../undocumented/text-editor';

/*
 * The content manager, as far as the newsroom adds to it. Its own types are in a package that is no dependency of ours, and the
 * types of the panel know no plugin: what is private to Strapi in the panel is known here alone.
 */

/** What stands in a form: documentId is missing while somebody makes a new document. */
export interface EditedDocument {
  readonly model: string;
  readonly documentId?: string;
  /** As the form was loaded. */
  readonly document?: object | undefined;
}

interface Piece<Props, Description> {
  (props: Props): Description | null;
  /** Which of the content manager's own it is; its own alone have one. */
  type?: string | undefined;
}

interface ActionDescription {
  label: string;
  disabled?: boolean;
  loading?: boolean;
  variant?: string;
  position?: string | string[];
  /** What it answers, or promises: true when its dialog is not to open. */
  onClick?: (event?: SyntheticEvent) => unknown;
  /** What opens when it is pressed; of the content manager's own, which differ, little is known here. */
  dialog?: Dialog | DocumentDialog | { readonly type: 'notification' } | undefined;
}

/** A question before an action is done. */
interface Dialog {
  readonly type: 'dialog';
  readonly title: string;
  readonly content?: ReactNode;
  readonly loading?: boolean;
  readonly onConfirm?: () => unknown;
}

/** A window over the page, with a body and a footer of its own. */
interface DocumentDialog {
  readonly type: 'modal';
  readonly title: string;
  readonly content: (window: { readonly onClose: () => void }) => ReactNode;
}

/** A button of the content manager: a hook that describes it, or answers null to leave it out. */
export interface DocumentAction extends Piece<EditedDocument, ActionDescription> {
  position?: string | string[];
}

/** A button for the documents that are chosen in a list. */
export type BulkAction = Piece<
  ChosenDocuments,
  { label: string; actionType?: string; dialog?: ActionDescription['dialog'] }
>;

interface ChosenDocuments {
  readonly model: string;
  readonly documents: readonly { readonly documentId: string }[];
}

/** A choice in the head of a form, such as that of its language. */
export type HeaderAction = Piece<EditedDocument, { label: string; options?: readonly HeaderOption[] }>;

interface HeaderOption {
  readonly value?: string;
  readonly label?: ReactNode;
}

/** A panel beside the form. */
export type SidePanel = Piece<EditedDocument, { title: string; content: ReactNode }>;

/** A kind of block in formatted text. */
interface TextBlock {
  readonly matchNode: (node: EditorNode) => boolean;
  readonly renderElement: () => ReactNode;
  readonly isInBlocksSelector: false;
  /** Wraps the editor of each field. */
  readonly plugin: (editor: TextEditor) => TextEditor;
}

type Add<One> = (pieces: One[] | ((there: One[]) => One[])) => void;

export interface ContentManager {
  readonly apis: {
    readonly addDocumentAction: Add<DocumentAction>;
    readonly addBulkAction: Add<BulkAction>;
    readonly addDocumentHeaderAction: Add<HeaderAction>;
    readonly addEditViewSidePanel: Add<SidePanel>;
    readonly addRichTextBlocks: (blocks: Readonly<Record<string, TextBlock>>) => void;
  };
  injectComponent(page: string, zone: string, piece: { name: string; Component: ComponentType }): void;
}

export const contentManagerOf = (app: StrapiApp): ContentManager =>
  app.getPlugin('content-manager') as unknown as ContentManager;

/** A middleware of the panel's store; Strapi's type wants one that knows all its reducers. */
export const addStoreMiddleware = (app: StrapiApp, middleware: () => unknown): void => {
  app.addMiddlewares([middleware as never]);
};

type Ask = (of: object | string | undefined, options: object) => void;

/**
 * Asks for something by the content manager's own name of it, before its page does.
 *
 * @returns does nothing where the content manager has no such name
 */
export const useContentManagerAsk = (name: string): Ask => {
  const ask = adminApi.usePrefetch(name as never) as Ask;
  return (of, options) => {
    if (name in adminApi.endpoints) ask(of, options);
  };
};

type Read = (of: object) => Promise<unknown>;

/**
 * Reads something by the content manager's own name of it, so that its page has it at once.
 *
 * @returns fulfilled when it is there, and when it could not be read
 */
export const useContentManagerRead = (name: string): Read => {
  const [read] = (adminApi.endpoints as unknown as Record<string, Readable>)[name]?.useLazyQuery() ?? [];
  return async (of) => read?.(of);
};

interface Readable {
  useLazyQuery(): readonly [Read];
}

/** A document as the content manager asks for it; the name of what it then keeps. */
export interface AskedDocument {
  readonly collectionType: string;
  readonly model: string;
  readonly documentId: string | undefined;
  readonly params: object | undefined;
}

/** A request on its way. */
export interface Sending {
  readonly dispatch: (change: never) => unknown;
  /** Rejects when it was refused. */
  readonly queryFulfilled: Promise<{ readonly data: unknown }>;
}

interface Asked extends AskedDocument {
  readonly data: object;
}

/** How the content manager sends something, and what it does meanwhile. */
export interface SendingOf {
  query: (asked: Asked) => unknown;
  onQueryStarted?: (asked: Asked, sending: Sending) => Promise<void>;
}

/** Changes what the panel asks or sends by one of its own names, when it has that name. */
const changeEndpoint = <Endpoint extends object>(
  name: string,
  change: (stock: Endpoint) => Endpoint,
): void => {
  const endpoints = {
    [name]: (endpoint: Endpoint | undefined) => {
      if (endpoint !== undefined) Object.assign(endpoint, change({ ...endpoint }));
    },
  };
  adminApi.enhanceEndpoints({ endpoints });
};

/** Changes how the content manager sends something, by its own name of it. */
export const changeSending = (name: string, change: (stock: SendingOf) => SendingOf): void => {
  changeEndpoint(name, change);
};

/** How the panel asks for something, and what it makes of the answer; or what answers in its place. */
interface AskingFor {
  query?: ((of: unknown) => unknown) | undefined;
  transformResponse?: ((answer: unknown) => unknown) | undefined;
  queryFn?: (of: unknown, api: unknown, options: unknown, ask: AskServer) => Answered | Promise<Answered>;
}

type Answered = { readonly data: unknown } | { readonly error: unknown };
type AskServer = (request: unknown) => Answered | Promise<Answered>;

/** Answers in the panel itself what the server knows nothing of, by the panel's own name of it. */
export const answerHere = (name: string, data: object): void => {
  changeEndpoint<AskingFor>(name, () => ({ query: undefined, queryFn: () => ({ data }) }));
};

/** Has the panel ask once for what pages ask for anew each time they are opened; again after so many milliseconds. */
export const askOnce = (name: string, milliseconds: number): void => {
  changeEndpoint<AskingFor>(name, ({ query, transformResponse }) => {
    let kept: { readonly data: unknown; readonly until: number } | undefined;
    return {
      query: undefined,
      queryFn: async (of, _api, _options, ask) => {
        if (kept !== undefined && Date.now() < kept.until) return { data: kept.data };
        const answer = await ask(query?.(of));
        if ('error' in answer) return answer;
        const data = transformResponse === undefined ? answer.data : transformResponse(answer.data);
        kept = { data, until: Date.now() + milliseconds };
        return { data };
      },
    };
  });
};

/** Shows a document as the server answered a save, wherever the content manager shows it, before it is asked for again. */
export const showAnswered = async (asked: AskedDocument, sending: Sending): Promise<void> => {
  const answer = await sending.queryFulfilled.catch(() => null); // who saves is told of what was refused
  if (answer === null) return;
  const put = (shown: object): void => {
    Object.assign(shown, answer.data);
  };
  sending.dispatch(adminApi.util.updateQueryData('getDocument' as never, asked as never, put) as never);
};
