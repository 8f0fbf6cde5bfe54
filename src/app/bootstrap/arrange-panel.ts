import type { Core } from '@strapi/strapi';
import { onFirstStart } from '../../platform/storage/first-start';
import { PANEL_FORMS, type PanelField, type PanelForm } from './panel-fields';
import { schemaOf } from '../../platform/strapi/schemas';
import { panelConfigurations, type PanelConfiguration, type PanelRows } from '../../platform/strapi/services';

/** Gives the panel's forms their labels, hints and order, at the first start; staff may change them in the panel. */
export const arrangePanel = async (strapi: Core.Strapi): Promise<void> =>
  onFirstStart(strapi, 'panel', async () => {
    const service = panelConfigurations(strapi);
    for (const form of PANEL_FORMS) {
      const contentType = schemaOf(strapi, form.uid);
      await service.updateConfiguration(
        contentType,
        arrange(await service.findConfiguration(contentType), form),
      );
    }
  });

const NEWEST_FIRST = { defaultSortBy: 'updatedAt', defaultSortOrder: 'DESC' };

const arrange = (
  configuration: PanelConfiguration,
  { list, fields, isNewestFirst = false }: PanelForm,
): PanelConfiguration => {
  const metadatas = { ...configuration.metadatas };
  for (const { name, label, hint = '', isEditable = true } of fields) {
    const settings = metadatas[name];
    if (settings === undefined) continue;
    metadatas[name] = {
      edit: { ...settings.edit, label, description: hint, editable: isEditable },
      list: { ...settings.list, label },
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
