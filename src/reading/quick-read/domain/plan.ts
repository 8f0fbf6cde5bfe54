import type { Value } from '../../../platform/storage/statement';
import type { Selection } from '../../../platform/strapi/compiler/selection';
import type { Column, JoinedLink } from '../../../platform/strapi/model';

export type Operator =
  | '$eq'
  | '$eqi'
  | '$ne'
  | '$in'
  | '$notIn'
  | '$gt'
  | '$gte'
  | '$lt'
  | '$lte'
  | '$contains'
  | '$containsi'
  | '$notContains'
  | '$startsWith'
  | '$endsWith'
  | '$null'
  | '$notNull';

export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | {
      readonly kind: 'test';
      readonly column: Column;
      readonly operator: Operator;
      readonly values: readonly Value[];
    }
  | { readonly kind: 'related'; readonly link: JoinedLink; readonly of: Condition };

/** A read of published documents, understood in full. */
export interface Plan {
  readonly uid: string;
  /** undefined: the default one */
  readonly locale: string | undefined;
  readonly selection: Selection;
  readonly filter: Condition;
  readonly sort: readonly { readonly column: Column; readonly order: 'asc' | 'desc' }[];
  readonly page: number;
  readonly pageSize: number;
}
