import { describe, expect, it } from 'vitest';
import { callInputs } from '../../shared/ipc-contract.ts';
import { CALL_NAMES } from '../../shared/ipc-names.ts';

describe('the contract between window and main', () => {
  it('names every call, so that preload exposes them all', () => {
    expect([...CALL_NAMES].sort()).toEqual(Object.keys(callInputs).sort());
  });
});
