/** A name for a form that no other has, in the panels of everybody. */
export const newFormName = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
