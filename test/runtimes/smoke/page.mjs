import { runSmokeSuite } from './smoke-suite.mjs';

runSmokeSuite();
// A violation is reported in a task of its own.
setTimeout(() => console.log('done'), 500);
