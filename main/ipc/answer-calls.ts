import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { parseInput } from '../../shared/commands/parse-input.ts';
import {
  type CallName,
  type CallOutput,
  callInputs,
  requestInputs,
} from '../../shared/ipc-contract.ts';
import { CALL_CHANNEL } from '../../shared/ipc-names.ts';
import { fail, type Result } from '../../shared/result.ts';
import { isOwnUrl } from '../contain.ts';
import type { Requests } from './requests.ts';

type Answer = Promise<Result<unknown>>;

/** Runs a command on the open journal; the store parses its input. */
export type RunCommand = (name: string, input: unknown) => Answer;

/** Only the main frame of a window of ours may call: not the letter's preview, and nothing that got in some other way. */
function isOwnFrame({ senderFrame, sender }: IpcMainInvokeEvent, devServer?: string): boolean {
  return (
    senderFrame !== null && senderFrame === sender.mainFrame && isOwnUrl(senderFrame.url, devServer)
  );
}

async function answerRequest<Name extends keyof typeof requestInputs>(
  requests: Requests,
  name: Name,
  input: unknown,
): Promise<Result<CallOutput<Name>>> {
  const parsed = parseInput(requestInputs[name], input);
  if (!parsed.ok) return parsed;
  const run = requests[name] as (input: unknown) => Promise<Result<CallOutput<Name>>>;
  return run(parsed.value);
}

type AnswerDeps = {
  readonly devServer: string | undefined;
  /** Called after each call, which may have changed anything. */
  readonly follow: () => void;
};

/** Answers every call of the contract with a `Result`, and never throws across. */
export function answerCalls(
  requests: Requests,
  runCommand: RunCommand,
  { devServer, follow }: AnswerDeps,
): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown): Answer => {
    if (!isOwnFrame(event, devServer)) return fail({ code: 'refused' });
    if (typeof name !== 'string' || !Object.hasOwn(callInputs, name)) {
      return fail({ code: 'refused' });
    }
    try {
      if (Object.hasOwn(requestInputs, name)) {
        return await answerRequest(requests, name as CallName & keyof typeof requestInputs, input);
      }
      return await runCommand(name, input);
    } catch (error) {
      return fail({ code: 'unexpected', reason: error instanceof Error ? error.message : 'error' });
    } finally {
      follow();
    }
  });
}
