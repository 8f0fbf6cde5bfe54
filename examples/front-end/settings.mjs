import process from 'node:process';

const { NEWSROOM_URL: newsroom, HOST, PORT } = process.env;

/** Where the newsroom answers. */
export const NEWSROOM_URL = (newsroom ?? 'http://127.0.0.1:1337').replace(/\/+$/, '');

export const LISTEN = { host: HOST ?? '127.0.0.1', port: Number(PORT ?? 4000) };
