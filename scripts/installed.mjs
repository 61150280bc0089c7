// The last step of an install (package.json, postinstall).
import { noteInstalled } from './support/install.mjs';

noteInstalled();
