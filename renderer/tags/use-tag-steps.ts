import { useState } from 'react';
import type { StepName } from '../../shared/history/history-state.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import type { Result } from '../../shared/result.ts';
import type { TagColour } from '../../shared/tags/tag-colours.ts';
import type { TagsChanged } from '../../shared/tags/tag-rules.ts';
import { appMessages } from '../app/app-messages.ts';
import { api } from '../app/bridge.ts';
import { goTo } from '../app/navigation.ts';
import { currentSession } from '../app/session-store.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { replaceToast, type ToastMessage } from '../ui/toast-queue.ts';
import { useCall } from '../ui/use-call.ts';
import { tagsMessages } from './tags-messages.ts';

/** Of what was done to tags one after the other, the last is told and offered to be taken back. */
const tell = (message: ToastMessage) => replaceToast('tags', message);

const PAGE_FILE = /^notebooks\/[^/]+\/pages\//;

/** Pages that cannot be read, and so keep the tags that they have. */
function countHurtPages(): number {
  const session = currentSession();
  if (session?.status !== 'open') return 0;
  return session.damaged.filter(({ file }) => PAGE_FILE.test(file)).length;
}

/** Takes a step back, unless something else was done since: that would be taken back in its place. */
function useTakeBack(): (name: StepName, tag: string) => Promise<void> {
  const messages = useMessages(tagsMessages);
  const language = useLanguage();
  const call = useCall();
  return async (name, tag) => {
    if ((await flushAll()) > 0) return tell({ text: messages.unsaved });
    const session = await api.getSession({});
    if (!session.ok) return tell({ text: describeError(session.error, language) });
    if (session.value.status !== 'open') return;
    if (session.value.history.undo !== name) return tell({ text: messages.changedSince });
    if ((await call(api.undo({}))) !== undefined) goTo({ view: 'tags', tag });
  };
}

export type TagSteps = {
  /** Whether a step is under way: over thousands of pages it takes seconds. */
  readonly isBusy: boolean;
  /** Each tells whether it went through; what went wrong is said. `joined`: the tags that become one by it. */
  readonly rename: (tag: string, to: string, joined: readonly string[]) => Promise<boolean>;
  readonly merge: (tags: readonly string[], to: string) => Promise<boolean>;
  readonly remove: (tag: string) => Promise<boolean>;
  readonly setColour: (tag: string, colour: TagColour | null) => Promise<void>;
};

/** What can be done to a tag over the whole journal: each one step, with a way back. */
export function useTagSteps(): TagSteps {
  const messages = useMessages(tagsMessages);
  const { undo } = useMessages(appMessages);
  const call = useCall();
  const takeBack = useTakeBack();
  const [isBusy, setIsBusy] = useState(false);

  async function run(
    name: StepName,
    tag: string,
    change: () => Promise<Result<TagsChanged>>,
    describe: (done: TagsChanged) => readonly string[],
  ): Promise<boolean> {
    setIsBusy(true);
    // What is being typed somewhere may have the tag, or be about to get it.
    const isSaved = (await flushAll()) === 0;
    if (!isSaved) tell({ text: messages.unsaved });
    const done = isSaved ? await call(change()) : undefined;
    setIsBusy(false);
    if (done === undefined) return false;
    const hurt = countHurtPages();
    const sentences = describe(done);
    tell({
      text: [...sentences, ...(hurt > 0 ? [messages.hurtLeft(hurt)] : [])].join(' '),
      action: { label: undo, run: () => void takeBack(name, tag) },
    });
    return true;
  }

  const follow = ({ letters }: TagsChanged) =>
    letters > 0 ? [messages.lettersFollow(letters)] : [];
  const miss = ({ letters }: TagsChanged) => (letters > 0 ? [messages.lettersMiss(letters)] : []);

  return {
    isBusy,
    rename: (tag, to, joined) =>
      run(
        'renameTag',
        tag,
        () => api.renameTag({ tag, to }),
        (done) => [
          joined.length > 1
            ? messages.merged(joined, to, done.places)
            : messages.renamed(tag, to, done.places),
          ...follow(done),
        ],
      ),
    merge: (tags, to) =>
      run(
        'mergeTags',
        tags[0] ?? to,
        () => api.mergeTags({ tags: [...tags], to }),
        (done) => [messages.merged(tags, to, done.places), ...follow(done)],
      ),
    remove: (tag) =>
      run(
        'removeTag',
        tag,
        () => api.removeTag({ tag }),
        (done) => [messages.removed(tag, done.places), ...miss(done)],
      ),
    setColour: async (tag, colour) => {
      await call(api.setTagColour({ tag, colour }));
    },
  };
}
