import { SHELL_CALL_ARGUMENTS } from '#shared/ipc/call-arguments.ts';
import {
  SHELL_CALL_NAMES,
  type ShellCallName,
  type ShellCalls,
  type ShellFailure,
} from '#shared/ipc/contract.ts';
import { fail, type Result } from '#shared/lib/result.ts';
import { callChannel } from './channels.ts';
import { isTrustedSender, type Sender } from './trusted-sender.ts';

type Answer = Result<unknown, ShellFailure>;

/**
 * Binds every call of the contract, the one place that listens to the window: sender check, argument check, call,
 * answer. Whatever goes wrong is answered as a value; an exception goes to `onError` and becomes `unexpected`.
 */
export function bindCalls({
  ipcMain,
  calls,
  contentsId,
  onRefused,
  onError,
}: {
  ipcMain: {
    handle: (
      channel: string,
      listener: (event: Sender, ...given: unknown[]) => Promise<Answer>,
    ) => void;
  };
  calls: ShellCalls;
  contentsId: number;
  onRefused: (name: ShellCallName, why: 'sender' | 'argument') => void;
  onError: (name: ShellCallName, error: unknown) => void;
}): void {
  for (const name of SHELL_CALL_NAMES) {
    ipcMain.handle(callChannel(name), async (event, ...given): Promise<Answer> => {
      if (!isTrustedSender(event, contentsId)) {
        onRefused(name, 'sender');
        return fail('call-refused');
      }
      const argument = SHELL_CALL_ARGUMENTS[name].safeParse(given[0]);
      if (!argument.success || given.length > 1) {
        onRefused(name, 'argument');
        return fail('call-refused');
      }
      try {
        // The schema of this very name has just checked the argument; TypeScript cannot follow the pair in a loop.
        const call = calls[name] as (argument: unknown) => Promise<Answer>;
        return await call(argument.data);
      } catch (error) {
        onError(name, error);
        return fail('unexpected');
      }
    });
  }
}
