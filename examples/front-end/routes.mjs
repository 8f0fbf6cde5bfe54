import { readFile } from 'node:fs/promises';
import { addressOf, readAddress } from './languages.mjs';
import { ask, inLanguage, NewsroomError } from './newsroom.mjs';
import { showError } from './views/error.mjs';
import { layOut } from './views/layout.mjs';
import { showList } from './views/list.mjs';
import { showPage } from './views/page.mjs';
import { showRelease } from './views/release.mjs';
import { showSearch } from './views/search.mjs';

/** @typedef {{ status?: number, type?: string, headers?: Record<string, string>, body?: string }} Reply */

const FILES = /** @type {Record<string, string>} */ ({
  '/site.css': 'text/css; charset=utf-8',
  '/preview.js': 'text/javascript; charset=utf-8',
});

/**
 * Answers any address of the site: a page costs two requests to the newsroom, its content and the menu.
 *
 * @param {URL} url
 * @returns {Promise<Reply>}
 */
export const route = async (url) => {
  const fileType = FILES[url.pathname];
  if (fileType !== undefined) {
    return { type: fileType, body: await readFile(new URL(`.${url.pathname}`, import.meta.url), 'utf8') };
  }
  const { language, path } = readAddress(url.pathname);
  try {
    if (path === '/search') return await search(url, language);
    if (path === '/preview') return await preview(url);
    return await content(language, `${path}${url.search}`); // old addresses may be known by their query
  } catch (error) {
    if (error instanceof NewsroomError) return fail(error, language);
    throw error;
  }
};

/** @typedef {import('./languages.mjs').Language} Language */

/** @param {Language} language */
const menuIn = async (language) => (await ask('/api/navigation', inLanguage(language))).data;

/**
 * @param {Language} language
 * @param {string} path - with its query
 * @returns {Promise<Reply>}
 */
const content = async (language, path) => {
  const [{ data, meta }, menu] = await Promise.all([
    ask('/api/content', { path, ...inLanguage(language) }),
    menuIn(language),
  ]);
  if (data.type === 'redirect') {
    const to = data.to.startsWith('/') ? addressOf(data.locale, data.to) : data.to;
    return { status: data.status, headers: { Location: encodeURI(to) } };
  }
  const main = show(data, language);
  return {
    headers: { 'Content-Language': data.locale },
    body: layOut({ language, menu, content: data, isFallback: meta.isFallback, main }),
  };
};

/**
 * @param {import('./views/layout.mjs').Content} data
 * @param {Language} language
 */
const show = (data, language) => {
  if (data.type === 'page') return showPage(data, language);
  return data.type === 'press-release' ? showRelease(data, language) : showList(data, language);
};

/**
 * @param {URL} url
 * @param {Language} language
 * @returns {Promise<Reply>}
 */
const search = async (url, language) => {
  const q = (url.searchParams.get('q') ?? '').slice(0, 200);
  const page = /^[1-9]\d{0,3}$/.exec(url.searchParams.get('page') ?? '')?.[0] ?? '1';
  const [found, menu] = await Promise.all([
    ask('/api/search', { q, page, ...inLanguage(language) }),
    menuIn(language),
  ]);
  const hits = /** @type {import('./newsroom.mjs').Shapes['SearchAnswer']} */ (found);
  return { body: layOut({ language, menu, query: q, main: showSearch(hits, q, language) }) };
};

/**
 * The draft that a link of the panel opens: the token is handed on, and decides alone.
 *
 * @param {URL} url
 * @returns {Promise<Reply>}
 */
const preview = async (url) => {
  const { data, meta } = await ask('/api/preview', { token: url.searchParams.get('token') ?? '' });
  const language = data.locale;
  const main = data.type === 'page' ? showPage(data, language) : showRelease(data, language);
  const menu = await menuIn(language);
  return {
    headers: { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' },
    body: layOut({ language, menu, content: data, previewEnds: meta.expiresAt, main }),
  };
};

/**
 * @param {NewsroomError} error
 * @param {Language} language
 * @returns {Promise<Reply>}
 */
const fail = async (error, language) => {
  const menu = await menuIn(language).catch(() => []);
  return {
    status: error.status,
    headers: { 'Cache-Control': 'no-store' },
    body: layOut({ language, menu, main: showError(error, language) }),
  };
};
