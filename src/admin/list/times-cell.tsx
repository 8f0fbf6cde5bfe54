import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ListedRelease } from '../../desk/contract/list';
import { sayShortTime } from '../logic/short-time';
import { useWords } from '../words/use-words';
import { timesOf } from './times-of';

interface Props {
  readonly release: ListedRelease;
  readonly timeZone: string;
}

/** When a release goes out or went out, and what keeps it, on the clock of the office. */
export const TimesCell = ({ release, timeZone }: Props) => {
  const say = useWords();
  const { locale } = useIntl();
  const times = timesOf(release);
  if (times.length === 0) return <Typography textColor="neutral600">–</Typography>;
  return times.map(({ what, at }) => (
    <div key={what}>
      <Typography variant="pi" textColor="neutral600" tag="div">
        {say(`newsroom.list.time.${what}`)}
      </Typography>
      <Typography tag="div">{sayShortTime(at, timeZone, locale)}</Typography>
    </div>
  ));
};
