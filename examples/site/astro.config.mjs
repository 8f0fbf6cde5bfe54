import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  compressHTML: false, // it would take the spaces between words with it; what is sent is compressed
  devToolbar: { enabled: false },
  // Scripts are files: the policy of the pages lets none run that stands in them.
  vite: { build: { assetsInlineLimit: 0 } },
  // The webhook comes from another origin, and is known by its signature; forms of the site only read.
  security: { checkOrigin: false },
});
