import { useState } from 'react';
import type { AppError } from '../../shared/result.ts';
import type { HurtFile } from '../../shared/session/session-state.ts';
import { api } from '../app/bridge.ts';
import { goTo } from '../app/navigation.ts';
import { placeOfFile } from './hurt-thing.ts';

/** A file that has a good copy in its place again. */
export type Restored = HurtFile & {
  /** When the backup was made that it came from; undefined where the program still had it in memory. */
  readonly from: string | undefined;
  readonly keptAs: string | null;
  readonly isNew: boolean;
};

export type FileRestoring = {
  readonly restored: readonly Restored[];
  /** Why a file could not be restored, by its path. */
  readonly refused: ReadonlyMap<string, AppError>;
  /** The path of the one that is being restored. */
  readonly running: string | null;
  readonly restore: (hurt: HurtFile) => Promise<void>;
  readonly forget: () => void;
};

async function findTime(name: string | null): Promise<string | undefined> {
  if (name === null) return undefined;
  const backups = await api.getBackups({});
  return backups.ok ? backups.value.find((each) => each.name === name)?.time : undefined;
}

/** Puts good copies in the place of hurt files, one at a time, and keeps what came of it. */
export function useRestoreFile(): FileRestoring {
  const [restored, setRestored] = useState<readonly Restored[]>([]);
  const [refused, setRefused] = useState<ReadonlyMap<string, AppError>>(new Map());
  const [running, setRunning] = useState<string | null>(null);

  const restore = async (hurt: HurtFile) => {
    if (running !== null) return;
    setRunning(hurt.file);
    const answer = await api.restoreFile({ file: hurt.file });
    if (answer.ok) {
      const place = placeOfFile(hurt.file);
      if (place !== null) goTo(place);
      const { backup, keptAs, isNew = false } = answer.value;
      const from = await findTime(backup);
      setRestored((before) => [...before, { ...hurt, from, keptAs, isNew }]);
    } else {
      setRefused((before) => new Map(before).set(hurt.file, answer.error));
    }
    setRunning(null);
  };
  return { restored, refused, running, restore, forget: () => setRestored([]) };
}
