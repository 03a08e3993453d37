import { matrix } from './matrix.js';

await matrix('sid');
