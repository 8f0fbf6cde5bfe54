import { FILE_USES } from '../../../platform/strapi/sql-names';
import { uploadName } from '../../../platform/uploads/domain/upload-name';
import { StoreError } from '../../../platform/uploads/store-error';
import { uploadStore } from '../../../platform/uploads/upload-store';
import { RELEASE } from '../../../shared/content-types/uids';
import { NotCompared, saidBy, type Comparison } from '../comparison';

interface FileRow {
  readonly id: number;
  /** Of the file and of the smaller pictures that were made of it. */
  readonly urls: readonly string[];
}

const FILES = `select id, array[url] || array(
    select size ->> 'url' from jsonb_each(case jsonb_typeof(formats) when 'object' then formats else '{}' end) as f (key, size)
  ) || array(
    select made ->> 'url' from jsonb_array_elements(
      case jsonb_typeof(renditions -> 'files') when 'array' then renditions -> 'files' else '[]' end) made
  ) as urls
  from files order by id`;

/** What a withdrawn release showed is closed for everybody, unless something public shows it. */
const CLOSED = `select format('File %s is closed (%s), and release %s shows it in public.', f.id, c.name, p.document_id) as said
  from closed_files c join files f on f.url = '/uploads/' || c.name
    join ${FILE_USES} u on u.file_id = f.id and u.related_type = '${RELEASE}'
    join press_releases p on p.id = u.related_id and p.published_at is not null`;

/** Of what is stored elsewhere nothing is known here. */
const nameOf = (url: string | null): string | null => (url === null ? null : uploadName(url));

const namesInStore = async (names: () => Promise<string[]>): Promise<ReadonlySet<string>> => {
  try {
    return new Set(await names());
  } catch (error) {
    if (error instanceof StoreError) throw new NotCompared(error.message);
    throw error;
  }
};

export const FILES_AND_OBJECTS: Comparison = {
  name: 'files',
  compares: 'the media library with what is stored, and what is closed with what is public',
  remedy:
    'Put the missing file back from a backup under its name, or replace it in the media library. Publish once more what shows a file that is closed.',
  find: async (look) => {
    const store = await uploadStore(look.strapi);
    const stored = await namesInStore(() => store.names());
    const files = await look.ask<FileRow>(FILES);
    const lost = files.flatMap(({ id, urls }) =>
      urls
        .map(nameOf)
        .filter((name) => name !== null && !stored.has(name))
        .map((name) => `File ${id} of the media library is not stored: ${String(name)}.`),
    );
    return [...lost, ...(await saidBy(look, CLOSED))];
  },
};
