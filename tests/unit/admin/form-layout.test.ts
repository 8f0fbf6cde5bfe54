import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORM_GROUPS } from '../../../src/admin/form/groups';
import { arrangeForm } from '../../../src/admin/undocumented/arrange-form';
import { quietLabels } from '../../../src/admin/undocumented/quiet-labels';
import { readTypes } from './read-schemas';

const CM = join(__dirname, '../../../node_modules/@strapi/content-manager/dist/admin');
const read = (file: string): string => readFileSync(join(CM, file), 'utf8');

const field = (name: string, type = 'string', size = 4) => ({ name, type, size });

const arrange = (displayName: string, layout: ReturnType<typeof field>[][][], pathname = '/') => {
  return arrangeForm(() => pathname)({ layout: { layout, settings: { displayName } } }).layout.layout.map(
    (rows) => rows.map((row) => row.map(({ name, type, placeholder }) => placeholder ?? `${name}:${type}`)),
  );
};

const RELEASE = 'api::press-release.press-release';

const STORED = [
  [
    [field('slug'), field('title')],
    [field('embargoedUntil', 'datetime'), field('releasedAt', 'datetime')],
    [field('ofTheOffice'), field('body', 'blocks')],
  ],
];

describe('the form of a release', () => {
  it('stands in groups as one writes, without dates, whatever order is stored; what the newsroom does not know comes last', () => {
    expect(arrange('Press release', STORED)).toEqual([
      [[`${RELEASE} text`], ['title:newsroom-headline'], ['body:blocks']],
      [[`${RELEASE} address`], ['slug:string']],
      [['ofTheOffice:string']],
    ]);
  });

  it('is left alone where somebody chooses what is stored of it', () => {
    const pathname = `/admin/content-manager/collection-types/${RELEASE}/configurations/edit`;
    expect(arrange('Press release', STORED, pathname)[0]?.[0]).toEqual(['slug:string', 'title:string']);
  });

  it('is that of its type alone', () => {
    expect(arrange('Topic', [[[field('slug'), field('title')]]])).toEqual([
      [['slug:string', 'title:string']],
    ]);
  });
});

it('gives the sections of a page a panel of their own, as the content manager wants it', () => {
  const layout = [[[field('title')]], [[field('sections', 'dynamiczone')]], [[field('slug')]]];
  expect(arrange('Page', layout)).toEqual([
    [['api::page.page text'], ['title:newsroom-headline']],
    [['sections:dynamiczone']],
    [['api::page.page address'], ['slug:string']],
  ]);
});

it.each(Object.entries(FORM_GROUPS))(
  'the groups of %s name fields that there are, each once',
  (uid, groups) => {
    const fields = groups.flatMap(({ rows }) => rows.flat());
    const { attributes } = readTypes().find((type) => type.uid === uid) ?? { attributes: {} };
    expect(fields.filter((name) => !(name in attributes))).toEqual([]);
    expect(new Set(fields).size).toBe(fields.length);
  },
);

it('says behind a label what holds in every language, instead of a globe behind all others', () => {
  const localized = { attribute: { pluginOptions: { i18n: { localized: true } } }, labelAction: 'globe' };
  const shared = { attribute: {} };
  const options = { i18n: { localized: true } };
  const { layout } = quietLabels('all languages')({ layout: { layout: [[[localized, shared]]], options } });
  expect(layout.layout.flat(2).map(({ labelAction }) => labelAction)).toEqual([undefined, 'all languages']);
});

describe('the installed content manager', () => {
  it.each([
    [
      'draws each panel of a form as it comes',
      'pages/EditView/components/FormLayout.mjs',
      'children: layout.map((panel, index)=>{',
    ],
    [
      'draws fields of types that were added',
      'pages/EditView/components/InputRenderer.mjs',
      'addedInputTypes.includes(props.type)',
    ],
    [
      'hands an added field its name and placeholder',
      'pages/EditView/components/InputRenderer.mjs',
      'const CustomInput = fields[props.type];',
    ],
    [
      'lets who reads the title see the heading',
      'features/DocumentRBAC.mjs',
      'return fieldsUserCanAction.includes(fieldName);',
    ],
    ['says its state below the title', 'pages/EditView/components/Header.mjs', 'jsx(DocumentStatus, {'],
    ['marks that state', 'pages/EditView/components/DocumentStatus.mjs', 'role: "status"'],
    ['has tabs of draft and public version', 'pages/EditView/EditViewPage.mjs', 'value: "published"'],
    [
      'labels the panels beside a form',
      'pages/EditView/components/Panels.mjs',
      '"aria-labelledby": "additional-information"',
    ],
    ['marks its drawer', 'components/ActionsDrawer.mjs', '"data-testid": "actions-drawer-overlay"'],
    ['adds its column of states last', 'pages/ListView/ListViewPage.mjs', "name: 'status',"],
    [
      'has the button for makers of types',
      'pages/EditView/components/Header.mjs',
      "EditTheModelAction.type = 'edit-the-model'",
    ],
    ['stores the form on a page of its own', 'router.mjs', 'configurations/edit'],
    [
      'asks for the title of a new document',
      'pages/EditView/components/Header.mjs',
      "'content-manager.containers.edit.title.new'",
    ],
    [
      'asks for the title of what is not written',
      'hooks/useDocument.mjs',
      "'content-manager.containers.untitled'",
    ],
    [
      'asks for the heading of Save',
      'pages/EditView/components/Panels.mjs',
      "'content-manager.containers.edit.panels.default.title'",
    ],
    [
      'asks for the keys of Save',
      'pages/EditView/components/DocumentActions.mjs',
      "'content-manager.containers.EditView.saveHint'",
    ],
    [
      'asks for what stands in a field that a role does not see',
      'pages/EditView/components/FormInputs/NotAllowed.mjs',
      "'components.NotAllowedInput.text'",
    ],
    [
      'says which of the buttons of a list publishes',
      'pages/ListView/components/BulkActions/PublishAction.mjs',
      "actionType: 'publish'",
    ],
  ])('%s', (_what, file, code) => {
    expect(read(file)).toContain(code);
  });
});
