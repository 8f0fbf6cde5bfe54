import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { RemovalPlan } from '../../desk/contract/home';
import { groupBy } from '../../shared/collections/group-by';
import { nameId } from '../undocumented/message-ids';

type Piece = RemovalPlan['goes'][number];

interface Props {
  readonly title: string;
  readonly pieces: readonly Piece[];
}

const FILE = 'plugin::upload.file';

/** Documents and files by their types, by what people know them by. */
export const PieceList = ({ title, pieces }: Props) => {
  const intl = useIntl();
  const nameOf = (uid: string): string =>
    uid === FILE
      ? intl.formatMessage({ id: 'upload.plugin.name', defaultMessage: 'Media Library' })
      : intl.formatMessage({ id: nameId(uid), defaultMessage: nameId(uid) });
  return (
    <Box>
      <Typography tag="h3" fontWeight="bold">
        {title}
      </Typography>
      <Box tag="ul" style={{ maxHeight: '22rem', overflowY: 'auto', margin: 0, paddingInlineStart: '2rem' }}>
        {[...groupBy(pieces, ({ uid }) => uid)].map(([uid, ofType]) => (
          <li key={uid}>
            <Typography>
              {nameOf(uid)} ({ofType.length}): <bdi>{ofType.map(({ label }) => label).join(' · ')}</bdi>
            </Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
};
