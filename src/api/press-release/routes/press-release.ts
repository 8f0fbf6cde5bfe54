import { createRouter } from '../../../reading/rest/create-router';

export default createRouter('api::press-release.press-release', ['global::answer-gone']);
