/** The names of content types as Strapi knows them, where a rule is about one of them. */
export const PAGE = 'api::page.page';
export const RELEASE = 'api::press-release.press-release';
