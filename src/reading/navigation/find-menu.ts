import type { Core } from '@strapi/strapi';
import type { MenuPage } from './domain/build-navigation';
import type { NavigationQuery } from './domain/read-navigation-query';
import { sql } from '../../platform/storage/sql';

/** All published pages in a language, those of the fallback where they have none, in one statement. */
export const findMenuPages = (
  strapi: Core.Strapi,
  { locale, fallback }: NavigationQuery,
): Promise<MenuPage[]> => sql<MenuPage>(strapi, STATEMENT, [locale, fallback ?? null, locale]);

const STATEMENT = `
  select distinct on (p.document_id) p.document_id as "documentId", above.parent_id as "parentId", p.locale, p.title,
    p.menu_title as "menuTitle", p.path, p.position, p.is_home as "isHome", p.in_menu as "inMenu"
  from pages p left join public_parents above on above.document_id = p.document_id
  where p.published_at is not null and p.path is not null and p.locale in (?, ?)
  order by p.document_id, p.locale = ? desc`;
