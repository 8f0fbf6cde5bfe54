import type { Core } from '@strapi/strapi';
import { newsroomUrl } from '../../platform/addresses/addresses';

/** The WebSub hub that the feeds name: an outside one by configuration, or the newsroom's own. */
export const hubUrl = (strapi: Core.Strapi): string =>
  strapi.config.get<string>('newsroom.websub.hubUrl') || `${newsroomUrl(strapi)}/api/websub`;
