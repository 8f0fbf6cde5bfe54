/** The cookie in which the panel says its language to the content manager's routes. It holds no secret. */
export const LANGUAGE_COOKIE = 'newsroom-language';
