import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::partner-country.partner-country');
