import { createController } from '../../../platform/strapi/create-controller';

export default createController('api::partner-country.partner-country');
