import { readFileSync } from 'node:fs';
import { decodePressPage } from '../../../../src/desk/press-import/domain/decode-press-page';
import { parsePressPage } from '../../../../src/desk/press-import/domain/parse-press-page';
import { findOthers } from '../../../support/others';
import { findLostLines, titlesOf } from './accounting';

const source = findOthers('source/000_092b23e9eea8501f.txt');
const itWithSource = source === null ? it.skip : it;
const text = source === null ? '' : decodePressPage(readFileSync(source));
const parsed = parsePressPage(text, { locale: 'en', site: true });

describe('the real page of a country office', () => {
  itWithSource('has its title and dateline, and no date, for the text gives no year', () => {
    expect([parsed.release?.title, parsed.release?.datelineCity, parsed.release?.date]).toEqual([
      'Strong Partnerships at the Heart of Cross-Regional Dialogue for Global Compact for Migration Champions',
      'Accra',
      null,
    ]);
  });

  itWithSource('has the dates of the dialogue in its body, of eight paragraphs', () => {
    expect(parsed.release?.body).toMatch(/^From 28 to 30 November, the Government of Ghana/);
    expect(parsed.release?.body.split('\n\n')).toHaveLength(8);
  });

  itWithSource('has three quotes with speaker, role and organisation', () => {
    expect(
      parsed.release?.quotes.map(({ speaker, role, organisation }) => [speaker, role, organisation]),
    ).toEqual([
      ['Amy Pope', 'IOM Director General and Coordinator of the UN Network on Migration', 'IOM'],
      [
        'Sofiane Kadmiri',
        'Counsellor',
        'Permanent Mission of the Kingdom of Morocco to the United Nations Office and other International Organizations in Geneva',
      ],
      [
        'Jose Roberto Chavez',
        'Counsellor',
        'Permanent Mission of the Republic of El Salvador to the United Nations Office and other International Organizations in Geneva',
      ],
    ]);
  });

  itWithSource('has the donors of its last paragraph, countries with their codes', () => {
    expect(parsed.release?.donors).toEqual([
      {
        name: 'United States’ Department of State, Bureau of Population, Refugees and Migration (PRM)',
        isoCode: 'US',
      },
      {
        name: 'Kingdom of the Netherlands',
        isoCode: 'NL',
        note: 'through its support of the Office of the High Commissioner for Human Rights',
      },
      { name: 'United Nations Office on Drugs and Crime' },
      {
        name: 'European Union',
        note: 'under the Building Migration Partnerships Programme implemented by the International Organization for Migration',
      },
    ]);
  });

  itWithSource('has its contact', () => {
    expect(parsed.release?.contacts).toEqual([
      { name: 'Florence Kim', organisation: 'UN Network on Migration', email: 'fkim@iom.int', phone: null },
    ]);
  });

  itWithSource('has five countries and no others', () => {
    expect(parsed.release?.partnerCountries).toEqual([
      { isoCode: 'GH', name: 'Ghana' },
      { isoCode: 'MA', name: 'Morocco' },
      { isoCode: 'SV', name: 'El Salvador' },
      { isoCode: 'US', name: 'United States' },
      { isoCode: 'NL', name: 'Netherlands' },
    ]);
  });

  itWithSource('has two pages with their text', () => {
    expect(parsed.pages.map(({ title, path, text: content }) => [title, path, content.slice(0, 30)])).toEqual(
      [
        ['Who We Are', '/who-we-are', 'The International Organization'],
        ['Our Work', '/our-work', 'As the leading inter-governmen'],
      ],
    );
  });

  itWithSource('has its menu of two levels and the entries under the second', () => {
    expect(parsed.menu.map(({ title }) => title)).toEqual(['Who We Are', 'Our Work']);
    expect(titlesOf(parsed.menu)).toEqual([
      'Who We Are',
      'About',
      'IOM Global',
      'Our Work',
      'Cross-cutting (Global)',
      'Data and Resources',
      'Take Action',
      '2030 Agenda',
    ]);
  });

  itWithSource(
    'has every line in a field or in notPlaced: separators and the heading of the contacts',
    () => {
      expect(findLostLines(text, parsed)).toEqual([]);
      expect(parsed.notPlaced).toEqual(['-', '-', '***', 'For more information, please contact:']);
    },
  );
});
