import { dirname } from 'node:path';
import { findCircles, findUpward, readImports } from './read-imports';

const imports = readImports();

describe('the files of src', () => {
  it('import down the wings only, and none of them what stands beside app', () => {
    expect(findUpward(imports)).toEqual([]);
  });

  it('import each other in no circle from folder to folder', () => {
    const folders = (circle: readonly string[]) => new Set(circle.map((file) => dirname(file)));
    expect(findCircles(imports).filter((circle) => folders(circle).size > 1)).toEqual([]);
  });

  it('are all looked at', () => {
    expect(imports.size).toBeGreaterThan(500);
  });
});

describe('the guard', () => {
  const invented = new Map([
    ['src/platform/jobs/worker.ts', ['src/app/tasks.ts']],
    ['src/app/tasks.ts', ['src/platform/jobs/worker.ts', 'src/shared/time/office-time.ts']],
    ['src/admin/app.tsx', ['src/desk/contract/panel.ts', 'src/writing/history/history.ts']],
    ['src/shared/time/office-time.ts', []],
  ]);

  it('names a file that imports up, and a panel that goes past its contract', () => {
    expect(findUpward(invented)).toEqual([
      'src/platform/jobs/worker.ts -> src/app/tasks.ts',
      'src/admin/app.tsx -> src/writing/history/history.ts',
    ]);
  });

  it('names the files of a circle', () => {
    expect(findCircles(invented)).toEqual([['src/app/tasks.ts', 'src/platform/jobs/worker.ts']]);
  });
});
