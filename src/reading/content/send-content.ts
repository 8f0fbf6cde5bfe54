import { errors } from '@strapi/utils';
import type { ContentQuery } from './domain/read-content-query';
import type { ContentAnswer } from './answer-content';

export interface ContentContext {
  readonly query: Readonly<Record<string, unknown>>;
  body: unknown;
  set(header: string, value: string): void;
  throw(status: number, message: string, properties: object): never;
}

const GONE = 410;

/** A document or redirect with its language; 410 with the notice for what is gone; 404. */
export const sendContent = (context: ContentContext, query: ContentQuery, answer: ContentAnswer): void => {
  const { path, locale, fallback = null } = query;
  if ('missing' in answer) {
    throw new errors.NotFoundError('There is nothing at this path in this language.', {
      path,
      locale,
      fallback,
    });
  }
  if ('gone' in answer) {
    const { notice, locale: language } = answer.gone;
    context.set('Content-Language', language);
    context.throw(GONE, notice.notice, { details: { ...notice, path, locale: language } });
  }
  const { data } = answer;
  context.set('Content-Language', data.locale);
  context.body = {
    data,
    meta: { locale: data.locale, requestedLocale: locale, fallback, isFallback: data.locale !== locale },
  };
};
