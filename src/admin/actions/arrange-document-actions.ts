import type { DocumentAction } from '../api/content-manager';
import { wrapPublish } from '../saving/wrap-publish';
import { wrapUpdate } from '../saving/wrap-update';
import { hideForReleases } from './hide-for-releases';
import { hidePluginButtons } from './hide-plugin-buttons';
import { tellUses, tellUsesOfLanguage } from './tell-uses';
import { wrapDiscard } from './wrap-discard';

/** Buttons for those who make types of content: a newsroom has its types. */
const FOR_MAKERS: readonly (string | undefined)[] = ['edit-the-model'];

/** The content manager's own buttons, as the newsroom needs them. */
export const arrangeDocumentActions = (actions: DocumentAction[]): DocumentAction[] =>
  actions
    .filter(({ type }) => !FOR_MAKERS.includes(type))
    .map((action) => {
      switch (action.type) {
        case 'publish':
          return hideForReleases(wrapPublish(action));
        case 'unpublish':
          return hideForReleases(tellUses(action, 'unpublish'));
        case 'delete':
          return tellUses(action, 'delete');
        case 'discard':
          return wrapDiscard(action);
        case 'update':
          return wrapUpdate(action);
        case undefined:
          return hidePluginButtons(tellUsesOfLanguage(action));
        default:
          return action;
      }
    });
