import { CURRENT_PATHS } from '../../../writing/paths/keep-paths';
import { saidByEach, type Comparison } from '../comparison';

const KEPT = `select path, locale, uid, document_id from public_paths where is_current`;

export const PATHS: Comparison = {
  name: 'paths',
  compares: 'the record of public paths with the public documents',
  remedy:
    'Publish the document once more in the panel: its path is written down anew. Those of topics and countries follow at the next start.',
  find: (look) =>
    saidByEach(look, [
      `select format('%s (%s) is the path of %s, and leads elsewhere or nowhere.', path, locale, document_id) as said
       from ((${CURRENT_PATHS}) except ${KEPT}) lacking`,
      `select format('%s (%s) leads to %s, which is not public there.', path, locale, document_id) as said
       from (${KEPT} except (${CURRENT_PATHS})) left_over`,
    ]),
};
