import { DEFAULT_LOCALE } from '../../shared/locales/locales';

/** The office as the public knows it. */
export interface Office {
  readonly name: string | null;
  /** The address of its picture. */
  readonly logo: string | null;
}

const PATIENCE = 1500; // milliseconds: the sign-in page does not wait longer for a name

interface Answer {
  readonly data?: { readonly name?: string | null; readonly logo?: { readonly url?: string } | null } | null;
}

/** The settings of the site that are published, in a language; of an office that does not answer in time: nothing. */
export const loadOffice = async (locale: string): Promise<Office> => {
  const query = new URLSearchParams({ locale, 'fields[0]': 'name', 'populate[logo][fields][0]': 'url' });
  try {
    const answer = await fetch(`/api/site?${query.toString()}`, { signal: AbortSignal.timeout(PATIENCE) });
    const { data } = answer.ok ? ((await answer.json()) as Answer) : {};
    return { name: data?.name ?? null, logo: data?.logo?.url ?? null };
  } catch (error) {
    console.warn(`The name of the office (${locale}) did not come: the panel goes on without it.`, error);
    return { name: null, logo: null };
  }
};

/** In the language of the panel and in English, which stands in for what is not there. */
export const loadOffices = async (locale: string): Promise<Readonly<Record<string, Office>>> => {
  const locales = [...new Set([locale, DEFAULT_LOCALE])];
  const offices = await Promise.all(locales.map((code) => loadOffice(code)));
  return Object.fromEntries(
    locales.map((code, place) => [code, offices[place] ?? { name: null, logo: null }]),
  );
};
