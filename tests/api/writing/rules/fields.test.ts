import {
  anonymous,
  documentOf,
  documentsOf,
  errorOf,
  refusedFields,
  unique,
  writer,
} from '../../../support/api';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../support/test-environment';
import { makeContact, makeOrganisation } from '../../../support/factories';

describe('a contact', () => {
  it.each(['nobody', 'a@', 'a b@example.org', 'x@y'])('is not saved with the e-mail %j', async (email) => {
    const refusal = await writer.post('/api/contacts', { name: 'x', email }).expect(400);
    expect(refusedFields(refusal)).toEqual(['email']);
    expect(errorOf(refusal).message).toContain('name@example.org');
  });

  it.each(['12', '026 686 4558', '+999 1234', 'call us'])(
    'is not saved with the telephone %j',
    async (phone) => {
      expect(refusedFields(await writer.post('/api/contacts', { name: 'x', phone }).expect(400))).toEqual([
        'phone',
      ]);
    },
  );

  it('names every wrong field at once', async () => {
    const refusal = await writer
      .post('/api/contacts', { name: 'x', email: 'nobody', phone: '12' })
      .expect(400);
    expect(refusedFields(refusal)).toEqual(['email', 'phone']);
  });

  it('keeps its number in E.164', async () => {
    expect(await makeContact({ phone: '00233 (302) 742-930' })).toMatchObject({ phone: '+233302742930' });
  });

  it('keeps its languages, place and organisation', async () => {
    const organisation = await makeOrganisation();
    const { documentId } = await makeContact({
      languages: [{ code: 'en' }, { code: 'fr' }],
      location: 'Accra',
      organisation: organisation.documentId,
    });
    expect(
      documentOf(await anonymous().get(`/api/contacts/${documentId}?populate=*`).expect(200)),
    ).toMatchObject({
      languages: [{ code: 'en' }, { code: 'fr' }],
      location: 'Accra',
      organisation: { documentId: organisation.documentId },
    });
  });
});

describe('a partner country', () => {
  it('gets its names, flag and region from its code, in four languages', async () => {
    const made = await writer.post('/api/partner-countries?status=published', { isoCode: 'us' }).expect(201);
    const { documentId } = documentOf(made);
    const read = async (locale: string) =>
      documentOf(await anonymous().get(`/api/partner-countries/${documentId}?locale=${locale}`).expect(200));
    const shared = { isoCode: 'US', flag: '🇺🇸', region: 'americas' };
    expect(await read('en')).toMatchObject({
      ...shared,
      name: 'United States',
      officialName: 'United States of America',
    });
    expect(await read('fr')).toMatchObject({ ...shared, name: "États-Unis d'Amérique" });
    expect(await read('es')).toMatchObject({ ...shared, name: 'Estados Unidos' });
    expect(await read('ar')).toMatchObject({ ...shared, name: 'الولايات المتحدة' });
  });

  it('keeps the names that staff gave it', async () => {
    const made = await writer.post('/api/partner-countries', { isoCode: 'NL', name: 'Holland' }).expect(201);
    expect(documentOf(made)).toMatchObject({ name: 'Holland', officialName: 'Netherlands' });
  });

  it.each(['XX', 'UK', 'GHA', '', null, 7])('is not saved with the code %j', async (isoCode) => {
    expect(refusedFields(await writer.post('/api/partner-countries', { isoCode }).expect(400))).toEqual([
      'isoCode',
    ]);
  });

  it.each([{}, { name: 'Togo' }, { name: 'Togo', isoCode: undefined }])(
    'is not saved without a code, in no status: %j',
    async (data) => {
      for (const query of ['', '?status=published', '?locale=fr']) {
        const refusal = await writer.post(`/api/partner-countries${query}`, data).expect(400);
        expect(refusedFields(refusal)).toEqual(['isoCode']);
      }
    },
  );

  it('is there once', async () => {
    await writer.post('/api/partner-countries', { isoCode: 'TG' }).expect(201);
    const refusal = await writer.post('/api/partner-countries', { isoCode: 'tg' }).expect(400);
    expect(errorOf(refusal).message).toContain('Togo (TG) is among the partner countries already.');
  });

  it('is there once when two people make it in the same moment', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => writer.post('/api/partner-countries', { isoCode: 'BJ' })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 400, 400]);
  });

  it('has roles whose dates are as precise as they are known', async () => {
    const roles = [{ role: 'champion', initiative: 'GCM', since: '2020-02', until: '2024' }];
    const { documentId } = documentOf(
      await writer.post('/api/partner-countries?status=published', { isoCode: 'KE', roles }).expect(201),
    );
    const stored = documentOf(
      await anonymous().get(`/api/partner-countries/${documentId}?locale=fr&populate=roles`),
    );
    expect(stored).toMatchObject({ roles });
  });

  it.each([
    [{ role: 'host', since: '2020-13' }, 'roles.0.since'],
    [{ role: 'host', since: 'last year' }, 'roles.0.since'],
    [{ role: 'host', since: '2021', until: '2020-05' }, 'roles.0.until'],
  ])('is not saved with the role %j', async (role, field) => {
    const refusal = await writer.post('/api/partner-countries', { isoCode: 'ZM', roles: [role] }).expect(400);
    expect(refusedFields(refusal)).toEqual([field]);
  });

  it('is not saved with a role that does not exist', async () => {
    await writer.post('/api/partner-countries', { isoCode: 'ZM', roles: [{ role: 'friend' }] }).expect(400);
  });
});

