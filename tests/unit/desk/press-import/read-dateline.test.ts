import { readDateline } from '../../../../src/desk/press-import/domain/read-dateline';

describe('a paragraph that opens with a dateline', () => {
  it.each([
    ['Accra – From the start', 'Accra', null],
    ['GENEVA, 3 May 2024 — Work', 'Geneva', '2024-05-03'],
    ['GENEVA (3 May 2024) – Work', 'Geneva', '2024-05-03'],
    ['Nairobi/Geneva, 12 June 2023 - Work', 'Nairobi/Geneva', '2023-06-12'],
    ['PARIS, le 3 mai 2024 – Le travail', 'Paris', '2024-05-03'],
    ['N’DJAMENA, 1er juin 2022 – Le travail', 'N’Djamena', '2022-06-01'],
    ['Ciudad de México, 4 de mayo de 2023 — La obra', 'Ciudad de México', '2023-05-04'],
    ['Madrid, lunes 4 de mayo de 2020 – El trabajo', 'Madrid', '2020-05-04'],
    ['Ginebra, 3 de mayo de 2023. La obra', 'Ginebra', '2023-05-03'],
    ['جنيف، 3 مايو 2024 – بدأ العمل', 'جنيف', '2024-05-03'],
    ['القاهرة في 3 أيار/مايو 2024 – بدأ العمل', 'القاهرة', '2024-05-03'],
    ['عمّان، ٣ مايو ٢٠٢٤ – بدأ العمل', 'عمّان', '2024-05-03'],
    ['(New York) - The work', 'New York', null],
    ['PORT-AU-PRINCE – Le travail', 'Port-au-Prince', null],
  ])('gives city and date: %s', (paragraph, city, date) => {
    expect(readDateline(paragraph, 'en')).toMatchObject({ city, date, left: [] });
  });

  it('gives what else the head holds', () => {
    expect(readDateline('ACCRA, Ghana (IOM) – Work began', 'en')).toEqual({
      city: 'Accra',
      date: null,
      left: ['Ghana', '(IOM)'],
      rest: 'Work began',
    });
  });

  it('takes the dates of an event for no date of the release', () => {
    expect(readDateline('Geneva, 28-30 November 2023 – The talks', 'en')).toMatchObject({
      date: null,
      left: ['28-30 November 2023'],
    });
  });

  it('reads 03/05/2024 as a date where it can mean one day only', () => {
    expect(readDateline('Paris, 03/05/2024 – Le travail', 'fr')?.date).toBe('2024-05-03');
    expect(readDateline('New York, 03/05/2024 – The work', 'en')?.date).toBeNull();
  });
});

describe('what a dateline holds besides city and date', () => {
  it.each([
    ['Dar es Salaam, 15 October – The work', 'Dar es Salaam', null, ['15 October']],
    ['Lilongwe, Malawi: The work', 'Lilongwe', null, ['Malawi']],
    ['الدوحة في 3 يونيو /قنا/ بدأ العمل', 'الدوحة', null, ['3 يونيو', '/قنا/']],
    [
      'نجران 14 رجب 1445 هـ الموافق 26 يناير 2024 م واس',
      'نجران',
      '2024-01-26',
      ['14 رجب 1445 هـ الموافق', 'م واس'],
    ],
    ['عمّان، الأردن – 20 يونيو 2023', 'عمّان', '2023-06-20', ['الأردن']],
  ])('is left: %s', (paragraph, city, date, left) => {
    expect(readDateline(paragraph, 'ar')).toMatchObject({ city, date, left });
  });
});

describe('a paragraph with a dash that is no dateline', () => {
  it.each([
    'Update – The thing',
    'Migration – a global matter',
    'Tuesday – The team',
    'The Director – Jane Example',
  ])('gives null: %s', (paragraph) => {
    expect(readDateline(paragraph, 'en')).toBeNull();
  });
});

describe('the datelines of Arab agencies', () => {
  it.each([
    ['أبوظبي في 14 نوفمبر / وام / وقع الصندوق اتفاقية', 'أبوظبي'],
    ['القاهرة في 27 أغسطس/ أ ش أ / أكد الوزير أن العمل بدأ', 'القاهرة'],
    ['الكويت - 12 - 2 (كونا) -- أعلنت الجمعية وصول طائرة', 'الكويت'],
  ])('give the city and no day without a year: %s', (paragraph, city) => {
    expect(readDateline(paragraph, 'ar')).toMatchObject({ city, date: null });
  });
});

describe('the day of a situation', () => {
  it('has no city', () => {
    expect(readDateline('As of 16 November 2023', 'en')?.city ?? null).toBeNull();
  });
});
