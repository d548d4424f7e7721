import { createFiles } from '../../../../data/create-files.ts';
import { defaultStoreDeps, type StoreDeps } from '../../../../data/store-deps.ts';
import { must } from '../../../shared/support/must.ts';
import { type FaultSample, makeFaultSample } from '../../faults/support/fault-sample.ts';
import { reopen } from '../../support/sample-journal.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

/** The sample with something of every kind in its trash, on disk and open until the test ends. */
export async function openFaultSample(deps: Partial<StoreDeps> = {}) {
  const folder = await makeTemporaryFolder();
  const sample: FaultSample = makeFaultSample();
  must(await createFiles(folder, sample.state, defaultStoreDeps));
  return { folder, sample, store: await reopen(folder, deps) };
}
