import type { APIRoute } from 'astro';
import { handOn } from '../newsroom/hand-on';

export const GET: APIRoute = ({ url }) =>
  handOn('/api/sitemap.xml', { part: url.searchParams.get('part') ?? undefined });
