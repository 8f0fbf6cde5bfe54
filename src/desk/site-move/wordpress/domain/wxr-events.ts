export interface WxrTerm {
  /** "category", "post_tag", "language" … */
  readonly taxonomy: string;
  readonly slug: string;
  readonly name: string;
}

/** A term as the head of the export lists it. */
export interface ListedTerm extends WxrTerm {
  readonly id: string;
  /** The slug of the term above; empty for none. */
  readonly parent: string;
  readonly description: string;
}

export interface WxrMeta {
  readonly key: string;
  readonly value: string;
}

/** One `<item>`, its fields as they stand there; empty where there is none. */
export interface WxrItem {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly title: string;
  readonly link: string;
  readonly guid: string;
  readonly pubDate: string;
  readonly content: string;
  readonly excerpt: string;
  readonly date: string;
  readonly dateGmt: string;
  readonly slug: string;
  readonly parent: string;
  readonly order: string;
  readonly password: string;
  readonly attachmentUrl: string;
  readonly terms: readonly WxrTerm[];
  readonly meta: readonly WxrMeta[];
  readonly comments: number;
}

export type WxrEvent =
  | { readonly kind: 'site'; readonly field: string; readonly value: string }
  | { readonly kind: 'term'; readonly term: ListedTerm }
  | { readonly kind: 'item'; readonly item: WxrItem }
  /** Something in the file that is no XML; `line` counts from 1. */
  | { readonly kind: 'broken'; readonly line: number; readonly problem: string };
