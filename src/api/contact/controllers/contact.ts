import { createController } from '../../../platform/strapi/create-controller';

export default createController('api::contact.contact');
