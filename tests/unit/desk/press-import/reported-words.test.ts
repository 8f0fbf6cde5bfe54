import { extractQuotes } from '../../../../src/desk/press-import/domain/extract-quotes';

const speakers = (...paragraphs: string[]): string[] =>
  extractQuotes(paragraphs).map(({ speaker }) => speaker);

describe('words that are a part of the sentence that reports them', () => {
  it.each([
    'Jane Example, spokeswoman of the mill, said the mill “respects the ruling and will repair the dam”.',
    'El fiscal delegado, Jane Example, aseguró que los acusados “cortaban de noche y sembraban de día”.',
    'Mayor Jane Example described the new tram as “a corridor on wheels that nobody has to queue for”.',
  ])('are a quote: %s', (sentence) => {
    expect(speakers(sentence)).toEqual(['Jane Example']);
  });

  it.each([
    'Jane Example, the director, said the film “The Long Way Back to the Mill” was hers.',
    'Minister Jane Example welcomed the protocol as “a fair price for a shared sea”.',
    'La ministre, Jane Exemple, a salué « un investissement qui se mesure en vies ».',
  ])('are none as a title, or as a name for something: %s', (sentence) => {
    expect(speakers(sentence)).toEqual([]);
  });

  it('belong to whom the sentence before speaks of, behind "in her words"', () => {
    expect(
      speakers('Jane Example opened the path. In her words, “a path is made by walking on it”.'),
    ).toEqual(['Jane Example']);
  });
});

describe('a speaker whom the text names elsewhere', () => {
  it.each([
    ['“We act now,” said the diplomat.', 'The ambassador of Norway, Jane Example, opened the mill.'],
    [
      '“We act now,” said the new director.',
      'The Example Fund has appointed Jane Example director from 1 May.',
    ],
    ['“We act now,” he said.', 'The gift, noted Jane Example, director of the mill, comes late.'],
  ])('is known by the office: %s', (quote, before) => {
    expect(speakers(before, quote)).toEqual(['Jane Example']);
  });

  it('is of the body that the sentence names', () => {
    const text = 'Speaking for the Sample Fund, its director, Jane Example, said: “We act now.”';
    expect(extractQuotes([text])[0]).toMatchObject({ role: 'director', organisation: 'Sample Fund' });
  });

  it('has the office of a clause', () => {
    const text = '“We act now,” said Jane Example, who has been director of the mill since 2014.';
    expect(extractQuotes([text])[0]).toMatchObject({ speaker: 'Jane Example', role: 'director of the mill' });
  });

  it('answers a question', () => {
    expect(
      speakers('Jane Example, director of the mill, answers.', 'Why a mill?', '“Because bread needs one.”'),
    ).toEqual(['Jane Example']);
  });

  it('is who issued the statement that follows', () => {
    expect(
      speakers('The following statement was issued by Mayor Jane Example:', '“The bridge closed itself.”'),
    ).toEqual(['Jane Example']);
  });
});

describe('an Arabic speaker by surname', () => {
  it.each([
    'افتتح رئيس الوزراء الدكتور بشير الرفاعي الجسر الجديد.',
    'أكد رئيس البلدية السيد بشير الرفاعي أن الجسر جاهز.',
    'وقع الاتفاقية معالي بشير الرفاعي مدير عام الصندوق.',
  ])('is who was named with title and office: %s', (before) => {
    expect(speakers(before, 'وقال الرفاعي: "يختصر الجسر ساعة من عمر كل سائق".')[0]).toMatch(/بشير الرفاعي$/u);
  });

  it.each([
    'وأشار منسق الحملة عمار الحمصي إلى أن القافلة تكفي ألف أسرة، مستدركا: "لكن المحتاجين كثر".',
    'وأشاد محافظ نينوى عمار الحمصي بالمشروع قائلا "هذه حجارة تتذكر أصحابها".',
    'وقالت منسقة الشؤون الإنسانية عمار الحمصي لمنظمة نبع: "الماء لا يعرف الحدود".',
  ])('ends before what the verb goes on with: %s', (sentence) => {
    expect(speakers(sentence)).toEqual(['عمار الحمصي']);
  });
});
