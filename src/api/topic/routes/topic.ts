import { createRouter } from '../../../reading/rest/create-router';

export default createRouter('api::topic.topic');
