import { extractQuotes } from '../../../../src/desk/press-import/domain/extract-quotes';

const shortly = (...paragraphs: string[]): string[][] =>
  extractQuotes(paragraphs).map(({ text, speaker, role, organisation }) => [
    text,
    speaker,
    role,
    organisation,
  ]);

describe('a quotation with its speaker after it', () => {
  it('takes the office in front of the name', () => {
    expect(shortly('“We act now!” says UNICEF Representative Jane Example.')).toEqual([
      ['We act now!', 'Jane Example', 'UNICEF Representative', 'UNICEF'],
    ]);
  });

  it('leaves the circumstances out of the office', () => {
    expect(shortly('“We act now,” said Minister of Health Jane Example at the launch.')).toEqual([
      ['We act now', 'Jane Example', 'Minister of Health', ''],
    ]);
  });

  it('takes a dash for an attribution when a name follows', () => {
    expect(shortly('“One two three.” — Jane Example, Director')).toEqual([
      ['One two three.', 'Jane Example', 'Director', ''],
    ]);
  });

  it('reads low opening marks', () => {
    expect(shortly('„Wir handeln jetzt“, said Jane Example, Mayor of Exampletown.')).toEqual([
      ['Wir handeln jetzt', 'Jane Example', 'Mayor of Exampletown', ''],
    ]);
  });

  it('ends the attribution at its full stop, not at that of a short form', () => {
    expect(shortly('“It works,” said Dr. Jane Example of WXO. It rained.')).toEqual([
      ['It works', 'Dr. Jane Example', '', 'WXO'],
    ]);
  });
});

describe('a quotation with its speaker before it', () => {
  it('finds the name after the office', () => {
    expect(shortly('The UN High Commissioner for Examples, Jane Example, said: “We act now.”')).toEqual([
      ['We act now.', 'Jane Example', 'UN High Commissioner for Examples', 'UN'],
    ]);
  });

  it('finds it in the paragraph above, when that ends with a colon', () => {
    expect(shortly('Jane Example, Director, said:', '“All of it is here.”')).toEqual([
      ['All of it is here.', 'Jane Example', 'Director', ''],
    ]);
  });

  it('finds it before "told the committee that"', () => {
    expect(shortly('Jane Example told the committee that “the work must go on for all of us”.')[0]?.[1]).toBe(
      'Jane Example',
    );
  });

  it('finds an organisation that speaks', () => {
    expect(shortly('In a statement, WXO said: “We welcome the decision.”')).toEqual([
      ['We welcome the decision.', 'WXO', '', ''],
    ]);
  });

  it('finds a verb first, in Arabic', () => {
    expect(shortly('قال السيد جون نموذج إن «العمل مستمر في جميع المناطق المتضررة».')).toEqual([
      ['العمل مستمر في جميع المناطق المتضررة', 'جون نموذج', '', ''],
    ]);
  });
});

describe('a quotation in parts', () => {
  it('is one quote round its attribution', () => {
    expect(shortly('“One two,” said Jane Example, Director of Operations at UNEX, “and three.”')).toEqual([
      ['One two, and three.', 'Jane Example', 'Director of Operations', 'UNEX'],
    ]);
  });

  it('is one quote over paragraphs, wherever the speaker is named', () => {
    expect(shortly('“First part.', '“Second part,” said Jane Example, Director.')).toEqual([
      ['First part.\n\nSecond part', 'Jane Example', 'Director', ''],
    ]);
  });
});

describe('a second mention', () => {
  it('finds the speaker by surname', () => {
    expect(
      shortly('“A b,” said Jane Example, Chief.', '“C d,” said John Sample.', '“E f,” Ms. Example added.')[2],
    ).toEqual(['E f', 'Jane Example', 'Chief', '']);
  });

  it('finds the speaker by an office that only one of them holds', () => {
    expect(
      shortly('“A b,” said Jane Example, Minister of Health.', '“C d,” the Minister said.')[1]?.[1],
    ).toBe('Jane Example');
  });

  it('is left as written when two speakers bear the surname', () => {
    expect(
      shortly('“A b,” said Jane Example.', '“C d,” said John Example.', '“E f,” said Example.')[2]?.[1],
    ).toBe('Example');
  });
});

describe('words in marks that nobody is said to have said', () => {
  it.each([
    '“Title of Book” is a report.',
    'The so-called “safe zone” was shelled, said Jane Example.',
    'The “new dawn” came.',
    'It measures 5" by 7" in all.',
  ])('are no quote: %s', (paragraph) => {
    expect(extractQuotes([paragraph])).toEqual([]);
  });
});

