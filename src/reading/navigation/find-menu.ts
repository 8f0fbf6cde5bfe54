import type { Core } from '@strapi/strapi';
import { runPrepared } from '../../platform/storage/run-prepared';
import { statementOfModel } from '../../platform/strapi/statement-of-model';
import type { StoredSite } from '../content/domain/stored';
import { SITE } from '../content/shapes';
import type { MenuPage } from './domain/build-navigation';
import type { NavigationQuery } from './domain/read-navigation-query';

export interface Menu {
  readonly pages: readonly MenuPage[];
  /** Whose menu it is, in the language, or else in the fallback; null while nobody has named it in either. */
  readonly site: StoredSite | null;
}

/** All published pages in a language, those of the fallback where they have none, and the site, in one statement. */
export const findMenu = async (strapi: Core.Strapi, { locale, fallback }: NavigationQuery): Promise<Menu> => {
  const values = [locale, fallback ?? locale];
  const [menu] = await runPrepared<Menu>(strapi, { text: await MENU_STATEMENT(strapi), values, isOwn: true });
  return menu ?? { pages: [], site: null };
};

export const MENU_STATEMENT = statementOfModel(
  (compiler) => `with asked (locale, fallback) as (values ($1::text, $2::text)),
  menu as (
    select distinct on (p.document_id) p.document_id as "documentId", above.parent_id as "parentId", p.locale, p.title,
      p.menu_title as "menuTitle", p.path, p.position, p.is_home as "isHome", p.in_menu as "inMenu"
    from asked join pages p on p.locale in (asked.locale, asked.fallback)
      left join public_parents above on above.document_id = p.document_id
    where p.published_at is not null and p.path is not null
    order by p.document_id, p.locale = asked.locale desc)
  select (select coalesce(json_agg(menu), '[]') from menu) as pages,
    (select ${compiler.json(SITE, 's')} from sites s, asked
      where s.published_at is not null and s.locale in (asked.locale, asked.fallback)
      order by s.locale = asked.locale desc limit 1) as site`,
);
