import type { APIRoute } from 'astro';
import { handOn } from '../../newsroom/hand-on';

export const GET: APIRoute = () => handOn('/.well-known/security.txt');
