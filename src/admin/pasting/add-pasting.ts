import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../api/content-manager';
import { handOverText } from '../undocumented/hand-over-text';
import { keepStepsApart } from '../undocumented/keep-steps-apart';
import { leaveEditor } from '../undocumented/leave-editor';
import { readBrowserHtml } from './html-of-browser';
import { pasteFormatted } from './paste-formatted';

const takeFormatted = pasteFormatted(readBrowserHtml);
const handOver = handOverText(leaveEditor);

/** Every field of formatted text takes in formatted text. A block that no text has brings what all of them do. */
export const addPasting = (app: StrapiApp): void => {
  contentManagerOf(app).apis.addRichTextBlocks({
    'newsroom-pasting': {
      plugin: (editor) => handOver(keepStepsApart(takeFormatted(editor))),
      matchNode: () => false,
      renderElement: () => null,
      isInBlocksSelector: false,
    },
  });
};
