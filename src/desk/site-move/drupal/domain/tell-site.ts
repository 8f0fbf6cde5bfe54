import { note } from '../../domain/note';
import type { NoteRecord } from '../../domain/site-record';
import type { Plan } from './plan-documents';
import type { PagesPlan } from './plan-pages';
import type { TopicsPlan } from './plan-topics';
import type { Survey } from './survey';

/** By which notes name the export itself. */
const EXPORT_ID = 'drupal:export';

/** What was left out or read in one of several ways, of the site as a whole; of people's data, how much there was alone. */
export const tellSite = (survey: Survey, plan: Plan, pages: PagesPlan, topics: TopicsPlan): NoteRecord[] => {
  const leftOut = (text: string, of = EXPORT_ID): NoteRecord => note(of, 'left-out', text);
  const menus = new Set(
    [...survey.menuLinks.values()].map(({ menu }) => menu).filter((menu) => !pages.menus.includes(menu)),
  );
  return [
    ...[...survey.leftOut].map(([type, ids]) =>
      leftOut(`${ids.size} items of the type “${type}” are left out${reasonOf(type)}.`),
    ),
    ...[...plan.leftOut].map(([type, count]) =>
      leftOut(`${count} nodes of the type “${type}” are left out: name the type to bring them over.`),
    ),
    ...survey.foreign.map(({ id, title, code }) =>
      leftOut(`“${title}” is left out in “${code}”, which is no language of the newsroom.`, `drupal:${id}`),
    ),
    ...survey.files.closed.map(({ id, name }) =>
      leftOut(`The file ${name} was not open to everybody and is left out.`, id),
    ),
    ...[...menus].map((menu) => leftOut(`The menu “${menu}” is left out: one menu is brought over.`)),
    ...pages.others.map(({ id, title, target }) =>
      leftOut(
        `The entry “${title}” of the menu leads to ${target}, which is no page; it is left out.`,
        `drupal:menu:${id}`,
      ),
    ),
    ...topics.hidden.map(({ id, name }) =>
      leftOut(`The topic “${name}” was not public and is left out.`, id),
    ),
    ...topics.named.map(({ id, name, code }) =>
      note(id, 'unclear', `The topic “${name}” is taken as the country ${code}.`),
    ),
    ...(pages.guessedHome === null
      ? []
      : [note(pages.guessedHome, 'unclear', 'It is taken as the home page by its address.')]),
    ...(survey.origins.size > 0
      ? []
      : [
          note(
            EXPORT_ID,
            'unclear',
            'Nothing in the answers tells the address of the site; files and links that need it are as they stand.',
          ),
        ]),
    ...survey.broken.map(({ file, problem }) =>
      note(`${EXPORT_ID}:${file}`, 'lost', `${file} is not read: ${problem}`),
    ),
  ];
};

const reasonOf = (type: string): string => {
  if (/^(?:webform_submission|contact_message)/.test(type))
    return ': what people sent by forms, with their data';
  if (type.startsWith('user')) return ': accounts of people';
  return type.startsWith('comment') ? ': comments' : '';
};
