import { checkAddress, type KnownStatuses } from '../check/answer-of';
import { pathsOfFile } from '../domain/file-paths';
import type { CheckedAddress } from '../domain/move-report';
import type { Moving } from './moving';
import { sideBySide } from './side-by-side';

const ASKED_AT_ONCE = 3; // connections; readers need some, too

/** What every old address of the records answers now. */
export const checkAll = async ({ strapi, records, index }: Moving): Promise<CheckedAddress[]> => {
  const addresses = new Set<string>();
  for await (const record of records.all()) {
    if (record.kind === 'redirect') addresses.add(record.from);
    else if (record.kind === 'file') for (const path of pathsOfFile(index, record)) addresses.add(path);
    else if ('addresses' in record && record.kind !== 'site')
      for (const { address } of record.addresses) addresses.add(address);
  }
  const known: KnownStatuses = new Map();
  const checked = new Map<string, CheckedAddress>();
  await sideBySide([...addresses], ASKED_AT_ONCE, async (address) => {
    checked.set(address, await checkAddress(strapi, address, known));
  });
  return [...addresses].flatMap((address) => checked.get(address) ?? []);
};
