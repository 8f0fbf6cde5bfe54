import request from 'supertest';
import type {
  CalendarAddress,
  CalendarEntry,
  NewCalendarAddress,
  ShownCalendar,
} from '../../../../src/desk/contract/calendar';
import { anonymous, refusedFields, unique, writer } from '../../../support/api';
import { act, makeReleased } from '../../../support/editorial';
import { makeDraftRelease } from '../../../support/factories';
import { readCalendar } from '../../../support/read-calendar';
import { employAs } from '../../../support/roles';
import { administrator, employ, type Staff } from '../../../support/staff';

const DAY = 86_400_000; // milliseconds

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- says what a route answers with
const dataOf = <Data>({ body }: { body: unknown }): Data => (body as { data: Data }).data;

/** Noon of a day that is so many days away; others of this newsroom use other days. */
const noonIn = (days: number): string =>
  `${new Date(Date.now() + days * DAY).toISOString().slice(0, 10)}T12:00:00.000Z`;

const linesOf = async (
  staff: Staff,
  documentId: string,
  { from = noonIn(-1), to = noonIn(60), locale = 'en' } = {},
): Promise<CalendarEntry[]> => {
  const query = `from=${from.slice(0, 10)}&to=${to.slice(0, 10)}&locale=${locale}`;
  const { entries } = dataOf<ShownCalendar>(await staff.get(`/newsroom/calendar?${query}`).expect(200));
  return entries.filter((entry) => entry.documentId === documentId);
};

const makeScheduled = async (releaseAt: string, fields: object = {}) => {
  const release = await makeDraftRelease({ ...fields });
  await act(release.documentId, 'schedule', { releaseAt }).expect(200);
  return release;
};

