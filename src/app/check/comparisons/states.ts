import { isPublicState, RELEASE_STATES } from '../../../shared/press-release/release-state';
import { saidByEach, type Comparison } from '../comparison';

const PUBLIC = RELEASE_STATES.filter(isPublicState)
  .map((state) => `'${state}'`)
  .join(', ');

export const STATES: Comparison = {
  name: 'states',
  compares: 'the states of press releases with what is public',
  remedy: 'Withdraw the release in the panel, or release it: the state machine writes all of it anew.',
  find: (look) =>
    saidByEach(look, [
      `select format('Release %s is in several states at once: %s.', document_id, string_agg(distinct state, ', ')) as said
       from press_releases group by document_id having count(distinct (state, release_at)) > 1`,
      `select distinct format('Release %s is public (%s) in state "%s".', document_id, locale, coalesce(state, '-')) as said
       from press_releases where published_at is not null and coalesce(state, '-') not in (${PUBLIC})`,
      `select distinct format('Release %s is in state "%s" and not public in any language.', document_id, state) as said
       from press_releases release where state in (${PUBLIC}) and not exists (select from press_releases public
         where public.document_id = release.document_id and public.published_at is not null)`,
      `select distinct format('Release %s is scheduled without a time.', document_id) as said
       from press_releases where state = 'scheduled' and release_at is null`,
    ]),
};
