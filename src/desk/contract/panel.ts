/** What the panel routes answer with: all that the panel knows of the rest of the newsroom. Types alone. */
export type { Action } from '../../releases/transitions/domain/read-request';
export type { DeskLanguage } from '../../releases/overview/describe-desk';
export type { ShownDesk as Desk } from '../panel-api/show-rights';
export type { ListedFile, UsingDocument } from '../../writing/files/list-files';
export type { HistoryEntry } from '../../writing/history/read-history';
export type { ShownHistoryEntry as HistoryEntryWithChanges } from '../../writing/history/compare-shared';
export type { DescribedChanges } from '../../writing/draft-changes/describe-draft-changes';
export type { TranslationState } from '../../writing/translations/domain/translation-state';
export type { DocumentUses, ReferringDocument } from '../panel-api/find-uses-for-staff';
export type { DescribedPicture } from '../../writing/pictures/describe-pictures';
export type { EventOfFiles } from '../../writing/pictures/find-events';
export type { ShownFiles } from '../panel-api/file-handlers';
