import { ACTIONS, type Action } from '../../../releases/transitions/domain/read-request';

/** What those who write may ask for; the rest is for those who publish. The state machine looks again. */
const OF_WRITERS: readonly Action[] = ['requestReview', 'returnToDraft', 'confirmTranslation'];

const toPath = (action: Action): string => action.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** One route for each action of a press release's life. */
export default {
  routes: ACTIONS.map((action) => ({
    method: 'POST',
    path: `/press-releases/:id/actions/${toPath(action)}`,
    handler: `press-release.${OF_WRITERS.includes(action) ? 'write' : 'publish'}`,
  })),
};
