import type { Shape } from '../../../../src/platform/strapi/compiler/shape';
import { servedOnly } from '../../../../src/platform/uploads/domain/picture-facts/served-only';

const FILE: Shape = { uid: 'plugin::upload.file', fields: ['url'] };

describe('the shape of a draft that is read outside of the panel', () => {
  it('leaves out closed files, however deep, and in each component of a zone', () => {
    const shape = servedOnly({
      uid: 'api::page.page',
      fields: ['title'],
      parts: {
        seo: { uid: 'site.seo', fields: [], parts: { shareImage: FILE } },
        sections: [
          { uid: 'sections.image', fields: ['caption'], parts: { image: FILE } },
          { uid: 'sections.quote', fields: ['text'] },
        ],
      },
    });
    const sections = shape.parts?.sections as readonly Shape[];
    const files = [(shape.parts?.seo as Shape).parts?.shareImage, sections[0]?.parts?.image] as Shape[];
    expect(files.map(({ without }) => without?.('f'))).toEqual([
      expect.stringContaining('closed.file_id = f.id'),
      expect.stringContaining('closed.file_id = f.id'),
    ]);
    expect([shape.without, sections[1]]).toEqual([undefined, { uid: 'sections.quote', fields: ['text'] }]);
  });
});
