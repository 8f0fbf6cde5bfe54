import type { PictureAnswers } from './picture-answers';

/** As much of what a picture says of itself as tells of people. */
interface ToldByPicture {
  readonly persons?: string;
  readonly modelRelease?: string;
}

/**
 * What a picture's own metadata answer: whom it names can be recognised, and an unlimited model release is a consent. Somebody reads it
 * before it counts. Source: PLUS vocabulary, model release status (MR-NON, MR-NAP, MR-UMR, MR-LMR).
 *
 * @example suggestAnswers({ modelRelease: 'http://ns.useplus.org/ldf/vocab/MR-NAP' }) // { people: false }
 */
export const suggestAnswers = ({
  persons = '',
  modelRelease = '',
}: ToldByPicture): Partial<PictureAnswers> => {
  const status = /MR-[A-Z]{3}$/.exec(modelRelease)?.[0];
  if (status === 'MR-UMR') return { people: true, consent: 'given' };
  if (status === 'MR-LMR' || persons !== '') return { people: true };
  return status === 'MR-NAP' ? { people: false } : {};
};
