import { z } from 'zod';
import { CONTENT_QUERY } from '../../../../reading/content/domain/read-content-query';
import { NAVIGATION_QUERY } from '../../../../reading/navigation/domain/read-navigation-query';
import { answer, LOCALE } from '../common-shapes';
import { CONTENT_PAGE, CONTENT_REDIRECT, CONTENT_RELEASE, MENU_ITEM } from '../content-shapes';
import type { Operation, Paths } from '../model';
import { fail, json } from '../operation';
import { describeQuery } from '../parameters';
import { toSchema } from '../shapes';

const FOR_FRONT_ENDS: Pick<Operation, 'tags' | 'security'> = { tags: ['Front ends'], security: [{}] };

const LANGUAGE = { description: 'The language; without `fallback` it is strict.', example: 'fr' };
const FALLBACK = {
  description: 'Fills what is not there in that language; the answer says where it does.',
  example: 'en',
};

const CONTENT = answer(
  z.discriminatedUnion('type', [CONTENT_PAGE, CONTENT_RELEASE, CONTENT_REDIRECT]),
  z.object({
    locale: LOCALE,
    requestedLocale: LOCALE,
    fallback: LOCALE.nullable(),
    isFallback: z.boolean(),
  }),
);

const NAVIGATION = answer(
  z.array(MENU_ITEM),
  z.object({
    locale: LOCALE,
    fallback: LOCALE.nullable(),
    isFallback: z.boolean(),
    languages: z.array(LOCALE),
  }),
);

/** What a front end fetches to draw any address. */
export const CONTENT_PATHS: Paths = {
  '/api/content': {
    get: {
      ...FOR_FRONT_ENDS,
      operationId: 'getContent',
      summary: 'What lives at a path',
      description: 'A page, a press release or a redirect, with everything that it takes to draw it.',
      parameters: describeQuery(CONTENT_QUERY, {
        path: {
          description: 'A path of the site.',
          example: '/who-we-are/about',
          schema: { type: 'string' },
        },
        locale: LANGUAGE,
        fallback: FALLBACK,
      }),
      responses: {
        200: json('What lives there; `type` says which it is.', toSchema(CONTENT)),
        ...fail(400, 404, 410),
      },
    },
  },
  '/api/navigation': {
    get: {
      ...FOR_FRONT_ENDS,
      operationId: 'getNavigation',
      summary: 'The menu as a tree',
      description: 'Published pages in their order. A hidden page hides its branch.',
      parameters: describeQuery(NAVIGATION_QUERY, { locale: LANGUAGE, fallback: FALLBACK }),
      responses: {
        200: json('The items at the top, with their children.', toSchema(NAVIGATION), {
          data: [
            {
              documentId: 'k2mzq0d4v8x1c6w9t3b5n7r2',
              title: 'Who we are',
              path: '/who-we-are',
              locale: 'en',
              isFallback: false,
              children: [],
            },
          ],
          meta: { locale: 'en', fallback: null, isFallback: false, languages: ['en'] },
        }),
        ...fail(400),
      },
    },
  },
};
