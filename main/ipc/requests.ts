import type { z } from 'zod';
import type { CallOutput, RequestName, requestInputs } from '../../shared/ipc-contract.ts';
import type { Result } from '../../shared/result.ts';

/** One function a request, each given its parsed input. */
export type Requests = {
  readonly [Name in RequestName]: (
    input: z.output<(typeof requestInputs)[Name]>,
  ) => Promise<Result<CallOutput<Name>>>;
};
