import type { Link, Model, Models } from '../../../../src/platform/strapi/model';
import { showAddresses } from '../../../../src/reading/rest/domain/show-addresses';

const RELEASE = 'api::press-release.press-release';
const TOPIC = 'api::topic.topic';
const FILE = 'plugin::upload.file';
const SITE = 'https://newsroom.example.org';

const model = (uid: string, links: Readonly<Record<string, object>>): [string, Model] => [
  uid,
  {
    ...{ uid, table: '', isContentType: true, isLocalised: true, columns: [], privates: new Set<string>() },
    links: new Map(Object.entries(links) as [string, Link][]),
  },
];

const MODELS: Models = new Map([
  model(RELEASE, {
    image: { kind: 'media', target: FILE },
    topics: { kind: 'relation', target: TOPIC },
    sections: { kind: 'zone', targets: ['sections.image'] },
    localizations: { kind: 'languages', target: RELEASE },
  }),
  model('sections.image', { image: { kind: 'media', target: FILE } }),
  model(TOPIC, {}),
]);

const show = (row: object) => showAddresses(MODELS, RELEASE, structuredClone(row), SITE);

describe('an answer of REST', () => {
  it('has whole addresses of files and of their smaller versions, wherever they stand', () => {
    const file = { url: '/uploads/a.png', formats: { small: { url: '/uploads/small_a.png', width: 500 } } };
    const whole = {
      url: `${SITE}/uploads/a.png`,
      formats: { small: { url: `${SITE}/uploads/small_a.png`, width: 500 } },
    };
    expect(show({ image: file, sections: [{ __component: 'sections.image', image: file }] })).toEqual({
      image: whole,
      sections: [{ __component: 'sections.image', image: whole }],
    });
  });

  it('leaves addresses in a bucket, files without versions, and texts as they are', () => {
    const row = {
      image: { url: 'https://bucket.example.org/a.png', formats: null },
      body: [{ type: 'image', image: { url: '/uploads/a.png' } }],
    };
    expect(show(row)).toEqual(row);
  });

  it('has the paths of releases and topics where it has their slugs, in other languages too', () => {
    expect(
      show({ slug: 'a', topics: [{ slug: 'water' }, { name: 'B' }], localizations: [{ slug: 'b' }] }),
    ).toEqual({
      slug: 'a',
      path: '/news/a',
      topics: [{ slug: 'water', path: '/news/topics/water' }, { name: 'B' }],
      localizations: [{ slug: 'b', path: '/news/b' }],
    });
    expect(show({ slug: null })).toEqual({ slug: null, path: null });
  });
});
