import { createController } from '../../../platform/strapi/create-controller';
import { toAction } from '../../../releases/transitions/domain/read-request';
import { act } from '../../../releases/transitions/act';
import { asHandler, type Context } from '../../../platform/strapi/koa';

const doAction = async (context: Context): Promise<void> => {
  const action = toAction(context.path.split('/').at(-1) ?? '');
  if (action === null) context.notFound('There is no such action.');
  else context.body = { data: await act(strapi, context.params.id ?? '', action, context.request.body) };
};

/** Strapi's own reading and writing, and the actions of a release's life. */
export default createController('api::press-release.press-release', {
  /** Actions of those who write. */
  write: asHandler(doAction),
  /** Actions of those who publish: a box of its own among the rights of an API token. */
  publish: asHandler(doAction),
});
