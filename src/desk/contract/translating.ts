/** What the panel knows of translations beside their source. Types alone. */
export type { ComparedField, ShownComparison as Comparison } from '../translating/find-comparison';
