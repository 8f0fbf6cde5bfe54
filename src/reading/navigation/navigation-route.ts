import { z } from 'zod';
import { keep } from '../../platform/answer-cache/domain/kept-answers';
import type { Route } from '../../platform/http/route';
import { takes } from '../../platform/http/route-query';
import { answer, LOCALE } from '../../shared/openapi/common-shapes';
import { fail, json } from '../../shared/openapi/operation';
import { toSchema } from '../../shared/openapi/shapes';
import { LANGUAGE_NOTES } from '../content/content-route';
import { FEEDS, JSON_LD, MENU_ITEM, SITE } from '../content/domain/content-shapes';
import { PATHS } from '../content/read-tables';
import { NAVIGATION_QUERY, type NavigationQuery } from './domain/read-navigation-query';

const NAVIGATION = answer(
  z.array(MENU_ITEM),
  z.object({
    locale: LOCALE,
    fallback: LOCALE.nullable(),
    isFallback: z.boolean(),
    languages: z.array(LOCALE),
    site: SITE.nullable().describe('The site that it is the menu of.'),
    feeds: FEEDS,
    robots: z.string().describe('For pages that are none of the newsroom’s.'),
    jsonLd: JSON_LD,
    jsonLdHtml: z.string(),
  }),
);

export const NAVIGATION_ROUTE: Route<NavigationQuery> = {
  name: 'getNavigation',
  method: 'GET',
  path: '/api/navigation',
  access: 'public',
  query: takes(NAVIGATION_QUERY, LANGUAGE_NOTES),
  kept: keep({ reads: PATHS }),
  words: {
    tags: ['Front ends'],
    summary: 'The menu as a tree',
    description: 'Published pages in their order. A hidden page hides its branch.',
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
        meta: {
          locale: 'en',
          fallback: null,
          isFallback: false,
          languages: ['en'],
          site: null,
          feeds: [
            {
              type: 'application/rss+xml',
              title: 'Example Office: Press releases',
              url: 'https://newsroom.example.org/api/feeds/press.rss',
            },
          ],
          robots: 'index, follow, max-image-preview:large',
          jsonLd: { '@context': 'https://schema.org', '@graph': [] },
          jsonLdHtml: '<script type="application/ld+json">{}</script>',
        },
      }),
      ...fail(400),
    },
  },
};
