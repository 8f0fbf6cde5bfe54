import type { APIRoute } from 'astro';
import { loadFrame } from '../newsroom/load-frame';

/** What search engines may read: everything but drafts and lists without end. */
export const GET: APIRoute = async () => {
  const { origin } = await loadFrame('en');
  const lines = [
    'User-agent: *',
    'Disallow: /preview',
    'Disallow: /hooks/',
    'Disallow: /*/search',
    'Disallow: /search',
    '',
    ...(origin === null ? [] : [`Sitemap: ${origin}/sitemap.xml`, `Sitemap: ${origin}/news-sitemap.xml`]),
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
