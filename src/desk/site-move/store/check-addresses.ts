import { checkAddress } from '../check/answer-of';
import { pathsOfFile } from '../domain/file-paths';
import type { CheckedAddress } from '../domain/move-report';
import type { Moving } from './moving';

/** What every old address of the records answers now. */
export const checkAll = async ({ strapi, records, index }: Moving): Promise<CheckedAddress[]> => {
  const addresses = new Set<string>();
  for await (const record of records.all()) {
    if (record.kind === 'redirect') addresses.add(record.from);
    else if (record.kind === 'file') for (const path of pathsOfFile(index, record)) addresses.add(path);
    else if ('addresses' in record && record.kind !== 'site')
      for (const { address } of record.addresses) addresses.add(address);
  }
  const checked: CheckedAddress[] = [];
  for (const address of addresses) checked.push(await checkAddress(strapi, address));
  return checked;
};
