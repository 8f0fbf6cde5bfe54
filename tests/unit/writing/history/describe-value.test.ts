import { describeValue } from '../../../../src/writing/history/domain/describe-value';
import type { SnapshotValue } from '../../../../src/writing/history/domain/snapshot';

const text = (words: string) => ({ type: 'text', text: words });
const block = (type: string, ...children: SnapshotValue[]) => ({ type, children });

describe('a value in words', () => {
  it.each([
    [undefined, ''],
    [null, ''],
    ['', ''],
    ['Accra', 'Accra'],
    [0, '0'],
    [7, '7'],
    [true, 'yes'],
    [false, 'no'],
    [[], ''],
    [{}, ''],
  ])('%j is "%s"', (value, words) => {
    expect(describeValue(value)).toBe(words);
  });
});

describe('a text', () => {
  it('has a line for each paragraph', () => {
    const body = [block('paragraph', text('One.')), block('heading', text('Two')), block('quote', text('3'))];
    expect(describeValue(body)).toBe('One.\nTwo\n3');
  });

  it('runs on over bold words and links, whose address shows', () => {
    const link = { type: 'link', url: 'https://example.org', children: [text('here')] };
    const bold = { ...text('now'), bold: true };
    expect(describeValue([block('paragraph', text('Read '), bold, text(' '), link, text('.'))])).toBe(
      'Read now here (https://example.org).',
    );
  });

  it('has a mark before each entry of a list, nested ones too', () => {
    const nested = block('list', block('list-item', text('Inner')));
    const list = block('list', block('list-item', text('One')), nested, block('list-item', text('Two')));
    expect(describeValue([list])).toBe('• One\n• Inner\n• Two');
  });

  it('leaves empty paragraphs out', () => {
    expect(describeValue([block('paragraph', text('')), block('paragraph', text('One'))])).toBe('One');
  });

  it('names its pictures, by their words or their file', () => {
    const picture = (image: SnapshotValue) => ({ type: 'image', image, children: [text('')] });
    expect(describeValue([picture({ name: 'a.png', alternativeText: 'A flag' })])).toBe('[picture: A flag]');
    expect(describeValue([picture({ name: 'a.png', alternativeText: '' })])).toBe('[picture: a.png]');
    expect(describeValue([picture(null)])).toBe('[picture: without a name]');
  });
});

describe('what a version refers to', () => {
  it('goes by its name, one a line', () => {
    expect(describeValue({ ref: 7, label: 'flag.png' })).toBe('flag.png');
    expect(
      describeValue([
        { ref: 'a', label: 'Press desk' },
        { ref: 'b', label: 'Ama Mensah' },
      ]),
    ).toBe('Press desk\nAma Mensah');
  });
});

describe('a component', () => {
  it('lists its fields that are filled in', () => {
    expect(describeValue({ text: 'We agreed.', speaker: 'Ama', role: null, organisation: '' })).toBe(
      'text: We agreed., speaker: Ama',
    );
  });

  it('has a line for each in a list', () => {
    const donors = [
      { organisation: { ref: 'a', label: 'Fund' }, country: null },
      { country: { ref: 'b', label: 'Morocco' } },
    ];
    expect(describeValue(donors)).toBe('organisation: Fund\ncountry: Morocco');
  });

  it('does not tell the technical name of a section', () => {
    expect(describeValue({ __component: 'sections.contacts', title: 'Ask us' })).toBe('title: Ask us');
  });
});
