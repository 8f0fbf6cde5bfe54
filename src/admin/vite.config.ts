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

const OWN_MODULES = join(process.cwd(), 'src/admin/undocumented');

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
import { makeOnce } from ${JSON.stringify(join(OWN_MODULES, 'make-once.ts'))};
export const createYupSchema = makeOnce(make);`
      : undefined,
} as const;

/** The editor of text, and what becomes of it (src/admin/undocumented/own-words.ts and hand-over.ts). */
export const TEXT_EDITOR =
  '@strapi/content-manager/dist/admin/pages/EditView/components/FormInputs/BlocksInput/BlocksEditor.mjs';

const HANDS_OVER = 'const { key, incrementSlateUpdatesCount } = useResetKey(editor, value);';
const CAN_FLUSH = 'const handleSlateChange = React.useCallback((state)=>{';
const HEARS = "const isAstChange = editor.operations.some((op)=>op.type !== 'set_selection');";
const COMES_BACK = 'valueUpdatesCount.current += 1;';
const COMPARES = 'JSON.stringify(externalState) === JSON.stringify(editorState)';

/** What stands in it once, and what comes instead. */
export const EDITS_OF_TEXT = [
  [HANDS_OVER, `onChange = rememberOwn(editor, onChange);\n${HANDS_OVER}`],
  [
    CAN_FLUSH,
    `React.useEffect(() => joinHandOver(flushPendingFormSync), [flushPendingFormSync]);\n${CAN_FLUSH}`,
  ],
  [HEARS, `${HEARS} if (isAstChange) rememberTyped(editor);`],
  [COMES_BACK, `${COMES_BACK} const isItsOwn = isOwn(editor, value);`],
  [COMPARES, `isItsOwn || ${COMPARES}`],
] as const;

/** Has an editor of text know its own words, and hand them over when it is asked to. */
export const knowOwnWords = {
  name: 'newsroom-know-own-words',
  enforce: 'pre',
  transform: (code: string, id: string): { readonly code: string; readonly map: null } | undefined =>
    id.endsWith(TEXT_EDITOR)
      ? {
          code: `import { joinHandOver } from ${JSON.stringify(join(OWN_MODULES, 'hand-over.ts'))};
import { isOwn, rememberOwn, rememberTyped } from ${JSON.stringify(join(OWN_MODULES, 'own-words.ts'))};
${EDITS_OF_TEXT.reduce((text, [there, instead]) => text.replace(there, () => instead), code)}`,
          map: null,
        }
      : undefined,
} as const;

export default (config: Config): Config => ({
  ...config,
  plugins: [...(config.plugins ?? []), validateOnce, knowOwnWords],
  build: {
    ...config.build,
    rollupOptions: { ...config.build?.rollupOptions, output: { manualChunks: nameProgram } },
  },
});
