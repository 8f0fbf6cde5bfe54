import { createRouter } from '../../../content-api/create-router';

export default createRouter('api::press-release.press-release', ['global::answer-gone']);
