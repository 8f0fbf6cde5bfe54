import { z } from 'zod';
import { LOCALES } from '../../../shared/locales/locales';

const LINKS_AT_MOST = 50; // in one release
const LETTERS_AT_MOST = 2000; // characters of an address, as browsers take them

const SEND_LINKS = 'Send links as a JSON list of addresses, such as ["/about"].';

const readList = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    context.addIssue({ code: 'custom', message: SEND_LINKS });
    return z.NEVER;
  }
};

/** Which addresses are looked up, and in which language. */
export const DEAD_LINKS_QUERY = z.strictObject({
  links: z
    .string(SEND_LINKS)
    .transform(readList)
    .pipe(
      z
        .array(z.string(SEND_LINKS).max(LETTERS_AT_MOST, SEND_LINKS), SEND_LINKS)
        .max(LINKS_AT_MOST, `Send at most ${LINKS_AT_MOST} links.`),
    ),
  locale: z.enum(LOCALES, `Use one of ${LOCALES.join(', ')}.`),
});

export type DeadLinksQuery = z.infer<typeof DEAD_LINKS_QUERY>;
