import fc from 'fast-check';
import {
  buildGraph,
  describeBreadcrumbs,
  renderJsonLd,
} from '../../../../src/reading/content/domain/json-ld';
import { anyText } from '../../../support/any-text';

const FRAME = { newsroomUrl: 'https://newsroom.example.org', siteUrl: 'https://www.example.org' };

describe('JSON-LD in a page', () => {
  it('cannot end its element or open a comment', () => {
    expect(renderJsonLd({ name: '</script><!-- & \u2028' })).toBe(
      '<script type="application/ld+json">{"name":"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028"}</script>',
    );
  });

  it('says the same after it is read, whatever the words', () => {
    fc.assert(
      fc.property(anyText(), (name) => {
        const html = renderJsonLd({ name });
        const json = html.slice('<script type="application/ld+json">'.length, -'</script>'.length);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual({ name });
      }),
    );
  });

  it('has no empty properties', () => {
    const thing = { '@type': 'Thing', a: null, b: '', c: [], d: undefined, e: { f: null, g: 0 } };
    expect(buildGraph([thing, null])).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Thing', e: { g: 0 } }],
    });
  });

  it('names the way to a page by web addresses', () => {
    const crumbs = [
      { title: 'Accueil', path: '/', locale: 'fr' },
      { title: 'Nous', path: '/nous', locale: 'fr' },
    ];
    expect(describeBreadcrumbs(crumbs, FRAME)).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Accueil', item: 'https://www.example.org/fr' },
        { '@type': 'ListItem', position: 2, name: 'Nous', item: 'https://www.example.org/fr/nous' },
      ],
    });
  });
});
