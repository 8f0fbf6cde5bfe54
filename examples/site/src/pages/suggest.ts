import type { APIRoute } from 'astro';
import { addressOf } from '../languages';
import { NewsroomError, ask, inLanguage } from '../newsroom/ask';
import { attempt } from '../newsroom/load-frame';
import type { Suggestion } from '../newsroom/shapes';
import { wordsOf } from '../words';

/** What the search box offers while somebody types: where each title leads. */
export const GET: APIRoute = async ({ locals: { language }, url }) => {
  const typed = (url.searchParams.get('q') ?? '').trim().slice(0, 200);
  const found =
    typed === ''
      ? { data: [] }
      : await attempt(
          ask<{ data: readonly Suggestion[] }>('/api/search', { suggest: typed, ...inLanguage(language) }),
        );
  if (found instanceof NewsroomError) return Response.json([], { status: found.status });
  const kinds: Readonly<Record<string, string>> = wordsOf(language).types;
  const search = addressOf(language, '/search');
  return Response.json(
    found.data.map(({ title, path, locale, type }) => ({
      title,
      href: path === null ? `${search}?q=${encodeURIComponent(title)}` : addressOf(locale, path),
      kind: kinds[type] ?? '',
    })),
  );
};
