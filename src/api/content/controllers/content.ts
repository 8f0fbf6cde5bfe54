import { answerContent } from '../../../content/answer-content';
import { sendContent, type ContentContext } from '../../../content/send-content';
import { refuse } from '../../../document-middlewares/refuse';
import { readContentQuery } from '../../../domain/content/read-content-query';

export default {
  async find(context: ContentContext): Promise<void> {
    const read = readContentQuery(context.query);
    if ('problems' in read) refuse(read.problems, 'This query cannot be answered.');
    else sendContent(context, read.query, await answerContent(strapi, read.query));
  },
};
