/** Of the panel and of REST; routes are found in upper and lower case. */
const ROUTES = /^\/(?:api\/upload|upload(?:\/files(?:\/[^/]+\/replace)?)?|newsroom\/paste\/files)\/?$/i;

/** Whether a route takes files: to store one, to put another in its place, or to read one. */
export const takesFiles = (path: string): boolean => ROUTES.test(path);

const WITH_BODY = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** Whether a request has a body of several parts, files among them (RFC 7578). */
export const isMultipart = (method: string, contentType: string): boolean =>
  WITH_BODY.includes(method) && /^\s*multipart\//i.test(contentType);
