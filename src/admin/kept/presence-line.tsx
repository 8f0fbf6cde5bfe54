import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OpenForm } from '../../desk/contract/presence';
import { sayHour } from '../logic/office-clock';
import { useDirection } from '../words/use-direction';
import { useWords, type Word } from '../words/use-words';

const wordOf = ({ isYours, isUnsaved }: OpenForm): Word => {
  if (isYours) return isUnsaved ? 'newsroom.presence.yoursUnsaved' : 'newsroom.presence.yours';
  return isUnsaved ? 'newsroom.presence.unsaved' : 'newsroom.presence.open';
};

/** Who else has a form open. */
export const PresenceLine = ({
  other,
  timeZone,
}: {
  readonly other: OpenForm;
  readonly timeZone: string;
}) => {
  const say = useWords();
  const direction = useDirection();
  const { locale } = useIntl();
  const time = sayHour(other.since, timeZone, locale);
  return (
    <Typography
      tag="p"
      dir={direction}
      fontWeight="bold"
      textColor={other.isUnsaved ? 'warning700' : 'neutral800'}
    >
      {say(wordOf(other), { name: other.name, time })}
    </Typography>
  );
};
