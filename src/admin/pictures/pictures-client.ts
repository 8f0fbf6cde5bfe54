import { getFetchClient } from '@strapi/strapi/admin';
import type { DescribedPicture } from '../../desk/contract/panel';

interface Answer {
  readonly data: readonly DescribedPicture[];
}

/** What is known of pictures; empty for who may not change files, and when it cannot be asked. */
export const loadPictures = async (ids: readonly number[]): Promise<readonly DescribedPicture[]> => {
  const { data } = await getFetchClient().get<Answer>(`/newsroom/pictures?ids=${ids.join(',')}`);
  return data.data;
};

/** @throws the refusal of the server */
export const sendAnswers = async (body: object): Promise<void> => {
  await getFetchClient().post('/newsroom/pictures/answers', body);
};
