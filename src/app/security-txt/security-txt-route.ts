import type { Route } from '../../platform/http/route';
import { TAKES_NONE } from '../../platform/http/route-query';

/** For people who found a weakness, where RFC 9116 has them look. */
export const SECURITY_TXT_ROUTE: Route = {
  name: 'getSecurityTxt',
  method: 'GET',
  path: '/.well-known/security.txt',
  access: 'public',
  query: TAKES_NONE,
  kept: null,
  words: null,
};
