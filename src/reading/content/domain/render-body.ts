import { toBlocks } from '../../../shared/blocks/block';
import { renderHtml } from '../../../shared/blocks/render-html';
import type { Frame } from './frame';

/**
 * Blocks as safe HTML for a page of the front end: pictures by their whole address, as the newsroom serves them; links as they
 * were written, as they lead to pages of the site. Pictures say their sizes, so that no page jumps when they come.
 */
export const renderBody = (blocks: unknown, { newsroomUrl }: Frame): string =>
  renderHtml(
    toBlocks(blocks).map((block) => {
      const url = block.image?.url;
      return typeof url === 'string' && URL.canParse(url, newsroomUrl)
        ? { ...block, image: { ...block.image, url: new URL(url, newsroomUrl).href } }
        : block;
    }),
    { isForPages: true },
  );
