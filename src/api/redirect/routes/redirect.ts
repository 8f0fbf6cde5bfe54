import { createRouter } from '../../../content-api/create-router';

export default createRouter('api::redirect.redirect');
