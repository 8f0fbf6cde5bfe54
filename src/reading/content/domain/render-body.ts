import { toBlocks, type BlockNode } from '../../../shared/blocks/block';
import { renderHtml } from '../../../shared/blocks/render-html';
import { nameInAddress } from '../../../shared/addresses/name-in-address';
import { pictureSources } from '../../../shared/pictures/picture-sources';
import type { Frame } from './frame';
import type { PictureInText } from './stored';

/**
 * Blocks as safe HTML for a page of the front end: pictures by their whole address, as the newsroom serves them; links as they
 * were written, as they lead to pages of the site. Pictures say their sizes, so that no page jumps when they come, and their smaller
 * files.
 *
 * @param pictures - those inside the text, as the library has them now: a block has a copy of what it said once
 */
export const renderBody = (
  blocks: unknown,
  { newsroomUrl }: Frame,
  pictures: readonly PictureInText[] = [],
): string =>
  renderHtml(
    toBlocks(blocks).map((block) =>
      block.image ? { ...block, image: show(block.image, newsroomUrl, pictures) } : block,
    ),
    { isForPages: true },
  );

/** A `srcset` that somebody wrote into a text is not shown. */
const show = (
  image: NonNullable<BlockNode['image']>,
  newsroomUrl: string,
  pictures: readonly PictureInText[],
): BlockNode['image'] => {
  const { url } = image;
  if (typeof url !== 'string' || !URL.canParse(url, newsroomUrl)) return { ...image, srcset: null };
  return {
    ...image,
    srcset: null,
    url: new URL(url, newsroomUrl).href,
    ...describe(url, newsroomUrl, pictures),
  };
};

/** WebP alone, as `<img>` has one kind of file: every browser of today shows it. */
const WEBP = 'image/webp';

const describe = (url: string, newsroomUrl: string, pictures: readonly PictureInText[]) => {
  const hash = nameInAddress(url).replace(/\.[^.]*$/, '');
  const picture = pictures.find((one) => one.hash === hash);
  if (picture === undefined) return {};
  const { width, height, renditions } = picture;
  const sources = pictureSources(renditions ?? [], (address) =>
    URL.canParse(address, newsroomUrl) ? new URL(address, newsroomUrl).href : null,
  );
  const srcset = sources.find(({ type }) => type === WEBP)?.srcset;
  return {
    ...(width !== null && height !== null && { width, height }),
    ...(srcset !== undefined && { srcset }),
  };
};
