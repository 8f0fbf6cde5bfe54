import type { Core } from '@strapi/strapi';

export const isNewsroomEmpty = (_strapi: Core.Strapi): Promise<boolean> => Promise.resolve(false);
export const seedNewsroom = (_strapi: Core.Strapi): Promise<void> => Promise.resolve();
