/*
 * Strapi documents that a block may wrap the editor (`plugin`), and that it is Slate's; not which Slate, nor what its own blocks keep
 * in it. This is what the newsroom uses of it. tests/unit/admin/pasting tries it with the Slate that Strapi brought, and
 * tests/browser/paste.test.ts in the panel.
 */

/** Where something stands: the number of each node on the way down. */
export type Path = readonly number[];

export interface Point {
  readonly path: Path;
  readonly offset: number;
}

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
}

export interface ElementNode {
  readonly type: string;
  readonly indentLevel?: number;
  readonly children: readonly EditorNode[];
}

export type EditorNode = TextNode | ElementNode;

/** Something that was done to a text, or to what is chosen in it. */
interface Operation {
  readonly type: string;
}

/** What is pasted, by its media types; the browser's `DataTransfer` is one. */
export interface Clipping {
  getData(type: string): string;
}

type Test = (node: EditorNode, path: Path) => boolean;

/** Slate's editor with the parts that React and Strapi's own blocks add. */
export interface TextEditor {
  readonly children: readonly ElementNode[];
  readonly selection: { readonly anchor: Point; readonly focus: Point } | null;
  /** What was done since it was last told that something changed. */
  operations: readonly Operation[];
  apply(operation: Operation): void;
  onChange(options?: object): void;
  insertData(data: Clipping): void;
  insertTextData(data: Clipping): boolean;
  insertNodes(nodes: readonly EditorNode[], options?: { at?: Path; select?: boolean }): void;
  removeNodes(options: { at: Path }): void;
  splitNodes(options: { match: Test; always: boolean }): void;
  delete(): void;
  select(target: Path | Point): void;
  end(at: Path): Point;
  start(at: Path): Point;
  isEnd(point: Point, at: Path): boolean;
  isStart(point: Point, at: Path): boolean;
  isVoid(node: ElementNode): boolean;
  string(at: Path): string;
  above(options: { match: Test }): [ElementNode, Path] | undefined;
  withoutNormalizing(run: () => void): void;
  /** Whether Strapi opens the window of the link that is inserted next. */
  shouldSaveLinkPath?: boolean;
}

/** What Slate puts on the clipboard beside HTML. */
export const FRAGMENT_TYPE = 'application/x-slate-fragment';

/** The same in the HTML, for browsers that keep the usual types alone. */
export const FRAGMENT_IN_HTML = /data-slate-fragment="(.+?)"/m;
