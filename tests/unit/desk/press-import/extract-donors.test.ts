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

describe('support of any kind', () => {
  it.each([
    [
      'With support from the Government of Japan, the Harbour Fund today opened a mill.',
      ['Government of Japan'],
    ],
    ['بدعم من الاتحاد الأوروبي وحكومة ألمانيا.', ['الاتحاد الأوروبي', 'حكومة ألمانيا']],
    ['ejecutado con el apoyo de la Embajada de Suiza en Bolivia.', ['Embajada de Suiza en Bolivia']],
  ])('is money where a government, the Union or an embassy gives it: %s', (paragraph, expected) => {
    expect(names(paragraph)).toEqual(expected);
  });

  it.each(['Held with the support of the Ministry of Health.', 'avec l’aide d’ingénieurs de Tunisie.'])(
    'is none where others give it: %s',
    (paragraph) => {
      expect(names(paragraph)).toEqual([]);
    },
  );
});

describe('a donor’s name', () => {
  it.each([
    ['Funded by the Example Bank (US$ 2.1 million) and Norway.', ['Example Bank', 'Norway']],
    ['financé par le Fonds des côtes et KfW.', ['Fonds des côtes', 'KfW']],
    [
      'Funding for the survey came from the Example Fund and the City of Lisbon.',
      ['Example Fund', 'City of Lisbon'],
    ],
    [
      'Funded by the Science Council, the Example Trust and Horizon Marsh.',
      ['Science Council', 'Example Trust', 'Horizon Marsh'],
    ],
    ['بتمويل من بنك الآبار، وبتنفيذ منظمة رواء.', ['بنك الآبار']],
  ])('ends where the next begins, or another’s part: %s', (paragraph, expected) => {
    expect(names(paragraph)).toEqual(expected);
  });
});

describe('what was given', () => {
  it.each([
    [
      'with a $3.2 million grant from the Tidal and Alpine Administration.',
      ['Tidal and Alpine Administration'],
    ],
    [
      'paid for by a gift of US$ 9.4 million from the Reed Fund and by the people of Japan.',
      ['Reed Fund', 'people of Japan'],
    ],
    ['La Fondation Roseau a également apporté 5 millions de dollars.', ['Fondation Roseau']],
    ['La entrega fue posible gracias al apoyo de la Unión Europea y Taiwán.', ['Unión Europea', 'Taiwán']],
    ['وقدمت كل من ألمانيا وهولندا تمويلا بقيمة ١٢ مليون دولار.', ['ألمانيا', 'هولندا']],
  ])('stands with its sum before the giver: %s', (paragraph, expected) => {
    expect(names(paragraph)).toEqual(expected);
  });

  it.each([
    'El Banco Ejemplo aprobó un préstamo de US$50 millones para reparar las vías.',
    "The Reed Foundation's gift was matched by the Government of Malta.",
  ])('without a giver names no donor: %s', (paragraph) => {
    expect(names(paragraph)).toEqual([]);
  });
});

describe('several governments', () => {
  it('are their countries', () => {
    expect(names('It is funded by the Governments of Norway, Ireland and Malta.')).toEqual([
      'Norway',
      'Ireland',
      'Malta',
    ]);
  });
});

describe('a name with "and" in it', () => {
  it.each([
    [
      'con financiación de la Agencia Ejemplo para el Desarrollo y la Cooperación (AEDC) y de Malta.',
      ['Agencia Ejemplo para el Desarrollo y la Cooperación (AEDC)', 'Malta'],
    ],
    [
      'funded by Malta’s development agency, Maltaid, and the Reed Foundation.',
      ['Maltaid', 'Reed Foundation'],
    ],
    ['financiado por la Unión Europea e implementado por la Fundación Ejemplo.', ['Unión Europea']],
  ])('is one donor: %s', (paragraph, expected) => {
    expect(names(paragraph)).toEqual(expected);
  });
});

describe('who paid, told in other ways', () => {
  it.each([
    ['The Summit thanked the Weir Bank and Finland for the grant that built it.', ['Weir Bank', 'Finland']],
    [
      'Es financiado en un 90 % por la Unión Europea y el resto por la Fundación Milpa.',
      ['Unión Europea', 'Fundación Milpa'],
    ],
    [
      'Recibieron este año aportes de Suecia, de Suiza y de donantes privados de España.',
      ['Suecia', 'Suiza'],
    ],
    ['Cofinancé par le Fonds vert et de 4 millions par la Norvège.', ['Fonds vert', 'Norvège']],
    ['It is financed by the Pandemic Pool, by Japan and by Ireland.', ['Pandemic Pool', 'Japan', 'Ireland']],
    [
      'وأجرى الدراسة فريق من الجامعة، وموّلتها وكالة التنمية النرويجية ومؤسسة الساقية.',
      ['وكالة التنمية النرويجية', 'مؤسسة الساقية'],
    ],
    [
      'يساهم فيه صندوق التنمية بـ 80 مليونا والبنك الأوروبي بـ 40 مليونا.',
      ['صندوق التنمية', 'البنك الأوروبي'],
    ],
    ['وأنجز المشروع بمنحة من اليابان بلغت 28 مليون دولار.', ['اليابان']],
  ])('%s', (text, donors) => {
    expect(names(text)).toEqual(donors);
  });
});
