/** Runs one task at a time, in the order they came. */
export type SerialQueue = {
  /** Resolves or rejects as the task does; a task that fails does not stop the next. */
  readonly run: <T>(task: () => Promise<T>) => Promise<T>;
  /** Resolves once nothing is running or waiting. */
  readonly settle: () => Promise<void>;
};

export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (task) => {
      const result = last.then(task);
      last = result.catch(() => undefined);
      return result;
    },
    settle: async () => {
      let seen: Promise<unknown> | undefined;
      while (seen !== last) {
        seen = last;
        await seen;
      }
    },
  };
}
