import type { Core } from '@strapi/strapi';
import type { Shape } from '../../platform/strapi/compiler/shape';
import { findVersions } from '../../reading/content/find-versions';
import { ORGANISATION, PARTNER_COUNTRY, RELEASE } from '../../shared/content-types/uids';
import { isReadable } from '../../writing/actor/domain/leave-readable';
import type { Reader } from '../../writing/actor/find-readers';
import { readableFields } from '../../writing/actor/readable-fields';

/** A donor as it is stored, by the number of its part. */
export interface NamedDonor {
  readonly id: number;
  readonly name: string;
}

const DONORS: Shape = {
  uid: RELEASE,
  fields: ['locale'],
  parts: {
    donors: {
      uid: 'press.donor',
      fields: ['id'],
      parts: {
        organisation: { uid: ORGANISATION, fields: ['name'] },
        country: { uid: PARTNER_COUNTRY, fields: ['name'] },
      },
    },
  },
};

type Named = { readonly name: string | null } | null;

interface Version {
  readonly locale: string;
  readonly donors: readonly { readonly id: number; readonly organisation: Named; readonly country: Named }[];
}

/**
 * What the donors of a release are called, in the languages that a person reads: a form calls a part by a field of its own, and a donor
 * has none.
 */
export const nameDonors = async (
  strapi: Core.Strapi,
  reader: Reader,
  documentId: string,
): Promise<NamedDonor[]> => {
  if (!isReadable(readableFields(strapi, RELEASE, reader, null), 'donors')) return [];
  const versions = await findVersions<Version>(strapi, DONORS, {
    documentIds: [documentId],
    status: 'draft',
  });
  return versions
    .filter(({ locale }) => reader.mayRead(locale))
    .flatMap(({ donors }) => donors)
    .flatMap(({ id, organisation, country }) => {
      const name = (organisation ?? country)?.name ?? null;
      return name === null ? [] : [{ id, name }];
    });
};
