import { Typography } from '@strapi/design-system';
import type { ReleaseState } from '../../shared/press-release/release-state';
import { StateBadge } from '../panels/state-badge';

/** The state of a release in the list, in words. */
export const StateCell = ({ state }: { readonly state: ReleaseState | null | undefined }) =>
  state ? <StateBadge state={state} /> : <Typography textColor="neutral600">–</Typography>;