describe('a redirect', () => {
  it.each([
    [{ from: 'old', to: '/new' }, ['from']],
    [{ from: '//evil.example', to: '/new' }, ['from']],
    [{ from: '/a' }, ['to']],
    [{ from: '/a', to: 'javascript:alert(1)' }, ['to']],
    [{ from: '/a', to: '/a' }, ['to']],
    [{ from: '/a', to: '/b', gone: true }, ['to']],
  ])('is not saved as %j', async (data, fields) => {
    expect(refusedFields(await writer.post('/api/redirects', data).expect(400))).toEqual(fields);
  });

  it('leads to a path, to another site, or nowhere', async () => {
    await writer.post('/api/redirects', { from: `/${unique('a')}`, to: '/b' }).expect(201);
    await writer.post('/api/redirects', { from: `/${unique('a')}`, to: 'https://www.iom.int/' }).expect(201);
    await writer.post('/api/redirects', { from: `/${unique('a')}`, gone: true }).expect(201);
  });

  it('is judged as a whole when one part of it changes', async () => {
    const { documentId } = documentOf(
      await writer.post('/api/redirects', { from: '/here', to: '/there' }).expect(201),
    );
    expect(
      refusedFields(await writer.put(`/api/redirects/${documentId}`, { to: '/here' }).expect(400)),
    ).toEqual(['to']);
    await writer.put(`/api/redirects/${documentId}`, { to: '/elsewhere' }).expect(200);
  });
});

describe('the site', () => {
  it('is one document, read by anybody', async () => {
    await writer
      .put('/api/site?status=published', { name: 'IOM Ghana', boilerplate: 'About us' })
      .expect(200);
    expect(documentOf(await anonymous().get('/api/site').expect(200))).toMatchObject({
      timeZone: 'Africa/Accra',
    });
  });

  it('has a time zone of the IANA database', async () => {
    expect(refusedFields(await writer.put('/api/site', { timeZone: 'Accra' }).expect(400))).toEqual([
      'timeZone',
    ]);
  });

  it('has social links that are web addresses', async () => {
    const socialLinks = [{ platform: 'x', url: 'javascript:alert(1)' }];
    expect(refusedFields(await writer.put('/api/site', { socialLinks }).expect(400))).toEqual([
      'socialLinks.0.url',
    ]);
  });
});

describe('a slug', () => {
  it('comes from the title', async () => {
    const made = await writer.post('/api/press-releases', { title: 'Été à Accra: 28 pays!' }).expect(201);
    expect(documentOf(made).slug).toBe('ete-a-accra-28-pays');
  });

  it('of an Arabic title can stand in an address', async () => {
    const made = await writer.post('/api/press-releases?locale=ar', { title: 'حوار الشركاء' }).expect(201);
    expect(documentOf(made).slug).toMatch(/^[a-z0-9-]{5,}$/);
  });

  it('is numbered when the title is taken in that language', async () => {
    const title = unique('same');
    const slugs = [];
    while (slugs.length < 3) {
      slugs.push(
        documentOf(await writer.post('/api/topics?status=published', { name: title }).expect(201)).slug,
      );
    }
    expect(slugs).toEqual([title, `${title}-2`, `${title}-3`]);
  });

  it('stays when the title changes', async () => {
    const made = documentOf(await writer.post('/api/press-releases', { title: unique('first') }).expect(201));
    const changed = await writer
      .put(`/api/press-releases/${made.documentId}`, { title: unique('second') })
      .expect(200);
    expect(documentOf(changed).slug).toBe(made.slug);
  });

  it('is refused when it is taken', async () => {
    const slug = unique('taken');
    await writer.post('/api/topics?status=published', { name: 'a', slug }).expect(201);
    expect(refusedFields(await writer.post('/api/topics', { name: 'b', slug }).expect(400))).toEqual([
      'slug',
    ]);
  });

  it.each(['Two Words', 'a/b', '../x', 'été', '?q'])('is refused as %j', async (slug) => {
    expect(refusedFields(await writer.post('/api/topics', { name: 'x', slug }).expect(400))).toEqual([
      'slug',
    ]);
  });

  it('is given once to titles that come in the same moment', async () => {
    const title = unique('race');
    const publish = () => writer.post('/api/topics?status=published', { name: title }).expect(201);
    await Promise.all([1, 2, 3, 4].map(publish));
    const stored = documentsOf(await writer.get(`/api/topics?filters[name]=${title}`));
    expect(new Set(stored.map((topic) => topic.slug)).size).toBe(4);
  });
});

