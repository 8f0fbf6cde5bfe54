import { isEmbargoLine, readEmbargo } from '../../../../src/desk/press-import/domain/read-embargo';

const office = 'Asia/Tokyo';
const read = (line: string, city: string | null = null): string | null =>
  readEmbargo(line, { locale: 'en', timeZone: office, city });

describe('an embargo line', () => {
  it.each([
    ['EMBARGOED UNTIL 00:01 GMT, 5 March 2024', '2024-03-05T00:01:00Z'],
    [
      'Embargoed for release until 10:00 a.m. Geneva time on Tuesday, 12 September 2023',
      '2023-09-12T08:00:00Z',
    ],
    ['NOT FOR PUBLICATION BEFORE 14:00 CET ON 3 OCTOBER 2023', '2023-10-03T13:00:00Z'],
    ['Embargo: 5 March 2024, 9.30 p.m. (UTC+3)', '2024-03-05T18:30:00Z'],
    ['Embargoed until 0001 GMT (0101 CET) 5 March 2024', '2024-03-05T00:01:00Z'],
    ['SOUS EMBARGO JUSQU’AU MARDI 5 MARS 2024 À 6H00 (HEURE DE PARIS)', '2024-03-05T05:00:00Z'],
    ['EMBARGADO HASTA LAS 11:00 (HORA DE MADRID) DEL 7 DE MARZO DE 2024', '2024-03-07T10:00:00Z'],
    ['محظور النشر حتى الساعة 10:00 بتوقيت القاهرة، 5 مارس 2024', '2024-03-05T08:00:00Z'],
  ])('is read on the clock that it names: %s', (line, until) => {
    expect(isEmbargoLine(line)).toBe(true);
    expect(read(line)).toBe(until);
  });

  it('is read on the clock of the office where it names none', () => {
    expect(read('EMBARGOED UNTIL 10:00, 5 March 2024')).toBe('2024-03-05T01:00:00Z');
  });

  it('begins with the day where it names no hour', () => {
    expect(read('Embargoed until 5 March 2024')).toBe('2024-03-04T15:00:00Z');
  });

  it('means by local time that of its city', () => {
    expect(read('EMBARGOED UNTIL 10:00 LOCAL TIME, 5 March 2024', 'Nairobi')).toBe('2024-03-05T07:00:00Z');
  });

  it.each([
    'EMBARGOED UNTIL 10:00 Marl time, 5 March 2024',
    'EMBARGOED UNTIL TUESDAY',
    'EMBARGOED UNTIL MIDNIGHT, 5 March 2024',
    'EMBARGOED UNTIL 25:00 GMT, 5 March 2024',
  ])('is not guessed: %s', (line) => {
    expect(read(line)).toBeNull();
  });

  it('is no paragraph about one', () => {
    expect(isEmbargoLine(`The embargo on arms was lifted. ${'It had lasted for years. '.repeat(8)}`)).toBe(
      false,
    );
  });
});
