import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameFilters } from '../../../src/admin/undocumented/name-filters';
import { ARROWS } from '../../../src/admin/undocumented/arrow-paths';
import { nameId } from '../../../src/admin/undocumented/message-ids';
import { translateHints, type EditLayout } from '../../../src/admin/undocumented/translate-hints';
import { AWAITED, RIGHTS } from '../../../src/admin/undocumented/wait-for-rights';
import { EDITS_OF_TEXT, OF_FIELDS, TEXT_EDITOR, VALIDATION } from '../../../src/admin/vite.config';
import { MESSAGES } from '../../../src/admin/words/messages';
import { readComponents, readTypes } from './read-schemas';

const STRAPI = join(__dirname, '../../../node_modules/@strapi');
const read = (file: string): string => readFileSync(join(STRAPI, file), 'utf8');

const CM = 'content-manager/dist/admin';
const ADMIN = 'admin/dist/admin/admin/src';
const FORM = `${CM}/pages/EditView/components`;

/** Where Strapi welcomes people by its own name, and where it says that unsaved text is lost: here it is kept. */
const OF_THE_BRAND =
  /^(?:Auth\.form\.(?:welcome|register|password\.hint|email\.placeholder)|app\.components\.LeftMenu\.navbrand|app\.session\.ended|app\.page\.not\.found|Settings\.webhooks)/;

/**
 * What stands in a field that a role does not see: for a translator it is what others choose, not what is forbidden. And what is said
 * to who leaves a form: nothing is lost by it.
 */
const ON_PURPOSE = ['components.NotAllowedInput.text', 'global.prompt.unsaved'];

const isTakenOnPurpose = (id: string): boolean => OF_THE_BRAND.test(id) || ON_PURPOSE.includes(id);