describe('an address', () => {
  const URLS = [
    'javascript:alert(1)',
    ' JAVA\tSCRIPT:alert(1)',
    'java\nscript:x',
    'data:text/html,x',
    'vbscript:x',
  ];

  it.each(URLS)('that runs something is saved nowhere: %j', async (url) => {
    const { documentId } = await makeOrganisation();
    const [title, name, from] = [unique('Page'), unique('Name'), `/${unique('old')}`];
    const button = { __component: 'sections.call-to-action', title: 'x', label: 'x', url };
    const link = { type: 'link', url, children: [{ type: 'text', text: 'x' }] };
    const body = [{ type: 'paragraph', children: [link] }];
    const socialLinks = [{ platform: 'x', url }];
    const answers = await Promise.all([
      writer.post('/api/organisations', { name, website: url }),
      writer.post('/api/organisations?status=published&locale=ar', { name, website: url }),
      writer.put(`/api/organisations/${documentId}`, { website: url }),
      writer.post('/api/redirects', { from, to: url }),
      writer.put('/api/site', { socialLinks }),
      writer.put('/api/site?locale=fr', { name, socialLinks }),
      writer.post('/api/pages', { title, sections: [button] }),
      writer.post('/api/pages', { title, sections: [{ __component: 'sections.rich-text', body }] }),
      writer.post('/api/press-releases', { title, body }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 400));
    expect(answers.slice(0, 7).map((answer) => refusedFields(answer).join())).toEqual([
      ...['website', 'website', 'website', 'to', 'socialLinks.0.url', 'socialLinks.0.url', 'sections.0.url'],
    ]);
  });
});

describe('whatever stands in a field', () => {
  const KINDS = ['null', '[null]', '[{}]', '{}', '[]', '7', '"x"', 'true'];

  it.each([
    ['contact', 'contacts', { name: 'x' }],
    ['organisation', 'organisations', { name: 'x' }],
    ['topic', 'topics', { name: 'x' }],
    ['page', 'pages', { title: 'x' }],
    ['redirect', 'redirects', { from: '/whatever-stands-there', to: '/x' }],
    ['press-release', 'press-releases', { title: 'x' }],
    ['partner-country', 'partner-countries', { isoCode: 'VU' }],
  ])('of a %s, it is saved or refused, and never an error of the server', async (type, path, data) => {
    const { documentId } = documentOf(await writer.post(`/api/${path}`, data).expect(201));
    const { attributes } = JSON.parse(
      readFileSync(join(ROOT, `src/api/${type}/content-types/${type}/schema.json`), 'utf8'),
    ) as { attributes: Record<string, unknown> };
    const faults: string[] = [];
    for (const name of Object.keys(attributes)) {
      for (const value of KINDS) {
        const sent = { [name]: JSON.parse(value) as unknown };
        const { status, text } = await writer.put(`/api/${path}/${documentId}`, sent);
        if (status >= 500) faults.push(`${status} ${JSON.stringify(sent)} ${text}`);
      }
    }
    await writer.delete(`/api/${path}/${documentId}`); // it may be the home page now
    expect(faults).toEqual([]);
  });

  it('and whatever is left out', async () => {
    const paths = ['contacts', 'organisations', 'topics', 'pages', 'press-releases'];
    for (const path of paths) await writer.post(`/api/${path}`, {}).expect(201);
    for (const path of [...paths, 'partner-countries', 'redirects'])
      await writer.post(`/api/${path}?status=published`, {}).expect(400);
    await writer.post('/api/redirects', {}).expect(400);
  });
});
