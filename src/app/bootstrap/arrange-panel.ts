import type { Core } from '@strapi/strapi';
import en from '../../shared/panel-words/en.json';
import { wordsOfField, type PanelWords } from '../../shared/panel-words/panel-words';
import { onFirstStart } from '../../platform/storage/first-start';
import { PANEL_FORMS, type PanelField, type PanelForm } from './panel-fields';
import { schemaOf } from '../../platform/strapi/schemas';
import { panelConfigurations, type PanelConfiguration, type PanelRows } from '../../platform/strapi/services';

/** Forms that got other fields later: databases from before have them arranged anew, once. */
const CHANGED_LATER: Readonly<Record<string, string>> = {
  'panel:second-person': 'api::site.site',
  'panel:webhook-filters': 'api::partner-webhook.partner-webhook',
};

const ENGLISH: PanelWords = en;

/**
 * Gives the panel's forms and lists their order and widths, at the first start; staff may change them in the panel. The labels
 * and hints that are stored with them are English: they are seen where the panel looks up no words, as when a list's columns
 * are chosen.
 */
export const arrangePanel = async (strapi: Core.Strapi): Promise<void> => {
  await onFirstStart(strapi, 'panel', () => arrangeForms(strapi, PANEL_FORMS));
  for (const [step, uid] of Object.entries(CHANGED_LATER))
    await onFirstStart(strapi, step, () =>
      arrangeForms(
        strapi,
        PANEL_FORMS.filter((form) => form.uid === uid),
      ),
    );
};

const arrangeForms = async (strapi: Core.Strapi, forms: readonly PanelForm[]): Promise<void> => {
  const service = panelConfigurations(strapi);
  for (const form of forms) {
    const contentType = schemaOf(strapi, form.uid);
    await service.updateConfiguration(
      contentType,
      arrange(await service.findConfiguration(contentType), form),
    );
  }
};

const NEWEST_FIRST = { defaultSortBy: 'updatedAt', defaultSortOrder: 'DESC' };

const arrange = (
  configuration: PanelConfiguration,
  { uid, list, fields, isNewestFirst = false }: PanelForm,
): PanelConfiguration => {
  const metadatas = { ...configuration.metadatas };
  for (const { name, mainField, isEditable = true } of fields) {
    const settings = metadatas[name];
    if (settings === undefined) continue;
    const { label = name, hint = '' } = wordsOfField(ENGLISH, uid, name) ?? {};
    const shown = mainField === undefined ? {} : { mainField };
    metadatas[name] = {
      edit: { ...settings.edit, ...shown, label, description: hint, editable: isEditable },
      list: { ...settings.list, ...shown, label },
    };
  }
  return {
    ...configuration,
    settings: { ...configuration.settings, ...(isNewestFirst ? NEWEST_FIRST : {}) },
    metadatas,
    layouts: { list: [...list], edit: toRows(fields.filter(({ isInForm }) => isInForm !== false)) },
  };
};

const COLUMNS = 12;

/** Fields side by side as long as they fit into a row. */
const toRows = (fields: readonly PanelField[]): PanelRows => {
  const rows: PanelRows = [];
  let left = 0;
  for (const { name, width: size = COLUMNS } of fields) {
    if (size > left) {
      rows.push([]);
      left = COLUMNS;
    }
    rows.at(-1)?.push({ name, size });
    left -= size;
  }
  return rows;
};
