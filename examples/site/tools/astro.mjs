import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

// Astro's own commands (dev, build, check), which tell nobody that they ran.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const manifest = createRequire(import.meta.url).resolve('astro/package.json');
await import(pathToFileURL(join(dirname(manifest), 'astro.js')).href);
