import { build, install } from '../start.mjs';

// Installs and builds the site, when it is not there or older than its sources.
install();
build();
