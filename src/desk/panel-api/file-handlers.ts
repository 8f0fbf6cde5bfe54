import { errors } from '@strapi/utils';
import { parametersOf } from '../../platform/http/parameters-of';
import type { PanelContext } from '../../platform/strapi/koa';
import { listFiles, type FilePage } from '../../writing/files/list-files';
import { findEvents, type EventOfFiles } from '../../writing/pictures/find-events';
import { FILES_ROUTE } from './panel-routes';
import { mayAnswer } from './picture-handlers';

/** Files as one person sees them. */
export interface ShownFiles extends FilePage {
  readonly events: readonly EventOfFiles[];
  /** Whether that person may change files, and know of the people in them. */
  readonly mayAnswer: boolean;
}

const LOOK_AT_FILES = 'plugin::upload.read';

/** Files with what uses them, for who sees the media library; of documents what that person may read. */
export const showFiles = async (context: PanelContext): Promise<void> => {
  if (!context.state.userAbility.can(LOOK_AT_FILES))
    throw new errors.PolicyError('Your role does not see the media library.');
  const { page, ...sought } = parametersOf(FILES_ROUTE, context.query);
  const data = await listFiles(strapi, mayAnswer(context) ? sought : withoutPersons(sought), page);
  const shown: ShownFiles = { ...data, events: await findEvents(strapi), mayAnswer: mayAnswer(context) };
  context.body = { data: shown };
};

/** Who is shown is known to those who may change files: nobody else learns it by looking for names. */
const withoutPersons = <Sought extends { readonly person: string; readonly place: string }>(
  sought: Sought,
): Sought => ({ ...sought, person: '', place: '' });
