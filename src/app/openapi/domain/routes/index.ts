import type { Paths } from '../model';
import { ACTION_PATHS } from './actions';
import { CHANGE_PATHS } from './changes';
import { CONTENT_PATHS } from './content';
import { EMBARGOED_PATHS } from './embargoed';
import { FEED_PATHS } from './feeds';
import { OPERATION_PATHS } from './operations';
import { PRESS_KIT_PATHS } from './press-kit';
import { PREVIEW_PATHS } from './preview';
import { SEARCH_PATHS } from './search';
import { SITEMAP_PATHS } from './sitemaps';
import { TRANSLATION_PATHS } from './translations';
import { WEBSUB_PATHS } from './websub';

/** The routes of our own, a file for each part of the interface. */
export const OWN_PATHS: Paths = {
  ...ACTION_PATHS,
  ...CHANGE_PATHS,
  ...CONTENT_PATHS,
  ...EMBARGOED_PATHS,
  ...FEED_PATHS,
  ...OPERATION_PATHS,
  ...PRESS_KIT_PATHS,
  ...PREVIEW_PATHS,
  ...SEARCH_PATHS,
  ...SITEMAP_PATHS,
  ...TRANSLATION_PATHS,
  ...WEBSUB_PATHS,
};
