// `npm run build`: install if needed, then build, whatever is there.
import { ensureInstalled } from './support/install.mjs';

ensureInstalled();
const { build } = await import('./support/build.mjs');
await build();