describe('the installed content manager', () => {
  it.each([
    ['labels of a form', `${FORM}/FormLayout.mjs`, '`content-manager.content-types.${modelUid}.${name}`'],
    [
      'labels of a component',
      `${FORM}/FormInputs/Component/NonRepeatable.mjs`,
      '`content-manager.components.${attribute.component}.${field.name}`',
    ],
    [
      'labels of a component that repeats',
      `${FORM}/FormInputs/Component/Repeatable.mjs`,
      '`content-manager.components.${attributeComponent}.${field.name}`',
    ],
    [
      'labels of a section',
      `${FORM}/FormInputs/DynamicZone/DynamicComponent.mjs`,
      '`content-manager.components.${componentUid}.${field.name}`',
    ],
    [
      'names of columns',
      `${CM}/pages/ListView/ListViewPage.mjs`,
      '`content-manager.content-types.${model}.${header.name}`',
    ],
    [
      'the name of a type above its list',
      `${CM}/pages/ListView/ListViewPage.mjs`,
      'id: schema.info.displayName',
    ],
    ['the name of a type above its form', `${CM}/hooks/useDocument.mjs`, 'id: schema.info.displayName'],
    ['pages without a link', `${ADMIN}/core/apis/router.mjs`, 'this._routes.push(route)'],
    ['names in the menu', `${CM}/components/LeftMenu.mjs`, 'id: link.title'],
    ['names in the menu', `${CM}/hooks/useContentManagerInitData.mjs`, 'title: link.info.displayName'],
    ['names of sections', `${FORM}/FormInputs/DynamicZone/DynamicComponent.mjs`, 'id: componentUid'],
    ['names of sections to choose', `${FORM}/FormInputs/DynamicZone/ComponentCategory.mjs`, 'id: uid'],
    ['groups of sections', `${FORM}/FormInputs/DynamicZone/ComponentCategory.mjs`, 'id: category'],
    ['values in a form', `${ADMIN}/components/FormInputs/Enumeration.mjs`, 'id: value'],
    ['values in a filter', `${CM}/pages/ListView/components/Filters.mjs`, 'id: value'],
    ['a column of lists', `${CM}/pages/ListView/ListViewPage.mjs`, 'containers.list.table-headers.status'],
    ['languages', 'i18n/dist/admin/components/CMHeaderActions.mjs', 'Settings.locales.modal.locales.label'],
    [
      'its own language',
      `${ADMIN}/reducer.mjs`,
      "document.documentElement.setAttribute('lang', action.payload)",
    ],
    ['limits in a hint', `${FORM}/InputRenderer.mjs`, "'content-manager.form.Input.hint.text'"],
  ])('looks up %s where the newsroom has them (%s)', (_what, file, id) => {
    expect(read(file)).toContain(id);
  });

  it.each(EDITS_OF_TEXT)('has in its editor of text, once, %s', (there) => {
    expect(read(TEXT_EDITOR.replace('@strapi/', '')).split(there)).toHaveLength(2);
  });

  it.each([
    ['the hook for forms', `${CM}/hooks/useDocumentLayout.mjs`, 'HOOKS.MUTATE_EDIT_VIEW_LAYOUT'],
    ['hints as they are stored', `${CM}/hooks/useDocumentLayout.mjs`, 'hint: metadata.description'],
    ['the name of the type', `${CM}/hooks/useDocumentLayout.mjs`, 'displayName: schema?.info?.displayName'],
    ['the hook for filters', `${CM}/pages/ListView/components/Filters.mjs`, 'INJECT_LIST_VIEW_FILTERS'],
    [
      'labels of filters as messages',
      `${CM}/pages/ListView/components/Filters.mjs`,
      "typeof label === 'string' ? label : formatMessage(label)",
    ],
    [
      'editors of text that blocks wrap, behind all else',
      `${FORM}/FormInputs/BlocksInput/BlocksEditor.mjs`,
      'pipe(withHistory, withStrapiSchema, withReact, ...blockRegisteredPlugins)(createEditor())',
    ],
    [
      'what it sends before it is stored, in what it read',
      `${CM}/services/documents.mjs`,
      'Object.assign(draft.data, data);',
    ],
    [
      'the form below a window, by this',
      `${FORM}/DocumentActions.mjs`,
      'const updateRes = await updateDocumentMutation({',
    ],
    [
      'that what happens in one go is one step, choices too',
      '../slate-history/dist/index.es.js',
      'operations.length !== 0',
    ],
    [
      'the page behind the menu of types',
      `${ADMIN}/components/Layouts/Layout.mjs`,
      '"data-strapi-main-content": true',
    ],
    [
      'what pages are drawn after',
      `${ADMIN}/layouts/AuthenticatedLayout.mjs`,
      'if (isLoadingMenu || isLoadingAppInfo) {',
    ],
    ['what that is called', `${ADMIN}/services/admin.mjs`, `${AWAITED}: builder.query(`],
    ['what the rights are called', `${ADMIN}/services/auth.mjs`, `${RIGHTS}: builder.query(`],
    ['the route of the content manager', `${CM}/index.mjs`, "path: 'content-manager/*'"],
    ['what it knows of all types', `${CM}/services/init.mjs`, 'getInitialData: builder.query('],
    ['languages', 'i18n/dist/admin/services/locales.mjs', 'getLocales: builder.query('],
    ['how languages are set', 'i18n/dist/admin/services/settings.mjs', 'getSettings: builder.query('],
    [
      'what it asks of translations by machine',
      'i18n/dist/admin/services/aiLocalizationJobs.mjs',
      'getAILocalizationJobsByDocument: builder.query(',
    ],
    [
      'whether there are any',
      'admin/dist/admin/ee/admin/src/services/ai.mjs',
      'getAiFeatureConfig: builder.query(',
    ],
    ['who sets up the validation of a document', OF_FIELDS.replace('@strapi/', ''), `from '${VALIDATION}'`],
    [
      'what an editor hands over at once with',
      TEXT_EDITOR.replace('@strapi/', ''),
      'const flushPendingFormSync = ',
    ],
    [
      'that it needs these two alone',
      `${CM}/hooks/useDocument.mjs`,
      'createYupSchema(schema.attributes, components)',
    ],
    [
      'that a button of no document asks for nothing',
      `${FORM}/DocumentActions.mjs`,
      'if (!document?.documentId || isListView',
    ],
    [
      'that the panel of previews asks nothing of no document',
      `${CM}/preview/components/PreviewSidePanel.mjs`,
      'const isUnsaved = Boolean(!document || !document.id);',
    ],
    ['how lists are set', `${CM}/services/contentTypes.mjs`, 'getAllContentTypeSettings: builder.query('],
    ['how forms are drawn', `${CM}/services/contentTypes.mjs`, 'getContentTypeConfiguration: builder.query('],
    [
      'a document by these values',
      `${CM}/services/documents.mjs`,
      '{ collectionType, model, documentId, params }',
    ],
    [
      'what opens the window of a link',
      `${FORM}/FormInputs/BlocksInput/Blocks/Link.mjs`,
      'editor.shouldSaveLinkPath',
    ],
    [
      'by what the media library uploads',
      'upload/dist/admin/hooks/useUpload.mjs',
      'uploadFileViaXHR(`${window.strapi.backendURL}${endpoint}`',
    ],
    ['what it uploads by', 'upload/dist/admin/future/services/uploadFileViaXHR.mjs', "xhr.open('POST', url)"],
    ['what stands behind a label', `${FORM}/FormInputs/Component/Input.mjs`, 'action: labelAction'],
    [
      'what a row of parts is called',
      `${FORM}/FormInputs/Component/Repeatable.mjs`,
      'jsx(Accordion.Trigger, {\n                            children: displayValue',
    ],
    [
      'what remembers that a banner was closed',
      `${ADMIN}/components/MediaLibraryBanner.mjs`,
      '`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_${isLegacyMediaLibrary}`',
    ],
    [
      'what ends the tour of a newsroom in development',
      `${ADMIN}/components/GuidedTour/Context.mjs`,
      "const STORAGE_KEY = 'STRAPI_GUIDED_TOUR';",
    ],
    [
      'that a tour without its steps is as it was left',
      `${ADMIN}/components/GuidedTour/utils/migrations.mjs`,
      'enabled: storedTourState?.enabled ?? true',
    ],
    ['the newsroom that it belongs to', `${ADMIN}/hooks/usePersistentState.mjs`, '`${key}:${uuid}`'],
    ['the store', `${ADMIN}/components/Providers.mjs`, 'strapi.runHookWaterfall(name, initialValue, store)'],
    ...['createDocument', 'cloneDocument', 'updateDocument', 'publishDocument'].map(
      (name): [string, string, string] => [
        'what a save is called',
        `${CM}/services/documents.mjs`,
        `${name}: builder.mutation(`,
      ],
    ),
    [
      'what somebody presses to sign out',
      `${ADMIN}/features/Auth.mjs`,
      'await logoutMutation({\n                        deviceId',
    ],
    [
      'what follows it, and the end of a session',
      `${ADMIN}/features/Auth.mjs`,
      "await post('/admin/logout');",
    ],
    ['the account in a token', 'core/dist/services/session-manager.js', 'userId: payload.userId'],
    ['the form around its panels', `${ADMIN}/components/Form.mjs`, 'tag: "form"'],
    ['the language', `${ADMIN}/components/LanguageProvider.mjs`, 'state.admin_app.language.locale'],
    ['routes as a function of routes', `${ADMIN}/core/apis/router.mjs`, 'this._routes = route(this._routes)'],
    ['the route of the home page', `${ADMIN}/router.mjs`, 'index: true'],
    ['words of plugins that come late', `${ADMIN}/StrapiApp.mjs`, 'await Promise.all(arrayOfPromises)'],
    ['the plugins of the app', `${ADMIN}/StrapiApp.mjs`, 'this.appPlugins[plugin].registerTrads'],
    ['words before the panel is drawn', `${ADMIN}/render.mjs`, 'await app.loadTrads('],
    ['the picture of the menu', `${ADMIN}/components/Providers.mjs`, 'strapi.configurations.menuLogo'],
    ['the picture of the door', `${ADMIN}/components/Providers.mjs`, 'strapi.configurations.authLogo'],
    ['its name in titles', `${ADMIN}/components/PageHelpers.mjs`, '`${title} | Strapi`'],
    [
      'the language that is stored',
      `${ADMIN}/reducer.mjs`,
      "LANGUAGE_LOCAL_STORAGE_KEY = 'strapi-admin-language'",
    ],
    ['the link to its market', `${ADMIN}/hooks/useMenu.mjs`, "'https://market.strapi.io'"],
    ['the box for its news', `${ADMIN}/pages/Auth/components/Register.mjs`, '"https://strapi.io/terms"'],
    ['where a crash sends people', `${ADMIN}/components/ErrorElement.mjs`, "'app.error.message'"],
    ['the way to its builder of types', `${CM}/pages/EditView/components/Header.mjs`, "'edit-the-model'"],
  ])('hands on %s (%s)', (_what, file, code) => {
    expect(read(file)).toContain(code);
  });

  it('says nothing of its own under an id that the newsroom takes', () => {
    const own = new Set(
      [...read(`${ADMIN}/translations/en.json.mjs`).matchAll(/^\s+"?([^":]+)"?: /gm)].map(([, id]) => id),
    );
    expect(own.has('Role')).toBe(true);
    expect(Object.keys(MESSAGES.en).filter((id) => own.has(id) && !isTakenOnPurpose(id))).toEqual([]);
  });

  it('names itself under the ids that the newsroom puts its own name under', () => {
    const strapi = read(`${ADMIN}/translations/en.json.mjs`);
    const named = Object.keys(MESSAGES.en).filter((id) => OF_THE_BRAND.test(id));
    expect(named.filter((id) => !strapi.includes(`"${id}"`))).toEqual([]);
  });
});

