import { z } from 'zod';
import { LOCALES, DEFAULT_LOCALE } from '../../../shared/locales/locales';
import { normalisePath, PATH_AT_MOST } from '../../../shared/addresses/normalise-path';

const USE_LOCALE = `Use one of ${LOCALES.join(', ')}.`;
const USE_PATH = `Use a path, such as /who-we-are/about: up to ${PATH_AT_MOST} characters, a slash first, no control characters.`;

/** The parameters that say in which language an answer is, and which one fills what is not translated. */
export const LANGUAGE_PARAMETERS = {
  locale: z.enum(LOCALES, USE_LOCALE).default(DEFAULT_LOCALE),
  fallback: z.enum(LOCALES, USE_LOCALE).optional(),
};

/** Clients that cut slashes off the end send nothing for the home page. */
const isHome = (sent: string): boolean => /^(?:$|[?#])/.test(sent);

/** The parameters of `GET /api/content`. */
export const CONTENT_QUERY = z.strictObject({
  path: z.string(USE_PATH).transform((sent, context) => {
    const path = normalisePath(isHome(sent) ? '/' : sent);
    if (path !== null) return path;
    context.addIssue({ code: 'custom', message: USE_PATH });
    return z.NEVER;
  }),
  ...LANGUAGE_PARAMETERS,
});

export type ContentQuery = z.infer<typeof CONTENT_QUERY>;
