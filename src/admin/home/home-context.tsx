import { createContext, useContext, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { sayShortTime } from '../logic/countdown';

interface Clock {
  readonly now: Date;
  /** IANA name of the office's zone. */
  readonly timeZone: string;
}

const ClockContext = createContext<Clock>({ now: new Date(0), timeZone: 'UTC' });

/** The clock of the office, for all that the home page says of times. */
export const OfficeClock = ({ children, now, timeZone }: Clock & { readonly children: ReactNode }) => (
  <ClockContext.Provider value={{ now, timeZone }}>{children}</ClockContext.Provider>
);

export const useOfficeClock = (): Clock & { readonly sayTime: (moment: string) => string } => {
  const clock = useContext(ClockContext);
  const { locale } = useIntl();
  return { ...clock, sayTime: (moment) => sayShortTime(moment, clock.timeZone, locale, clock.now) };
};
