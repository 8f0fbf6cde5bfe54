/** What Rollup knows of a module. */
interface Module {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
  readonly importedIds: readonly string[];
}

interface Graph {
  getModuleInfo(id: string): Module | null;
}

/** The part of Vite's configuration that is set here. */
interface Config {
  readonly build?: { readonly rollupOptions?: object };
}

/*
 * Strapi builds the panel into one program of six megabytes. A browser keeps what it compiled of a program, and finds it again for sure
 * only where it holds the program in memory as well, which Chromium does up to three megabytes: a larger one is compiled anew at most
 * loads. So the libraries become programs of their own, each below that.
 */

const LIBRARY =
  /\/node_modules\/(?!@strapi\/)|\/node_modules\/@strapi\/(?:design-system|icons|ui-primitives)\//;
/** Of the libraries, what shows films, sounds and marked-up text, a third of all. */
const MEDIA =
  /\/node_modules\/(?:@mux|mux-embed|media-chrome|hls\.js|highlight\.js|codemirror5|markdown-it[^/]*)\//;
const REACT = /\/node_modules\/(?:react|react-dom|scheduler)\//;

type Question = (id: string, graph: Graph) => boolean;

/** Asks each module once; one that is asked again meanwhile, because modules import one another in a circle, says no. */
const askOnce = (ask: Question): Question => {
  const answers = new Map<string, boolean>();
  return (id, graph) => {
    const known = answers.get(id);
    if (known !== undefined) return known;
    answers.set(id, false);
    const answer = ask(id, graph);
    answers.set(id, answer);
    return answer;
  };
};

/** Whether a module comes with the first page: the program asks for it by imports alone that do not wait. */
const isLoadedFirst = askOnce((id, graph) => {
  const { isEntry = false, importers = [] } = graph.getModuleInfo(id) ?? {};
  return isEntry || importers.some((importer) => isLoadedFirst(importer, graph));
});

const drawsWithReact = askOnce(
  (id, graph) =>
    REACT.test(id) ||
    (graph.getModuleInfo(id)?.importedIds ?? []).some((other) => drawsWithReact(other, graph)),
);

/** What draws stands on what does not, and media on the other libraries; never the other way round: programs must not wait for one another. */
const nameProgram = (id: string, graph: Graph): string | undefined => {
  if (!LIBRARY.test(id) || !isLoadedFirst(id, graph)) return undefined;
  if (drawsWithReact(id, graph)) return 'drawing';
  return MEDIA.test(id) ? 'media' : 'libraries';
};

export default (config: Config): Config => ({
  ...config,
  build: {
    ...config.build,
    rollupOptions: { ...config.build?.rollupOptions, output: { manualChunks: nameProgram } },
  },
});
