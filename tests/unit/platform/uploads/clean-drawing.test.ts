import { cleanDrawing, DrawingError } from '../../../../src/platform/uploads/domain/clean-drawing';

const SVG = 'xmlns="http://www.w3.org/2000/svg"';
const clean = (content: string, attributes = ''): string =>
  cleanDrawing(`<svg ${SVG}${attributes}>${content}</svg>`).text.replace(/^<svg[^>]*>|<\/svg>$/g, '');

const whatIsWrong = (source: string): string => {
  try {
    cleanDrawing(source);
  } catch (error) {
    if (error instanceof DrawingError) return error.what;
    throw error;
  }
  return '';
};

describe('a drawing', () => {
  it.each([
    '<path d="M0 0h9" fill="#c00"/>',
    '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><rect fill="url(#a)"/>',
    '<use xlink:href="#a"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<style>.a { fill: url(&quot;#b&quot;) }</style>',
    '<text xml:space="preserve">a &lt; b &amp; ع</text>',
    '<filter id="f"><feGaussianBlur stdDeviation="3"/></filter>',
    '<circle r="1"><animate attributeName="r" values="1;2"/></circle>',
  ])('stays as it is: %s', (content) => {
    expect(clean(content)).toBe(content);
  });

  it.each([
    ['<metadata><a/>x</metadata>', '<metadata>'],
    ['<!-- made by Ama -->', 'a comment'],
    ['<sodipodi:namedview xmlns:sodipodi="http://sodipodi.example"/>', 'what is of an editor'],
    ['<?xpacket begin="x"?>', 'an instruction'],
  ])('loses %s', (content) => {
    expect(clean(`<g/>${content}`)).toBe('<g/>');
  });

  it('loses attributes of editors', () => {
    expect(clean('<g inkscape:label="a" xmlns:inkscape="http://i.example" id="b"/>')).toBe('<g id="b"/>');
  });

  it('may have a prefix for what is its own', () => {
    const source = '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g/></s:svg>';
    expect(cleanDrawing(source).text).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*><g\/><\/svg>$/,
    );
  });

  it.each([
    ['', { width: null, height: null }],
    [' width="30" height="20.4px"', { width: 30, height: 20 }],
    [' width="100%" height="100%" viewBox="0 0 24,12"', { width: 24, height: 12 }],
  ])('says how large it is: %s', (attributes, size) => {
    expect(cleanDrawing(`<svg ${SVG}${attributes}/>`)).toMatchObject(size);
  });
});

describe('what a drawing may not have', () => {
  it.each([
    ['<SCRIPT/>', '<SCRIPT>'],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg"/>', '<script>'],
    ['<g onclick="a()"/>', 'onclick'],
    ['<a href="#b"/>', '<a>'],
    ['<iframe/>', '<iframe>'],
    ['<use href="other.svg#a"/>', 'href'],
    ['<use href="data:image/svg+xml,<svg/>"/>', 'href'],
    ['<image xlink:href=" java\tscript:alert(1)"/>', 'xlink:href'],
    ['<feImage href="//a.example/b"/>', 'href'],
    ['<image href="data:image/svg+xml;base64,AAAA"/>', 'href'],
    ['<g style="background: URL( http://a.example )"/>', 'style'],
    ['<g style="background: u\\72l(http://a.example)"/>', 'style'],
    ['<g mask="url(&quot;//a.example&quot;)"/>', 'mask'],
    ['<style>"/*" @import "a"; "*/"</style>', '<style>'],
    ['<style>@im/**/port "a"</style><style>@import/**/"a"</style>', '<style>'],
    ['<style><![CDATA[a{b:url(c)}]]></style>', '<style>'],
    ['<style>a{b:image-set("c" 1x)}</style>', '<style>'],
    ['<style>&#64;import "a";</style>', '<style>'],
    ['<set attributeName="xlink:href" to="javascript:alert(1)"/>', 'attributeName'],
    ['<set attributeName="o&#110;load" to="a()"/>', 'attributeName'],
    ['<p xmlns="http://www.w3.org/1999/xhtml"/>', 'xmlns'],
  ])('%s', (content, what) => {
    expect(whatIsWrong(`<svg ${SVG}>${content}</svg>`)).toBe(what);
  });

  it.each([
    ['<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', '<!ENTITY>'],
    [`<?xml-stylesheet href="a.css"?><svg ${SVG}/>`, '<?xml-stylesheet?>'],
    [`<g ${SVG}/>`, '<g>'],
    ['nothing', 'XML'],
  ])('is another document: %s', (source, what) => {
    expect(whatIsWrong(source)).toBe(what);
  });
});
