import type { Locale } from '../../../../shared/locales/locales';
import { LOCALE_NAMES } from '../../../../shared/locales/locales';
import { note } from '../../domain/note';
import type { NoteRecord } from '../../domain/site-record';
import type { Plan } from './plan-documents';
import type { PagesPlan } from './plan-pages';
import type { Survey } from './survey';
import type { TopicsPlan } from './plan-topics';

/** By which notes name the export itself. */
export const EXPORT_ID = 'wordpress:export';

const TYPES: Readonly<Record<string, string>> = {
  feedback: 'what people sent by forms, with their data',
  flamingo_inbound: 'what people sent by forms, with their data',
  flamingo_contact: 'people who wrote by forms',
  wpforms: 'forms',
  wpcf7_contact_form: 'forms',
  custom_css: 'style of the old site',
  wp_global_styles: 'style of the old site',
  wp_template: 'templates of the old site',
  wp_template_part: 'templates of the old site',
  wp_navigation: 'menus of the editor of sites',
  wp_block: 'blocks that texts share; they stand in the texts that use them',
  revision: 'earlier versions of texts',
  oembed_cache: 'kept answers of other sites',
  product_variation: 'variants of products',
};

/** What was left out or read in one of several ways, of the site as a whole; of people's data, how much there was alone. */
export const tellSite = (survey: Survey, plan: Plan, pages: PagesPlan, topics: TopicsPlan): NoteRecord[] => {
  const leftOut = (text: string, of = EXPORT_ID): NoteRecord => note(of, 'left-out', text);
  const chosen = new Set(pages.menus);
  const menus = [...new Set(survey.menuItems.map(({ menu }) => menu))].filter((menu) => !chosen.has(menu));
  return [
    ...[...survey.leftOut].map(([type, count]) => {
      const advice = TYPES[type] ?? 'name the type to bring them over';
      return leftOut(`${count} items of the type “${type}” are left out: ${advice}.`);
    }),
    ...(survey.comments === 0 ? [] : [leftOut(`${survey.comments} comments are left out.`)]),
    ...(plan.inTrash === 0 ? [] : [leftOut(`${plan.inTrash} items in the trash are left out.`)]),
    ...menus.map((menu) =>
      leftOut(`The menu “${menu}” is left out: one menu for each language is brought over.`),
    ),
    ...pages.others.map(({ id, title, url, kind, target }) => {
      const place = url === '' ? `${kind} ${target}` : url;
      return leftOut(
        `The entry “${title}” of the menu leads to ${place}, which is no page; it is left out.`,
        `wordpress:menu:${id}`,
      );
    }),
    ...plan.leftOut.map(({ facts, why }) =>
      leftOut(`“${facts.title}” is left out: ${why}`, `wordpress:post:${facts.id}`),
    ),
    ...survey.twice.map(({ id, title }) =>
      note(
        `wordpress:post:${id}`,
        'unclear',
        `“${title}” has the number of an item before it in the export and is not read.`,
      ),
    ),
    ...[...plan.guessed].map(([locale, count]) => note(EXPORT_ID, 'unclear', guessed(locale, count))),
    ...topics.named.map(({ id, name, code }) =>
      note(id, 'unclear', `The topic “${name}” is taken as the country ${code}.`),
    ),
    ...survey.broken.map(({ file, line, problem }) =>
      note(`${EXPORT_ID}:${file}`, 'lost', `${file}, line ${line}: ${problem}`),
    ),
  ];
};

const guessed = (locale: Locale, count: number): string =>
  `${count} texts are taken as ${LOCALE_NAMES[locale]} by their addresses alone, and not joined with their translations: give the table of translations beside the export.`;
