import { z } from 'zod';
import { LOCALES } from '../locales/locales';
import { SHAPES } from './shapes';

export const LOCALE = z.enum(LOCALES);

/** An instant: ISO 8601, UTC. */
export const TIME = z.iso.datetime();

export const PAGINATION = z
  .object({ page: z.int(), pageSize: z.int(), pageCount: z.int(), total: z.int() })
  .register(SHAPES, { id: 'Pagination' });

/** `{ data, meta }`, as every answer in JSON. */
export const answer = <Data extends z.ZodType>(data: Data, meta: z.ZodType = z.looseObject({})) =>
  z.object({ data, meta });

export const page = <Item extends z.ZodType>(item: Item) =>
  answer(z.array(item), z.object({ pagination: PAGINATION }));
