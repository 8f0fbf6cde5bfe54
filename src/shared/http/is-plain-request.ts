/** Headers of callers that are somebody, and by which Strapi's answers take another form (its core controller). */
const NOT_PLAIN = ['authorization', 'strapi-response-format', 'strapi-encode-source-maps'];

/**
 * Whether a request asks as anybody does, for an answer in its usual form.
 *
 * @param headers - names in lower case
 */
export const isPlainRequest = (headers: object): boolean => !NOT_PLAIN.some((name) => name in headers);
