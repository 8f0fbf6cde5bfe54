import type { Core } from '@strapi/strapi';
import { onFirstStart } from '../../platform/storage/first-start';
import { PANEL_FORMS, type PanelField, type PanelForm } from './panel-fields';

interface FieldSettings {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

interface Cell {
  name: string;
  size: number;
}

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, FieldSettings>;
  layouts: { list: string[]; edit: Cell[][] };
}

interface ContentTypesService {
  findConfiguration(contentType: unknown): Promise<Configuration>;
  updateConfiguration(contentType: unknown, configuration: Configuration): Promise<unknown>;
}

/** Forms that got other fields later: databases from before have them arranged anew, once. */
const CHANGED_LATER: Readonly<Record<string, string>> = {
  'panel:webhook-filters': 'api::partner-webhook.partner-webhook',
};

/** Gives the panel's forms their labels, hints and order, at the first start; staff may change them in the panel. */
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
  const service = strapi.plugin('content-manager').service<ContentTypesService>('content-types');
  for (const form of forms) {
    const contentType = strapi.contentTypes[form.uid as keyof typeof strapi.contentTypes];
    await service.updateConfiguration(
      contentType,
      arrange(await service.findConfiguration(contentType), form),
    );
  }
};

const NEWEST_FIRST = { defaultSortBy: 'updatedAt', defaultSortOrder: 'DESC' };

const arrange = (
  configuration: Configuration,
  { list, fields, isNewestFirst = false }: PanelForm,
): Configuration => {
  const metadatas = { ...configuration.metadatas };
  for (const { name, label, hint = '', mainField, isEditable = true } of fields) {
    const settings = metadatas[name];
    if (settings === undefined) continue;
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
const toRows = (fields: readonly PanelField[]): Cell[][] => {
  const rows: Cell[][] = [];
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
