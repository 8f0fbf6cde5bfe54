import { findSentTag, tagEncoding, withoutEncodings } from '../shared/http/encoding-tags';
import type { Context } from '../platform/strapi/koa';

/**
 * Compressed answers have other bytes, so their strong `ETag` has the encoding in it. Behind this the program knows
 * content alone: who asks with the tag of any encoding of what is current gets 304 with that tag.
 */
const tagEncodings = () => async (context: Context, next: () => Promise<void>) => {
  const { headers } = context.request;
  const sent = headers['if-none-match'];
  if (sent !== undefined) headers['if-none-match'] = withoutEncodings(sent);
  await next();
  const etag = context.response.get('ETag');
  if (etag === '') return;
  if (context.status === 304 && sent !== undefined) context.set('ETag', findSentTag(sent, etag));
  else context.set('ETag', tagEncoding(etag, context.response.get('Content-Encoding')));
};

export default tagEncodings;
