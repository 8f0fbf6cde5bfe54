/** The store of the panel, as far as the newsroom reads it. */
export interface PanelStore {
  readonly getState: () => { admin_app: { language: { locale: string } } };
}

/** The language of the panel, for what is no component and has no hook to ask. */
export const panelLanguage = ({ getState }: PanelStore): string => getState().admin_app.language.locale;
