/**
 * The values of a form as the server takes them: a field may keep one thing to show and another to send (`apiData`).
 */
export const toBody = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toBody);
  if (typeof value !== 'object' || value === null) return value;
  if ('apiData' in value) return value.apiData;
  return Object.fromEntries(Object.entries(value).map(([name, nested]) => [name, toBody(nested)]));
};