describe('what a type is called', () => {
  it('stands under the name that its schema has', () => {
    const schemas = readTypes();
    expect(schemas.map(({ uid }) => nameId(uid))).toEqual(schemas.map(({ displayName }) => displayName));
    expect(new Set(schemas.map(({ displayName }) => displayName)).size).toBe(schemas.length);
  });

  it('is said in each language', () => {
    expect([MESSAGES.fr['Press release'], MESSAGES.ar['Press release']]).toEqual([
      'Communiqués de presse',
      'البيانات الصحفية',
    ]);
  });

  it('stands under the uid for a component', () => {
    expect(MESSAGES.fr['press.quote']).toBe('Citation');
    expect(readComponents().filter(({ uid }) => !(nameId(uid) in MESSAGES.es))).toEqual([]);
  });
});

describe('the hints of a form', () => {
  const FORM_OF_RELEASES = {
    layout: [
      [
        [
          { name: 'slug', hint: 'Stored.' },
          { name: 'ofAnOffice', hint: 'Its own.' },
        ],
      ],
    ],
    components: { 'press.donor': { layout: [[{ name: 'country', hint: '' }]] } },
    settings: { displayName: 'Press release' },
  };
  const inLanguage = (locale: string, layout: EditLayout = FORM_OF_RELEASES) =>
    translateHints((_action, hint) => hint)(
      { layout },
      { getState: () => ({ admin_app: { language: { locale } } }) },
    ).layout;

  it('are in the language of the panel, in components too', () => {
    const { layout, components } = inLanguage('fr');
    expect([layout[0]?.[0]?.[0]?.hint, components['press.donor']?.layout[0]?.[0]?.hint]).toEqual([
      'Fait partie de l’adresse. Tiré du titre si vous laissez vide.',
      'Ou une organisation.',
    ]);
  });

  it('begin and end in their own direction', () => {
    expect(inLanguage('ar').components['press.donor']?.layout[0]?.[0]?.hint).toBe('\u2067أو منظمة.\u2069');
  });

  it('are English in a language that the newsroom does not have', () => {
    expect(inLanguage('de').components['press.donor']?.layout[0]?.[0]?.hint).toBe('Or an organisation.');
  });

  it('stay as they are stored for fields and types that the newsroom does not know', () => {
    expect(inLanguage('fr').layout[0]?.[0]?.[1]?.hint).toBe('Its own.');
    const unknown = { ...FORM_OF_RELEASES, settings: { displayName: 'Event' } };
    expect(inLanguage('fr', unknown).layout[0]?.[0]?.[0]?.hint).toBe('Stored.');
  });

  it('stand behind the label of a component, and leave the stored form alone', () => {
    const field = { name: 'donors', type: 'component', hint: 'Stored.' };
    const [shown] = inLanguage('fr', { ...FORM_OF_RELEASES, layout: [[[field]]] }).layout[0]?.[0] ?? [];
    expect(shown?.labelAction).toBe('Dans l’ordre où ils sont remerciés.');
    expect(inLanguage('fr').layout[0]?.[0]?.[0]?.labelAction).toBeUndefined();
    expect(field).toEqual({ name: 'donors', type: 'component', hint: 'Stored.' });
  });
});

it('the filters of a list are called as the fields are, and others as they were', () => {
  const label = 'Embargo until';
  const displayedFilters = [
    { name: 'embargoedUntil', label },
    { name: '__status', label: 'Status' },
  ];
  const named = nameFilters({ displayedFilters, layout: { settings: { displayName: 'Press release' } } });
  expect(named.displayedFilters.map((filter) => filter.label)).toEqual([
    {
      id: 'content-manager.content-types.api::press-release.press-release.embargoedUntil',
      defaultMessage: label,
    },
    'Status',
  ]);
});

it('arrows that are turned round in Arabic are drawn as the installed icons are', () => {
  const icons = read('icons/dist/index.js');
  expect(ARROWS.filter((path) => !icons.includes(`"${path}`))).toEqual([]);
});