describe('an office told without a title', () => {
  it.each([
    ['“A b,” said Jane Example, who leads the Sample Trust, in Accra.', 'Jane Example', '', 'Sample Trust'],
    ['The company’s director-general, Jane Example, said: “A b c.”', 'Jane Example', 'director-general', ''],
    [
      '« A b », a déclaré Jeanne Exemple, présidente de l’association Modèle.',
      'Jeanne Exemple',
      'présidente',
      'association Modèle',
    ],
    [
      '“A b”, dijo Juana Ejemplo, secretaria general de Vía Modelo.',
      'Juana Ejemplo',
      'secretaria general',
      'Vía Modelo',
    ],
    [
      '“A b,” said Jane Example, press officer at Harbour Sample.',
      'Jane Example',
      'press officer',
      'Harbour Sample',
    ],
    ['“A b”, dijo la directora de Museos, Juana Ejemplo.', 'Juana Ejemplo', 'directora de Museos', ''],
    [
      '« A b », a déclaré la ministre déléguée aux Transports Jeanne Exemple.',
      'Jeanne Exemple',
      'ministre déléguée aux Transports',
      '',
    ],
  ])('is read: %s', (paragraph, ...speaker) => {
    expect(shortly(paragraph)[0]?.slice(1)).toEqual(speaker);
  });

  it('is what a sentence says of the person who speaks in the next', () => {
    expect(
      shortly('Jane Example, a weaver from Marl, sold her loom. “A b c d e f,” she said.')[0]?.slice(1),
    ).toEqual(['Jane Example', 'weaver from Marl', '']);
  });

  it('is found by the surname of somebody with a doctorate', () => {
    expect(
      shortly(
        '“A b,” said Dr. Jane Example, the chief surgeon.',
        'Example, who came late, added: “C d e.”',
      )[1]?.slice(1, 3),
    ).toEqual(['Dr. Jane Example', 'chief surgeon']);
  });
});

describe('whom "she said" means', () => {
  it('is of whom the paragraph before speaks, though it holds words at arm’s length', () => {
    expect(
      shortly(
        '“We act now,” said Jane Example, Director.',
        'The president of the Example Bank, John Sample, spoke of “a good day”.',
        '“Others will follow,” he said.',
      ).map(([, speaker]) => speaker),
    ).toEqual(['Jane Example', 'John Sample']);
  });

  it('is no place at the beginning of a sentence', () => {
    expect(
      shortly('At Exampletown, Jane Example, a nurse, opened the ward. “It is warm,” she said.'),
    ).toEqual([['It is warm', 'Jane Example', 'nurse', '']]);
  });

  it('is somebody without a family name, whose age is told', () => {
    expect(
      shortly('À Exemple, Moussa, 14 ans, a repris la classe. « Je dessine mon village », confie-t-il.'),
    ).toEqual([['Je dessine mon village', 'Moussa', '', '']]);
  });
});

describe('the organisation of an office', () => {
  it('is a body that the text names elsewhere', () => {
    expect(
      shortly(
        'The charity Roads Afar opened an office.',
        '“We act now,” said Jane Example, a researcher in Accra for Roads Afar.',
      ),
    ).toEqual([['We act now', 'Jane Example', 'researcher in Accra', 'Roads Afar']]);
  });

  it.each([
    ['présidente du groupement de Modèle', 'présidente du groupement de Modèle', ''],
    ['Permanent Secretary at the Ministry of Roads', 'Permanent Secretary', 'Ministry of Roads'],
    ['chair of Friends of Example Library', 'chair', 'Friends of Example Library'],
    ['vice-président de la Métropole en charge des vélos', 'vice-président en charge des vélos', 'Métropole'],
    ['Directora de la División de Caminos', 'Directora de la División de Caminos', ''],
    ['editor-in-chief of Mtis Example', 'editor-in-chief', 'Mtis Example'],
  ])('is told from what is led and from where: %s', (office, role, organisation) => {
    expect(shortly(`“We act now,” said Jane Example, ${office}.`)).toEqual([
      ['We act now', 'Jane Example', role, organisation],
    ]);
  });

  it('leaves out a verb and letters behind the name', () => {
    expect(
      shortly('El embajador de Malta, Juan Ejemplo, probó el café y bromeó: “Habrá que madrugar”.'),
    ).toEqual([['Habrá que madrugar', 'Juan Ejemplo', 'embajador de Malta', '']]);
    expect(shortly('“We act now,” said Jane Example, M.D., director of the clinic.')[0]?.[2]).toBe(
      'director of the clinic',
    );
  });
});

it('takes what an Arabic sentence says of an unknown verb’s subject', () => {
  expect(
    shortly(
      'من جهتها ثمنت الدكتورة ليلى مثال، مديرة مرصد الطرق، دعم الوزارة، وقالت: "سنفتح الطريق قبل الشتاء".',
    ),
  ).toEqual([['سنفتح الطريق قبل الشتاء', 'الدكتورة ليلى مثال', 'مديرة مرصد الطرق', 'مرصد الطرق']]);
});
