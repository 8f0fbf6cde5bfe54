import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../api/content-manager';
import { keepStepsApart } from '../undocumented/keep-steps-apart';
import { readBrowserHtml } from './html-of-browser';
import { pasteFormatted } from './paste-formatted';

const takeFormatted = pasteFormatted(readBrowserHtml);

/** Every field of formatted text takes in formatted text. A block that no text has brings what all of them do. */
export const addPasting = (app: StrapiApp): void => {
  contentManagerOf(app).apis.addRichTextBlocks({
    'newsroom-pasting': {
      plugin: (editor) => keepStepsApart(takeFormatted(editor)),
      matchNode: () => false,
      renderElement: () => null,
      isInBlocksSelector: false,
    },
  });
};
