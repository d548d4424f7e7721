import fc from 'fast-check';
import { isFull } from './data/faults/fault-size.ts';

/** Seed of every property in `npm test`: a change is judged by the same cases on every computer. `npm run test:faults` draws new ones. */
const SEED = 20_260_117;

if (!isFull) fc.configureGlobal({ seed: SEED });
