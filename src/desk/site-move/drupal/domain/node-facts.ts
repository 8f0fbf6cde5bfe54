import type { Locale } from '../../../../shared/locales/locales';
import type { OldState } from '../../domain/site-record';
import { isFields, textOf, type Entity, type Fields } from './entity';

/** What of a node, in one language, is kept while all others are read. */
export interface NodeFacts {
  readonly id: string;
  readonly bundle: string;
  readonly locale: Locale;
  readonly nid: string;
  readonly title: string;
  readonly state: OldState;
  /** Why it is not public, where an editor would ask. */
  readonly reason: string | null;
  /** null when the answer does not say. */
  readonly isSource: boolean | null;
  readonly created: string;
  readonly alias: string | null;
  /** `und` and nothing mean every language. */
  readonly aliasLangcode: string;
  /** Where its entity is stored. */
  readonly stored: number;
  /** How many fields the answer had: the same node may come with some of them left out. */
  readonly richness: number;
}

/** States of Drupal's own workflows, and names that offices give to the same. */
const SHOWN = /^(?:published?|live|public)$/i;

/** `status` and the state of the workflow both count, and what is not said is not public. */
export const readState = (values: Fields): { readonly state: OldState; readonly reason: string | null } => {
  const { status } = values;
  const moderation = textOf(values.moderation_state);
  if (status === undefined || status === null)
    return {
      state: 'draft',
      reason: 'The answer does not say whether it was public (status is missing): it comes as a draft.',
    };
  if (status !== true && status !== 1 && status !== '1') return { state: 'draft', reason: null };
  if (moderation !== '' && !SHOWN.test(moderation))
    return { state: 'draft', reason: `Its state in the workflow was “${moderation}”: it comes as a draft.` };
  return { state: 'public', reason: null };
};

export const readAlias = (values: Fields): { readonly alias: string | null; readonly langcode: string } => {
  const path = isFields(values.path) ? values.path : {};
  const alias = textOf(path.alias);
  return { alias: alias === '' ? null : alias.replace(/^\/?/, '/'), langcode: textOf(path.langcode) };
};

export const richnessOf = ({ values, references }: Entity): number =>
  Object.keys(values).length + Object.keys(references).length;
