import { matrix } from './matrix.js';

await matrix('trixie');
