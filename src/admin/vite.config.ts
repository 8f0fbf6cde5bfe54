import { dirname, join } from 'node:path';

/** What Rollup knows of a module. */
interface Module {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
  readonly importedIds: readonly string[];
}

interface Graph {
  getModuleIds(): Iterable<string>;
  getModuleInfo(id: string): Module | null;
}

/** The part of Vite's configuration that is set here. */
interface Config {
  readonly plugins?: readonly object[];
  readonly build?: { readonly rollupOptions?: object };
}

/*
 * Strapi builds the panel into one program of six megabytes. A browser keeps what it compiled of a program, and finds it again for sure
 * only where it holds the program in memory as well, which Chromium does up to three megabytes: a larger one is compiled anew at most
 * loads. So the libraries become programs of their own, each below that.
 */

/** What Strapi wrote, but for what it draws with. */
const OF_STRAPI = /\/node_modules\/@strapi\/(?!design-system\/|icons\/|ui-primitives\/)/;
/** Of the libraries, what shows films, sounds and marked-up text, half of all. */
const MEDIA =
  /\/node_modules\/(?:@mux|mux-embed|media-chrome|hls\.js|highlight\.js|codemirror5|markdown-it[^/]*)\//;
const REACT = /\/node_modules\/(?:react|react-dom|scheduler)\//;

/** Libraries, and the helpers that the build itself adds to them. */
const isLibrary = (id: string): boolean =>
  (id.includes('/node_modules/') || id.startsWith('\0')) && !OF_STRAPI.test(id);

type Neighbours = (id: string) => readonly string[];

/** All that is reached from some modules, these among them. */
const reach = (from: readonly string[], neighbours: Neighbours): ReadonlySet<string> => {
  const reached = new Set(from);
  for (const id of reached) for (const other of neighbours(id)) reached.add(other); // goes on over what is added
  return reached;
};

type NameOf = (id: string) => string | undefined;

/** What draws stands on what does not, and media on the other libraries; never the other way round: programs must not wait for one another. */
const namePrograms = (graph: Graph): NameOf => {
  const ids = [...graph.getModuleIds()];
  const first = reach(
    ids.filter((id) => graph.getModuleInfo(id)?.isEntry),
    (id) => graph.getModuleInfo(id)?.importedIds ?? [],
  );
  const drawing = reach(
    ids.filter((id) => REACT.test(id)),
    (id) => graph.getModuleInfo(id)?.importers ?? [],
  );
  return (id) => {
    if (!first.has(id) || !isLibrary(id)) return undefined;
    if (drawing.has(id)) return 'drawing';
    return MEDIA.test(id) ? 'media' : 'libraries';
  };
};

const known = new WeakMap<Graph, NameOf>();

/** What Rollup asks for each module: the program that it belongs to, where it does not choose. */
export const nameProgram = (id: string, graph: Graph): string | undefined => {
  const nameOf = known.get(graph) ?? namePrograms(graph);
  known.set(graph, nameOf);
  return nameOf(id);
};

/** The module that sets up the validation of a document, and who asks for it with each field (src/admin/undocumented/make-once.ts). */
export const VALIDATION = '../utils/validation.mjs';
export const OF_FIELDS = '@strapi/content-manager/dist/admin/hooks/useDocument.mjs';

const ONCE = '\0newsroom-validation-once';

/** Has it set up once for a type. */
export const validateOnce = {
  name: 'newsroom-validate-once',
  enforce: 'pre',
  resolveId: (source: string, importer = ''): string | undefined =>
    source === VALIDATION && importer.endsWith(OF_FIELDS)
      ? `${ONCE}:${join(dirname(importer), VALIDATION)}`
      : undefined,
  load: (id: string): string | undefined =>
    id.startsWith(ONCE)
      ? `import { createYupSchema as make } from ${JSON.stringify(id.slice(ONCE.length + 1))};
import { makeOnce } from ${JSON.stringify(join(process.cwd(), 'src/admin/undocumented/make-once.ts'))};
export const createYupSchema = makeOnce(make);`
      : undefined,
} as const;

export default (config: Config): Config => ({
  ...config,
  plugins: [...(config.plugins ?? []), validateOnce],
  build: {
    ...config.build,
    rollupOptions: { ...config.build?.rollupOptions, output: { manualChunks: nameProgram } },
  },
});
