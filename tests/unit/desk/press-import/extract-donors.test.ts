import { extractDonors } from '../../../../src/desk/press-import/domain/extract-donors';

const names = (paragraph: string): string[] => extractDonors([paragraph]).map(({ name }) => name);

describe('a sentence of thanks for money', () => {
  it.each([
    [
      'Wells are made possible with the generous contributions from Canada and Germany.',
      ['Canada', 'Germany'],
    ],
    [
      'avec l’appui financier du Royaume des Pays-Bas et de la Banque mondiale.',
      ['Royaume des Pays-Bas', 'Banque mondiale'],
    ],
    [
      'gracias al apoyo financiero de la Unión Europea, el Reino de Bélgica y la Cruz Roja.',
      ['Unión Europea', 'Reino de Bélgica', 'Cruz Roja'],
    ],
    ['بدعم مالي من المملكة المتحدة؛ والاتحاد الأوروبي.', ['المملكة المتحدة', 'الاتحاد الأوروبي']],
    ['It is funded by the European Union and implemented by WXO.', ['European Union']],
    ['With funding from Japan and USAEX, the team built wells.', ['Japan', 'USAEX']],
    [
      'Funded by the Ministry of Labour and Welfare and the Example Trust.',
      ['Ministry of Labour and Welfare', 'Example Trust'],
    ],
  ])('gives donors: %s', (paragraph, expected) => {
    expect(names(paragraph)).toEqual(expected);
  });
});

describe('a donor', () => {
  it('has a code when it is a country or of its government', () => {
    expect(extractDonors(['Funded by UNEX Ghana and the Embassy of Japan in Ghana.'])).toEqual([
      { name: 'UNEX Ghana' },
      { name: 'Embassy of Japan in Ghana', isoCode: 'JP' },
    ]);
  });

  it('keeps as a note how the money came', () => {
    expect(extractDonors(['Funded by the Kingdom of Norway under the Example Programme.'])).toEqual([
      { name: 'Kingdom of Norway', isoCode: 'NO', note: 'under the Example Programme' },
    ]);
  });
});

describe('support that is not money', () => {
  it.each(['Hosted with support from the Example Network.', 'Made possible by the hard work of many.'])(
    'gives no donor: %s',
    (paragraph) => {
      expect(names(paragraph)).toEqual([]);
    },
  );
});

it('names donors after a passive that names the work first, in Arabic', () => {
  expect(names('تم تمويل المشروع من الاتحاد الأوروبي.')).toEqual(['الاتحاد الأوروبي']);
});
