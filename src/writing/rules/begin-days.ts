import type { Core } from '@strapi/strapi';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import type { Attributes } from '../../platform/strapi/schemas';
import { startOfOfficeDay } from '../../shared/time/office-day';

type Data = Record<string, unknown>;

/** Data in which a day where a time belongs is its beginning on the clock of the office; Strapi would take that of UTC. */
export const beginDays = async (strapi: Core.Strapi, data: Data, attributes: Attributes): Promise<Data> => {
  const days = Object.entries(data).filter(
    (field): field is [string, string] => attributes[field[0]]?.type === 'datetime' && isDay(field[1]),
  );
  if (days.length === 0) return data;
  const timeZone = await findOfficeTimeZone(strapi);
  const times = days.map(([name, day]) => [name, startOfOfficeDay(day, timeZone).toISOString()]);
  return { ...data, ...(Object.fromEntries(times) as Data) };
};

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
