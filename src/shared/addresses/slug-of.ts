import slugify from '@sindresorhus/slugify';
import { fitSlug } from './fit-slug';

/**
 * The slug that is made of a title (or a name) when it was left empty.
 *
 * @example slugOf('Who we are') // 'who-we-are'
 */
export const slugOf = (title: string): string => fitSlug(slugify(title));
