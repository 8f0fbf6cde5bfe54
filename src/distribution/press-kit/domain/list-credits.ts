import { labelsOf } from '../../../shared/release-text/labels';
import type { PictureRights } from '../../../shared/pictures/picture-rights';
import type { KitPicture } from './kit-pictures';

interface Shown {
  readonly locale: string;
  readonly pictures: readonly KitPicture[];
}

/**
 * The caption sheet: what each picture shows, who took it and what is allowed with it, in each language, as plain text; empty without
 * pictures.
 *
 * @param pathOf - where a picture lies in the kit, by its address
 */
export const listCredits = (shown: readonly Shown[], pathOf: ReadonlyMap<string, string>): string =>
  shown
    .flatMap(({ locale, pictures }) =>
      pictures.flatMap(({ url, credit, caption, alt, rights }) => {
        const { pictureCaption, pictureCredit, pictureRights, pictureShows } = labelsOf(locale);
        return [
          `[${locale}] ${(pathOf.get(url) ?? '').replace(/^.*\//, '')}`,
          ...say(pictureCredit, [credit, rights?.creator]),
          ...say(pictureCaption, [caption]),
          ...say(pictureShows, [alt]),
          ...say(pictureRights, rightsIn(rights)),
          '',
        ];
      }),
    )
    .join('\n');

const rightsIn = (rights: PictureRights | null) =>
  rights === null ? [] : [rights.copyright, rights.usageTerms, rights.licence, rights.licensor];

/** A line of its facts, each once; none when there are none. */
const say = (label: string, facts: readonly (string | null | undefined)[]): string[] => {
  const said = [...new Set(facts.filter((fact) => fact != null && fact !== ''))];
  return said.length === 0 ? [] : [`${label} ${said.join(' · ')}`];
};
