import { runSmokeSuite } from './smoke-suite.mjs';

runSmokeSuite();
