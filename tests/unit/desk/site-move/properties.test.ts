import fc from 'fast-check';
import { cleanHtml } from '../../../../src/desk/site-move/domain/clean-html';
import { readCsv } from '../../../../src/desk/site-move/domain/read-csv';
import { replaceShortcodes } from '../../../../src/desk/site-move/wordpress/domain/shortcodes';
import type { WxrEvent } from '../../../../src/desk/site-move/wordpress/domain/wxr-events';
import { WxrReader } from '../../../../src/desk/site-move/wordpress/domain/wxr-reader';
import { item, meta, wxr } from './wxr-of';

const OPTIONS = {
  embedsAddresses: true,
  picture: () => ({ src: 'https://old.example.org/a.jpg', alt: '' }),
  link: () => 'https://old.example.org/',
};

const read = (pieces: readonly string[]): WxrEvent[] => {
  const events: WxrEvent[] = [];
  const reader = new WxrReader((event) => events.push(event));
  for (const piece of pieces) reader.write(piece);
  reader.end();
  return events;
};

describe('an export', () => {
  const whole = wxr(
    `${item(7, { title: 'Puits 💧', 'content:encoded': 'a ]]> b\r\nc' }, meta('k', 'v'))}\n<item><title>Broken</titel></item>\n${item(8)}`,
  );

  it('says the same, whichever pieces it comes in', () => {
    const expected = read([whole]);
    expect(expected.filter(({ kind }) => kind === 'item')).toHaveLength(2);
    fc.assert(
      fc.property(fc.array(fc.nat(whole.length), { maxLength: 8 }), (cuts) => {
        const places = [0, ...cuts.sort((one, other) => one - other), whole.length];
        const pieces = places.slice(1).map((end, index) => whole.slice(places[index], end));
        expect(read(pieces)).toEqual(expected);
      }),
    );
  });
});

const PIECES = [
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<ul>',
  '<li>',
  '</ul>',
  '<table>',
  '<td>',
  '</table>',
  '<img src="a.jpg">',
  '<a href="/b">',
  '</a>',
  '<figure>',
  '<figcaption>',
  '</figure>',
  '<blockquote>',
  '<pre>',
  '\n',
  '\n\n',
  'word',
  ' Wörter ',
  '&amp;',
  '<br>',
  '[',
  ']',
  '[a b="c"]',
  '[/a]',
  '<iframe src="https://example.com">',
  'https://example.com/5',
] as const;
const anyHtml = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('the HTML of a text', () => {
  it('has each element whole, and none but those that are named', () => {
    fc.assert(
      fc.property(anyHtml, fc.boolean(), (html, countsLines) => {
        const clean = cleanHtml(html, { ...OPTIONS, countsLines }).html;
        const open: string[] = [];
        for (const [, slash, name = ''] of clean.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
          if (name === 'br' || name === 'img') continue;
          if (slash === '') open.push(name);
          else expect(open.pop()).toBe(name);
        }
        expect(open).toEqual([]);
        expect(clean).not.toMatch(/<(?:iframe|script|form|div|span)/);
        expect(clean).not.toContain('\u0000');
      }),
    );
  });

  it('has all its words', () => {
    fc.assert(
      fc.property(anyHtml, fc.boolean(), (html, countsLines) => {
        const count = (text: string): number => text.split('word').length + text.split('Wörter').length;
        const { html: clean, lost } = cleanHtml(html, { ...OPTIONS, countsLines });
        expect(count(clean + lost.join(' '))).toBeGreaterThanOrEqual(count(html));
      }),
    );
  });
});

describe('the text round shortcodes', () => {
  it('stays as it is', () => {
    fc.assert(
      fc.property(
        anyHtml.filter((text) => !text.includes('[[')),
        (text) => {
          const kept = replaceShortcodes(text, ({ raw, content }) =>
            content === null ? raw : `${raw}${content}[/a]`,
          );
          expect(kept).toBe(text);
        },
      ),
    );
  });
});

describe('a table', () => {
  it('is read as it was written', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', ';', ' '), minLength: 1 })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = ['id,name', ...rows.map((row) => row.map(quoted).join(','))].join('\r\n');
        expect(readCsv(text)).toEqual(rows.map(([id, name]) => ({ id, name })));
      }),
    );
  });
});
