import type { Rendition, Renditions } from '../../src/shared/pictures/rendition';
import { openDatabase } from './database';
import { until } from './until';

/** Has the newsroom under test make the renditions of all pictures, which it does not by itself there. @returns those of one of them */
export const renderPictures = async (id: number): Promise<readonly Rendition[]> => {
  const database = await openDatabase();
  try {
    await database.query(
      `select graphile_worker.add_job('render-files', '{}', queue_name => 'render-files', job_key => 'render-files')`,
    );
    const { files } = await until(
      async () => {
        const { rows } = await database.query<{ made: Renditions | null }>(
          `select case when renditions ->> 'digest' = digest and renditions -> 'focalPoint' = coalesce(focal_point, 'null')
             then renditions end as made from files where id = $1`,
          [id],
        );
        return rows[0]?.made ?? { files: [] };
      },
      (made) => made.files.length > 0,
    );
    return files;
  } finally {
    await database.end();
  }
};
