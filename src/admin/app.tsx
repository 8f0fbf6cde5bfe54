import type { StrapiApp } from '@strapi/strapi/admin';
import { guardDoor } from './accounts/guard-door';
import { arrangeBulkActions } from './actions/arrange-bulk-actions';
import { arrangeDocumentActions } from './actions/arrange-document-actions';
import { COLOURS } from './brand/colours';
import { LOGO } from './brand/logo';
import { addStoreMiddleware, contentManagerOf } from './api/content-manager';
import { addCalendarPage } from './calendar/add-calendar-page';
import { TellLanguage } from './countries/tell-language';
import { WriteInDirection } from './direction/write-in-direction';
import { addFilesPage } from './files/add-files-page';
import { addFormFields } from './form/add-form-fields';
import { AboveList } from './form/above-list';
import { arrangeHeader } from './form/arrange-header';
import { BesideSave } from './form/beside-save';
import { SharedMark } from './form/shared-mark';
import { AboveForm } from './kept/above-form';
import { guardSignOut } from './kept/guard-sign-out';
import { dropEditTheModel } from './brand/drop-edit-the-model';
import { addColumns } from './list/add-columns';
import { addReleasesPage } from './list/add-releases-page';
import { nameValues } from './list/name-values';
import { addPastePage } from './paste/add-paste-page';
import { addPasting } from './pasting/add-pasting';
import { addSidePanels } from './panels/side-panels';
import { addBoxesFields } from './partners/add-boxes-fields';
import { addDeliveriesPanel } from './partners/add-deliveries-panel';
import { ConflictDialog } from './saving/conflict-dialog';
import { hearTyping } from './saving/hands-rest';
import { askAfterUpload } from './pictures/ask-after-upload';
import { arrangeForm } from './undocumented/arrange-form';
import { askLess } from './undocumented/ask-less';
import { hearSaves } from './undocumented/hear-saves';
import { hideAdvertisements, hideLinksOut } from './undocumented/hide-advertisements';
import { hintBehind } from './undocumented/hint-behind';
import { leadHome } from './undocumented/lead-home';
import { findFormProgram } from './undocumented/load-form-early';
import { nameFilters } from './undocumented/name-filters';
import { saveBelowWindows } from './undocumented/save-below-windows';
import { quietLabels } from './undocumented/quiet-labels';
import { nameTheOffice } from './undocumented/name-the-office';
import { layPagesInDirection } from './undocumented/page-direction';
import { holdTextCaret } from './undocumented/text-caret';
import { translateHints } from './undocumented/translate-hints';
import { waitForRights } from './undocumented/wait-for-rights';
import { LandInLanguage, landInLanguage } from './translating/land-in-language';
import { addTreePage } from './tree/add-tree-page';
import { MESSAGES } from './words/messages';
import { translateRefusals } from './words/tell';

/** The panel speaks the four languages of the newsroom, and stays with the newsroom: no tutorials, no release notes. */
export default {
  config: {
    locales: ['ar', 'es', 'fr'],
    translations: MESSAGES,
    auth: { logo: LOGO },
    menu: { logo: LOGO },
    theme: COLOURS,
    tutorials: false,
    notifications: { releases: false },
  },
  register: (app: StrapiApp): void => {
    layPagesInDirection();
    hideAdvertisements();
    hideLinksOut();
    nameTheOffice(app);
    leadHome(app, () => import('./home/home-page'));
    findFormProgram(app);
    addStoreMiddleware(app, translateRefusals);
    addStoreMiddleware(app, hearSaves);
    addStoreMiddleware(app, waitForRights);
    addBoxesFields(app);
    addFilesPage(app);
    addTreePage(app);
    addCalendarPage(app);
    addReleasesPage(app);
    addPastePage(app);
    addFormFields(app);
    guardDoor(app);
    guardSignOut();
    hearTyping();
    holdTextCaret();
    askAfterUpload();
  },
  bootstrap: (app: StrapiApp): void => {
    saveBelowWindows();
    askLess();
    const contentManager = contentManagerOf(app);
    contentManager.apis.addDocumentAction(arrangeDocumentActions);
    contentManager.apis.addDocumentAction(dropEditTheModel);
    contentManager.apis.addBulkAction(arrangeBulkActions);
    contentManager.apis.addDocumentHeaderAction(arrangeHeader);
    contentManager.apis.addDocumentHeaderAction(landInLanguage);
    contentManager.apis.addEditViewSidePanel(addSidePanels);
    addDeliveriesPanel(app);
    addPasting(app);
    contentManager.injectComponent('editView', 'right-links', {
      name: 'newsroom-above-form',
      Component: AboveForm,
    });
    contentManager.injectComponent('editView', 'right-links', {
      name: 'newsroom-conflict',
      Component: ConflictDialog,
    });
    contentManager.injectComponent('editView', 'right-links', {
      name: 'newsroom-form',
      Component: BesideSave,
    });
    contentManager.injectComponent('listView', 'actions', {
      name: 'newsroom-language-of-translator',
      Component: LandInLanguage,
    });
    for (const page of ['editView', 'listView'] as const)
      contentManager.injectComponent(page, page === 'editView' ? 'right-links' : 'actions', {
        name: 'newsroom-direction',
        Component: WriteInDirection,
      });
    for (const [page, zone] of [
      ['editView', 'right-links'],
      ['listView', 'actions'],
    ] as const)
      contentManager.injectComponent(page, zone, { name: 'newsroom-language', Component: TellLanguage });
    contentManager.injectComponent('listView', 'actions', {
      name: 'newsroom-list',
      Component: AboveList,
    });
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', addColumns);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', nameValues);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', nameFilters);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', quietLabels(<SharedMark />));
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', translateHints(hintBehind));
    app.registerHook(
      'Admin/CM/pages/EditView/mutate-edit-view-layout',
      arrangeForm(() => window.location.pathname),
    );
  },
};
