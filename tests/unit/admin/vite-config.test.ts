import configure, {
  EDITS_OF_TEXT,
  knowOwnWords,
  nameProgram,
  OF_FIELDS,
  TEXT_EDITOR,
  VALIDATION,
  validateOnce,
} from '../../../src/admin/vite.config';

const LIBRARIES = '/office/node_modules';

/** A panel of a few modules: what imports what, and what asks for something later. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  '/office/.strapi/client/app.js': [`${LIBRARIES}/@strapi/admin/index.mjs`, '/office/src/admin/app.tsx'],
  '/office/src/admin/app.tsx': [`${LIBRARIES}/@strapi/design-system/index.mjs`],
  [`${LIBRARIES}/@strapi/admin/index.mjs`]: [
    `${LIBRARIES}/react-dom/index.js`,
    `${LIBRARIES}/hls.js/hls.mjs`,
    `${LIBRARIES}/table/index.js`,
  ],
  [`${LIBRARIES}/@strapi/design-system/index.mjs`]: [`${LIBRARIES}/react/index.js`],
  [`${LIBRARIES}/react-dom/index.js`]: [`${LIBRARIES}/react/index.js`, '\0commonjsHelpers.js'],
  [`${LIBRARIES}/react/index.js`]: ['\0commonjsHelpers.js'],
  [`${LIBRARIES}/hls.js/hls.mjs`]: [`${LIBRARIES}/lodash/lodash.js`],
  [`${LIBRARIES}/lodash/lodash.js`]: ['\0commonjsHelpers.js'],
  // modules that import one another in a circle, the last of which draws
  [`${LIBRARIES}/table/index.js`]: [`${LIBRARIES}/table/rows.js`, `${LIBRARIES}/table/cells.js`],
  [`${LIBRARIES}/table/rows.js`]: [`${LIBRARIES}/table/index.js`],
  [`${LIBRARIES}/table/cells.js`]: [`${LIBRARIES}/react/index.js`],
  [`${LIBRARIES}/editor/index.js`]: [`${LIBRARIES}/react/index.js`],
  '\0commonjsHelpers.js': [],
};

const graph = {
  getModuleIds: () => Object.keys(IMPORTS),
  getModuleInfo: (id: string) => ({
    isEntry: id.endsWith('client/app.js'),
    importedIds: IMPORTS[id] ?? [],
    importers: Object.keys(IMPORTS).filter((other) => IMPORTS[other]?.includes(id)),
  }),
};

const programOf = (module: string): string | undefined =>
  nameProgram(module.startsWith('/') || module.startsWith('\0') ? module : `${LIBRARIES}/${module}`, graph);

describe('the programs of the panel', () => {
  it.each([
    ['react/index.js', 'drawing'],
    ['react-dom/index.js', 'drawing'],
    ['@strapi/design-system/index.mjs', 'drawing'],
    ['lodash/lodash.js', 'libraries'],
    ['\0commonjsHelpers.js', 'libraries'],
    ['hls.js/hls.mjs', 'media'],
    ['@strapi/admin/index.mjs', undefined],
    ['/office/src/admin/app.tsx', undefined],
  ])('have %s in %s', (module, program) => {
    expect(programOf(module)).toBe(program);
  });

  it('keep modules together that import one another in a circle', () => {
    expect(['index', 'rows', 'cells'].map((name) => programOf(`table/${name}.js`))).toEqual([
      'drawing',
      'drawing',
      'drawing',
    ]);
  });

  it('leave a library to the page that asks for it later', () => {
    expect(programOf('editor/index.js')).toBeUndefined();
  });

  it('add to what Strapi configures', () => {
    const other = { name: 'other' };
    const stock = {
      base: '/admin/',
      plugins: [other],
      build: { outDir: 'dist/build', rollupOptions: { input: 'app.js' } },
    };
    expect(configure(stock)).toEqual({
      base: '/admin/',
      plugins: [other, validateOnce, knowOwnWords],
      build: {
        outDir: 'dist/build',
        rollupOptions: { input: 'app.js', output: { manualChunks: nameProgram } },
      },
    });
  });
});

describe('the validation of a document', () => {
  const importer = `${LIBRARIES}/${OF_FIELDS}`;
  const id = validateOnce.resolveId(VALIDATION, importer) ?? '';

  it("is Strapi's, set up once", () => {
    const module = validateOnce.load(id);
    expect(module).toContain(`"${LIBRARIES}/@strapi/content-manager/dist/admin/utils/validation.mjs"`);
    expect(module).toContain('makeOnce(make)');
    expect(nameProgram(id, graph)).toBeUndefined();
  });

  it('is taken from no other module, and no other is taken', () => {
    expect(validateOnce.resolveId(VALIDATION, `${LIBRARIES}/@strapi/admin/index.mjs`)).toBeUndefined();
    expect(validateOnce.resolveId('../utils/api.mjs', importer)).toBeUndefined();
    expect(validateOnce.resolveId(VALIDATION)).toBeUndefined();
    expect(validateOnce.load(importer)).toBeUndefined();
  });
});

describe('the editor of text', () => {
  it('is changed in each place, and no other module is', () => {
    const stock = EDITS_OF_TEXT.map(([there]) => there).join('\n');
    const { code = '' } = knowOwnWords.transform(stock, `/office/${TEXT_EDITOR}`) ?? {};
    for (const [, instead] of EDITS_OF_TEXT) expect(code).toContain(instead);
    expect(knowOwnWords.transform(stock, '/office/other.mjs')).toBeUndefined();
  });
});
