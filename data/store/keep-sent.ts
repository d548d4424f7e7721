import type { Sent } from '../../shared/letters/copies/letter-copy-schema.ts';
import { planSent } from '../../shared/letters/copies/plan-sent.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import type { Letter } from '../../shared/letters/letter-schema.ts';
import { ok, type Result } from '../../shared/result.ts';
import { keepBytes } from '../attachments/keep-bytes.ts';
import { localDay } from '../backups/local-day.ts';
import type { JournalCore } from './journal-core.ts';

/** A letter that was written to a file or printed. */
export type Sending = {
  readonly letter: Letter;
  /** What went out, word for word. */
  readonly model: LetterModel;
  readonly held: Omit<Sent, 'how' | 'model'>;
  /** `print`, or the ending of the file. */
  readonly how: string;
};

/** See `JournalStore.keepSent`. What the letter held is durable before anything names it. Called from the queue. */
export async function keepSent(
  core: JournalCore,
  { letter, model, held, how }: Sending,
): Promise<Result<null>> {
  const kept = await keepBytes(core, core.deps.codec.encode(model), 'json');
  if (!kept.ok) return kept;
  const { now, newId } = core.context();
  const sent = { ...held, how, model: kept.value.name };
  const dayOf = (at: string) => localDay(new Date(at));
  const change = planSent(core.state, letter, sent, { id: newId, at: now, dayOf });
  if (change === null) return ok(null);
  const written = await core.write([change]);
  return written.ok ? ok(null) : written;
}
