import { Alert, Box, Button, Flex, Main, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { isLocale } from '../../shared/locales/locales';
import { officeZone } from '../logic/office-zone';
import { useStore } from '../logic/store';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { AddressWindow } from './address-window';
import { useCalendarQuery } from './calendar-api';
import { ClashList } from './clash-list';
import { sayDay } from './domain/days';
import { layOut } from './domain/lay-out';
import { KindList } from './kind-list';
import { MonthView } from './month-view';
import { useView, type View } from './use-view';
import { WeekView } from './week-view';

/** What goes out when, on the clock of the office: a month or a week. */
const CalendarPage = () => {
  const say = useWords();
  const direction = useDirection();
  const { locale: language } = useIntl();
  const heading = useId();
  const timeZone = useStore(officeZone) ?? 'UTC';
  const view = useView(timeZone);
  const days = view.weeks.flat();
  const asked = {
    from: days[0] ?? view.day,
    to: days.at(-1) ?? view.day,
    locale: isLocale(language) ? language : 'en',
  };
  const { currentData, isError, isFetching, refetch } = useCalendarQuery(asked, {
    refetchOnMountOrArgChange: true,
  });
  const layout = layOut(currentData?.entries ?? [], { timeZone, days, now: new Date() });
  const shown = { view, layout, timeZone, labelledBy: heading, isKnown: currentData !== undefined };
  return (
    <Main dir={direction}>
      <Page.Title>{say('newsroom.calendar')}</Page.Title>
      <Layouts.Header title={say('newsroom.calendar')} primaryAction={<AddressWindow />} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Steps view={view} heading={heading} />
          <Flex justifyContent="space-between" gap={4} wrap="wrap">
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say('newsroom.state.clock', { timeZone })}
            </Typography>
            <KindList />
          </Flex>
          {isError && (
            <Alert
              variant="danger"
              title={say('newsroom.loadFailed')}
              closeLabel={say('newsroom.close')}
              action={
                <Button variant="tertiary" onClick={() => void refetch()}>
                  {say('newsroom.calendar.again')}
                </Button>
              }
            >
              {say('newsroom.calendar.notKnown')}
            </Alert>
          )}
          <ClashList clashes={layout.clashes} timeZone={timeZone} />
          {isFetching && currentData === undefined && (
            <Typography tag="p" textColor="neutral600" aria-live="polite">
              {say('newsroom.loading')}
            </Typography>
          )}
          <Box aria-busy={isFetching}>
            {view.name === 'week' ? <WeekView {...shown} /> : <MonthView {...shown} />}
          </Box>
        </Flex>
      </Layouts.Content>
    </Main>
  );
};

/** Which part of the calendar it is, and buttons that lead to others. */
const Steps = ({ view, heading }: { readonly view: View; readonly heading: string }) => {
  const say = useWords();
  const { locale: language } = useIntl();
  const [first = view.day] = view.weeks.flat();
  const last = view.weeks.flat().at(-1) ?? first;
  const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const isWeek = view.name === 'week';
  return (
    <Flex justifyContent="space-between" gap={4} wrap="wrap">
      <Typography id={heading} tag="h2" variant="beta" aria-live="polite">
        {isWeek
          ? `${sayDay(first, language, long)} – ${sayDay(last, language, long)}`
          : sayDay(view.day, language, { month: 'long', year: 'numeric' })}
      </Typography>
      <Flex gap={2} wrap="wrap">
        {(['month', 'week'] as const).map((name) => (
          <Button
            key={name}
            variant={view.name === name ? 'secondary' : 'tertiary'}
            aria-pressed={view.name === name}
            onClick={() => {
              view.show({ name });
            }}
          >
            {say(`newsroom.calendar.${name}`)}
          </Button>
        ))}
        <Button
          variant="tertiary"
          onClick={() => {
            view.move(-1);
          }}
        >
          {say(isWeek ? 'newsroom.calendar.weekBefore' : 'newsroom.calendar.monthBefore')}
        </Button>
        <Button
          variant="tertiary"
          onClick={() => {
            view.show({ day: null });
          }}
        >
          {say('newsroom.calendar.today')}
        </Button>
        <Button
          variant="tertiary"
          onClick={() => {
            view.move(1);
          }}
        >
          {say(isWeek ? 'newsroom.calendar.weekAfter' : 'newsroom.calendar.monthAfter')}
        </Button>
      </Flex>
    </Flex>
  );
};

export default CalendarPage;
