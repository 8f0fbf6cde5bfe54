import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attributes } from '../../../../src/platform/strapi/schemas';
import { checkAddresses } from '../../../../src/writing/addresses/domain/check-addresses';
import { isAddress } from '../../../../src/writing/addresses/domain/is-address';

const listSchemas = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(folder, file));

const attributesIn = (file: string): Attributes =>
  (JSON.parse(readFileSync(file, 'utf8')) as { attributes?: Attributes }).attributes ?? {};

/** Attributes that hold whatever is typed into them. */
const TEXTS = new Set(['string', 'text', 'richtext', 'json', 'customField']);

/** Those of them that are read and led nobody anywhere. Who adds a field says here that it is none that is led to. */
const WORDS = [
  ...['acronym', 'alternativeText', 'boilerplate', 'caption', 'credit', 'datelineCity', 'deskNote', 'flag'],
  ...['imageAlternativeText', 'imageCaption', 'imageCredit', 'initiative', 'isoCode', 'label', 'location'],
  ...['menuTitle', 'metaDescription', 'metaTitle', 'name', 'note', 'notesToEditors', 'officialName'],
  ...[
    'organisation',
    'phone',
    'role',
    'secret',
    'since',
    'source',
    'speaker',
    'subtitle',
    'summary',
    'tagline',
  ],
  ...['text', 'title', 'until', 'usageTerms', 'value'],
  ...['approval', 'events', 'languages', 'releaseTimeZone', 'timeZone', 'colour'], // checked by their own rules
  ...['from', 'path'], // paths of the site alone
];

describe('every text of every schema', () => {
  const texts = [...listSchemas('src/api'), ...listSchemas('src/components')].flatMap((file) =>
    Object.entries(attributesIn(file))
      .filter(([, { type }]) => TEXTS.has(type))
      .map(([name, attribute]) => ({ file, name, isAddress: isAddress(name, attribute) })),
  );

  it('is an address or is known to be none', () => {
    expect(texts.filter((text) => !text.isAddress && !WORDS.includes(text.name))).toEqual([]);
  });

  it('is an address in these places', () => {
    expect(
      texts
        .filter((text) => text.isAddress)
        .map(({ file, name }) => `${file.replace(/^.*\/(?!schema)/, '')} ${name}`),
    ).toEqual([
      'organisation/schema.json website',
      'partner-webhook/schema.json url',
      'redirect/schema.json to',
      'call-to-action.json url',
      'social-link.json url',
    ]);
  });
});

describe('an address', () => {
  const ATTRIBUTES: Attributes = {
    website: { type: 'string' },
    title: { type: 'string' },
    body: { type: 'blocks' },
    part: { type: 'component', component: 'a.link' },
    links: { type: 'component', component: 'a.link', repeatable: true },
    sections: { type: 'dynamiczone', components: ['a.link'] },
  };
  const attributesOf = (component: string): Attributes =>
    component === 'a.link'
      ? { url: { type: 'string' }, part: { type: 'component', component: 'a.link' } }
      : {};
  const fieldsOf = (data: Record<string, unknown>) =>
    checkAddresses({ data, attributes: ATTRIBUTES, attributesOf }).map(({ path }) => path.join('.'));

  it.each([
    ...['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)'],
    ...[
      '\u0001javascript:alert(1)',
      'java\r\nscript:alert(1)',
      'javascript\t:alert(1)',
      '\u00a0javascript:x',
    ],
    ...['data:text/html,<script>alert(1)</script>', 'DATA:text/html;base64,PHM+', 'vbscript:msgbox(1)'],
    ...[
      'blob:https://x/1',
      'file:///etc/passwd',
      'view-source:x',
      'filesystem:x',
      'feed:javascript:alert(1)',
    ],
  ])('is none that runs something: %j', (url) => {
    expect(fieldsOf({ website: url })).toEqual(['website']);
  });

  it.each([
    'https://a.org/javascript:x',
    'HTTP://a.org',
    'mailto:a@b.org',
    'tel:+233',
    '/a?b=c',
    '#d',
    'a.org/b',
  ])('may be %j', (url) => {
    expect(fieldsOf({ website: url })).toEqual([]);
  });

  it.each([null, undefined, '', ' ', 7, {}, []])(
    'may be missing or of another kind, which others judge: %j',
    (url) => {
      expect(
        fieldsOf({ website: url, links: [null, url], part: url, sections: [null, url, {}], body: [url] }),
      ).toEqual([]);
    },
  );

  it('is found in components, sections and texts', () => {
    const url = 'javascript:alert(1)';
    const link = { type: 'link', url, children: [] };
    const item = { type: 'list-item', children: [link] };
    expect(
      fieldsOf({
        title: url,
        body: [
          { type: 'list', children: [item] },
          { type: 'image', image: { url } },
        ],
        part: { url },
        links: [{ url: '/fine' }, { part: { url } }],
        sections: [
          { __component: 'a.link', url },
          { __component: 'b.other', url },
        ],
      }),
    ).toEqual(['body.0', 'body.1', 'part.url', 'links.1.part.url', 'sections.0.url']);
  });
});
