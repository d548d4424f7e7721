import { makeCrashImages, makeStopImage } from '../crash-images.ts';
import { SIZES } from '../fault-size.ts';
import { hashImage, type Image } from './disk-image.ts';
import { judgeImage, NO_JOURNAL } from './judge-image.ts';
import { openImage } from './memory-journal.ts';
import type { Recording } from './recording.ts';
import { keyOf, listContents } from './state-key.ts';

export type Judgement = {
  /** How many different images were opened. */
  readonly count: number;
  /** One line each. */
  readonly failures: readonly string[];
};

async function keyOfImage(image: Image): Promise<string> {
  const { opened } = await openImage(image);
  return opened.ok ? keyOf(opened.value.state()) : NO_JOURNAL;
}

/** The states that the disk went through, which are those a stop of the program leaves: before, the steps, after. */
async function listStates({ moments }: Recording): Promise<Set<string>> {
  const images = new Map(
    moments.map((moment) => {
      const image = makeStopImage(moment);
      return [hashImage(image), image];
    }),
  );
  const keys = new Set<string>();
  for (const image of images.values()) keys.add(await keyOfImage(image));
  return keys;
}

type Question = { readonly name: string; readonly image: Image; readonly isAnswered: boolean };

/** Every image of every moment, the same ones once before the answer and once after it. */
function listQuestions({ moments, answeredAt }: Recording): Question[] {
  const questions = new Map<string, Question>();
  for (const [at, moment] of moments.entries()) {
    const isAnswered = at >= answeredAt;
    for (const { name, image } of makeCrashImages(moment, SIZES.subsetsOfEntries)) {
      const id = `${hashImage(image)} ${isAnswered}`;
      const when = isAnswered ? `${at}, answered` : `${at}`;
      if (!questions.has(id)) questions.set(id, { name: `${when}: ${name}`, image, isAnswered });
    }
  }
  return [...questions.values()];
}

async function listExpectations(recording: Recording) {
  const { before, after, isExact = true } = recording;
  const last = listContents(after);
  const first = before === null ? new Set<string>() : listContents(before);
  const kept = new Set([...first].filter((id) => last.has(id)));
  return {
    unanswered: { after, kept, allowed: await listStates(recording) },
    answered: { after, kept: last, allowed: isExact ? new Set([keyOf(after)]) : null },
  };
}

/**
 * Every image that a power loss at any moment of the recording may leave, opened: it must be a state that the disk went
 * through, without damage and with nothing lost, and once the command was answered the state after it. With
 * `isOneEnough` the first failure ends it.
 */
export async function judgeRecording(
  recording: Recording,
  { isOneEnough = false } = {},
): Promise<Judgement> {
  const { answered, unanswered } = await listExpectations(recording);
  const questions = listQuestions(recording);
  const failures: string[] = [];
  for (const { name, image, isAnswered } of questions) {
    const wrong = await judgeImage(image, isAnswered ? answered : unanswered);
    if (wrong !== null) failures.push(`${name}: ${wrong}`);
    if (isOneEnough && wrong !== null) break;
  }
  return { count: questions.length, failures };
}
