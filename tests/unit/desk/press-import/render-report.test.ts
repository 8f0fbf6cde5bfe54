import { renderReport } from '../../../../src/desk/press-import/domain/render-report';

describe('the report for people', () => {
  const text = renderReport({
    release: {
      title: 'Work Begins',
      datelineCity: 'Accra',
      date: null,
      embargoedUntil: '2024-03-05T00:01:00Z',
      body: 'One.\n\nTwo.',
      quotes: [{ text: 'We begin', speaker: 'Speaker A', role: 'Chief', organisation: 'Example Agency' }],
      contacts: [{ name: 'Speaker B', organisation: 'Example Agency', email: 'b@example.org', phone: null }],
      partnerCountries: [{ isoCode: 'GH', name: 'Ghana' }],
      donors: [{ name: 'Kingdom of Norway', isoCode: 'NO', note: 'under the Example Programme' }],
    },
    pages: [{ title: 'Our Work', path: '/our-work', text: 'We work.' }],
    menu: [{ title: 'Our Work', children: [{ title: 'Data', children: [] }] }],
    made: [{ type: 'press-release', title: 'Work Begins' }],
    matched: [{ type: 'page', title: 'Our Work' }],
    notPlaced: ['***', 'Share'],
  });

  it.each([
    'Press release: Work Begins',
    '  Dateline: Accra, no date',
    '  Embargoed until: 2024-03-05T00:01:00Z',
    '  Body: 2 paragraphs',
    '  Speaker A, Chief, Example Agency: We begin',
    '  Speaker B, Example Agency, b@example.org',
    '  Ghana (GH)',
    '  Kingdom of Norway (NO) – under the Example Programme',
    '  Our Work (/our-work)',
    '    Data',
    '  press-release: Work Begins',
    '  page: Our Work',
    '  Share',
    'Separators passed over: ***',
  ])('has the line: %s', (line) => {
    expect(text.split('\n')).toContain(line);
  });

  it('says when no release was found', () => {
    expect(
      renderReport({ release: null, pages: [], menu: [], made: [], matched: [], notPlaced: ['x'] }),
    ).toBe('No press release found.\nNot placed:\n  x\n');
  });
});
