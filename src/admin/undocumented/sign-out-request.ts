/*
 * What the panel sends when somebody signs out. Strapi offers no place to ask before: a request with a body is somebody who pressed
 * the button; one without follows it, and is all there is when a session has ended by itself. The account stands in the token.
 */

const SIGN_OUT = '/admin/logout';

/**
 * The account that asks to be signed out; null for any other request.
 *
 * @example accountThatSignsOut('/admin/logout', { method: 'POST', body: '{}', headers: { Authorization: 'Bearer …' } }) // '2'
 */
export const accountThatSignsOut = (address: string, init: RequestInit): string | null => {
  if (init.method?.toUpperCase() !== 'POST' || !address.endsWith(SIGN_OUT) || init.body == null) return null;
  const [, payload] = (new Headers(init.headers).get('Authorization') ?? '').split('.');
  return payload === undefined ? null : readAccount(payload);
};

const readAccount = (payload: string): string | null => {
  const { userId } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as {
    userId?: string | number;
  };
  return userId === undefined ? null : String(userId);
};
