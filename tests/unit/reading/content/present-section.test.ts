import { presentSection } from '../../../../src/reading/content/domain/present-section';
import type { Frame } from '../../../../src/reading/content/domain/frame';

const FRAME: Frame = { siteUrl: 'https://site.example', newsroomUrl: 'https://n.example' };

const button = (url: unknown) =>
  presentSection({ __component: 'sections.call-to-action', label: 'Read', url }, FRAME);

describe('an address that an older version kept', () => {
  it.each(['javascript:alert(1)', ' JAVA\tscript:alert(1)', 'data:text/html,x'])(
    'leads nowhere: %j',
    (url) => {
      expect(button(url)).toMatchObject({ label: 'Read', url: '' });
    },
  );

  it.each(['https://a.org/b', '/a', 'mailto:a@b.org', null])('stays as it is: %j', (url) => {
    expect(button(url)).toMatchObject({ url });
  });
});
