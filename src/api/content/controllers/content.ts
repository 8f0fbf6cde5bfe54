import { answerContent } from '../../../reading/content/answer-content';
import { sendContent, type ContentContext } from '../../../reading/content/send-content';
import { refuse } from '../../../platform/refuse/refuse';
import { readContentQuery } from '../../../reading/content/domain/read-content-query';

export default {
  async find(context: ContentContext): Promise<void> {
    const read = readContentQuery(context.query);
    if ('problems' in read) refuse(read.problems, 'This query cannot be answered.');
    else sendContent(context, read.query, await answerContent(strapi, read.query));
  },
};
