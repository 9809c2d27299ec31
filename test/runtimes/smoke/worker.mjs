import { runSmokeSuite } from './smoke-suite.mjs';

export default { test: runSmokeSuite };