describe('the calendar of releases', () => {
  let publisher: Staff;

  beforeAll(async () => {
    publisher = await employ('Petra', 'Publisher');
  });

  it('has what is scheduled, what comes out of embargo and what was released, and not what was withdrawn', async () => {
    const at = noonIn(40);
    const scheduled = await makeScheduled(at);
    const french = unique('Titre');
    await writer.put(`/api/press-releases/${scheduled.documentId}?locale=fr`, { title: french }).expect(200);
    const [line] = await linesOf(publisher, scheduled.documentId, { locale: 'fr' });
    expect(line).toMatchObject({ at, title: french, locale: 'fr', city: null, locales: ['en', 'fr'] });
    const embargoedUntil = noonIn(41);
    const embargoed = await makeDraftRelease({ embargoedUntil });
    expect(await linesOf(publisher, embargoed.documentId)).toMatchObject([
      { kind: 'embargoEnds', at: embargoedUntil, title: embargoed.title, city: 'Accra' },
    ]);
    const released = await makeReleased();
    await writer
      .put(`/api/press-releases/${released.documentId}`, { title: 'Not what readers see' })
      .expect(200);
    expect(await linesOf(publisher, released.documentId)).toMatchObject([
      { kind: 'released', title: released.title },
    ]);
    await act(released.documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    expect(await linesOf(publisher, released.documentId)).toEqual([]);
  });

  it('begins and ends on days of the office’s clock, with an hour around them for clashes', async () => {
    const day = noonIn(42).slice(0, 10);
    const late = await makeScheduled(`${noonIn(41).slice(0, 10)}T23:30:00.000Z`);
    const before = await makeScheduled(`${noonIn(41).slice(0, 10)}T22:30:00.000Z`);
    const asked = { from: day, to: day };
    expect(await linesOf(publisher, late.documentId, asked)).toHaveLength(1);
    expect(await linesOf(publisher, before.documentId, asked)).toEqual([]);
  });

  it('tells each role what it reads, and nothing of the rest', async () => {
    const { documentId, title } = await makeScheduled(noonIn(43));
    const own = await employAs('Olga', {
      may: ['read', 'create'],
      fields: ['title', 'releaseAt'],
      isCreator: true,
    });
    expect(await linesOf(own, documentId)).toEqual([]);
    const untitled = await employAs('Ulla', { may: ['read'], fields: ['releaseAt'] });
    expect(await linesOf(untitled, documentId)).toMatchObject([{ title: null, city: null }]);
    const untimed = await employAs('Uta', { may: ['read'], fields: ['title', 'embargoedUntil'] });
    expect(await linesOf(untimed, documentId)).toEqual([]);
    const french = await employAs('Fania', {
      may: ['read'],
      fields: ['title', 'releaseAt'],
      locales: ['fr'],
    });
    expect(await linesOf(french, documentId)).toEqual([]);
    const editor = await employ('Edith', 'Editor of pages');
    const answer = await editor.get(
      `/newsroom/calendar?from=${noonIn(43).slice(0, 10)}&to=${noonIn(43).slice(0, 10)}`,
    );
    expect([200, 403]).toContain(answer.status);
    const nobody = await employAs('Nina', { uid: 'api::page.page', may: ['read'], fields: ['title'] });
    const refused = await nobody.get('/newsroom/calendar?from=2026-12-01&to=2026-12-02').expect(403);
    expect(refused.text).not.toContain(String(title));
  });

  it('refuses what it cannot answer, by the name of the parameter', async () => {
    const fieldsOf = async (query: string) =>
      refusedFields(await publisher.get(`/newsroom/calendar?${query}`).expect(400));
    expect(await fieldsOf('')).toEqual(['from', 'to']);
    expect(await fieldsOf('from=2026-02-30&to=2026-03-01')).toEqual(['from']);
    expect(await fieldsOf('from=2026-12-02&to=2026-12-01')).toEqual(['to']);
    expect(await fieldsOf('from=2026-01-01&to=2026-12-31')).toEqual(['to']);
    expect(await fieldsOf('from[]=2026-01-01&to=2026-01-02')).toEqual(['from']);
    expect(await fieldsOf('from=2026-12-01&to=2026-12-02&locale=de&page=1')).toEqual(['locale', 'page']);
    await anonymous().get('/newsroom/calendar?from=2026-12-01&to=2026-12-02').expect(401);
  });
});

describe('the address for calendar programs', () => {
  const make = async (staff: Staff, showsTitles = false, locale = 'en'): Promise<string> => {
    const made = await staff.post('/newsroom/calendar/address', { showsTitles, locale }).expect(200);
    expect((made.headers as Record<string, string>)['cache-control']).toBe('no-store');
    const { pathname } = new URL(dataOf<NewCalendarAddress>(made).address);
    return pathname;
  };

  const read = (path: string) => request(process.env.NEWSROOM_URL ?? '').get(path);

  const eventsOf = async (path: string, documentId: string) => {
    const answer = await read(path).expect(200);
    return readCalendar(answer.text).events.filter(({ UID = '' }) => UID.startsWith(documentId));
  };

  const stateOf = async (staff: Staff) =>
    dataOf<CalendarAddress | null>(await staff.get('/newsroom/calendar/address').expect(200));

  it('answers a calendar that no cache keeps, with no title of what is not public', async () => {
    const staff = await employ('Petra', 'Publisher');
    const scheduled = await makeScheduled(noonIn(45));
    const released = await makeReleased();
    const path = await make(staff);
    const { headers, text } = await read(path).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
    });
    expect(text).not.toContain(String(scheduled.title).slice(0, 30));
    expect(await eventsOf(path, scheduled.documentId)).toMatchObject([
      {
        SUMMARY: 'A press release goes out',
        CLASS: 'PRIVATE',
        DTSTART: noonIn(45).replace(/[-:]|\.000/g, ''),
      },
    ]);
    expect(await eventsOf(path, released.documentId)).toMatchObject([
      { SUMMARY: `Released: ${String(released.title)}` },
    ]);
  });

  it('tells titles to who wants them, in the language of the panel, and follows what happens', async () => {
    const staff = await employ('Petra', 'Publisher');
    const { documentId, title } = await makeScheduled(noonIn(46));
    const path = await make(staff, true, 'fr');
    const [before] = await eventsOf(path, documentId);
    expect(before).toMatchObject({ SUMMARY: `Diffusion: ${String(title)}`, LOCATION: 'Accra' });
    await act(documentId, 'cancel-schedule').expect(200);
    expect(await eventsOf(path, documentId)).toEqual([]);
    await act(documentId, 'release').expect(200);
    const [after] = await eventsOf(path, documentId);
    expect(after?.UID).toBe(before?.UID);
    expect(Number(after?.SEQUENCE)).toBeGreaterThanOrEqual(Number(before?.SEQUENCE)); // in seconds
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    expect(await eventsOf(path, documentId)).toEqual([]);
  });

  it('is told once, replaced and revoked', async () => {
    const staff = await employ('Ama', 'Author');
    expect(await stateOf(staff)).toBeNull();
    const first = await make(staff);
    expect(first).toMatch(/^\/api\/calendar\/[\w-]{43}\/releases\.ics$/);
    expect(await stateOf(staff)).toEqual({
      showsTitles: false,
      madeAt: expect.any(String) as string,
      readAt: null,
    });
    await read(first).expect(200);
    expect((await stateOf(staff))?.readAt).not.toBeNull();
    const second = await make(staff, true);
    await read(first).expect(404);
    await read(second).expect(200);
    await staff.post('/newsroom/calendar/address/revoke').expect(200);
    await read(second).expect(404);
    expect(await stateOf(staff)).toBeNull();
  });

  it('answers strangers, and owners who may read nothing any more, with the same 404', async () => {
    const stranger = await read('/api/calendar/nothing/releases.ics').expect(404);
    const admin = administrator();
    const own = await employAs('Olga', { may: ['read'], fields: ['title', 'releaseAt'] });
    const gone = await employ('Gerda', 'Publisher');
    const deleted = await employ('Dora', 'Publisher');
    const paths = [await make(own), await make(gone), await make(deleted)];
    const { results } = dataOf<{ results: { id: number; email: string; roles: { id: number }[] }[] }>(
      await admin.get('/admin/users?pageSize=100&sort=id:DESC').expect(200),
    );
    const idOf = ({ email }: Staff) => {
      const found = results.find((user) => user.email === email);
      if (found === undefined) throw new Error('Nobody has this address.');
      return found;
    };
    await admin
      .put(`/admin/roles/${idOf(own).roles[0]?.id ?? 0}/permissions`, { permissions: [] })
      .expect(200);
    await admin.put(`/admin/users/${idOf(gone).id}`, { isActive: false }).expect(200);
    await admin.delete(`/admin/users/${idOf(deleted).id}`).expect(200);
    for (const path of paths) {
      const answer = await read(path).expect(404);
      expect(answer.body).toEqual(stranger.body);
      expect((answer.headers as Record<string, string>)['cache-control']).toBe('private, no-store');
    }
  });

  it('is made by who reads press releases, with all that it takes', async () => {
    const nobody = await employAs('Nina', { uid: 'api::page.page', may: ['read'], fields: ['title'] });
    await nobody.post('/newsroom/calendar/address', { showsTitles: true, locale: 'en' }).expect(403);
    const staff = await employ('Ama', 'Author');
    const refused = await staff
      .post('/newsroom/calendar/address', { showsTitles: 'yes', locale: 'de', more: 1 })
      .expect(400);
    expect(refusedFields(refused).toSorted()).toEqual(['locale', 'more', 'showsTitles']);
    expect(await stateOf(staff)).toBeNull();
  });
});
