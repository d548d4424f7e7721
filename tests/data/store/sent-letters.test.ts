import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSentModel } from '../../../data/attachments/read-sent-model.ts';
import { defaultStoreDeps } from '../../../data/store-deps.ts';
import { MAX_LINE } from '../../../shared/text/text-schemas.ts';
import { SAMPLE_LETTERS } from '../../shared/letters/support/sample-letters.ts';
import { smallPicture } from '../../shared/pictures/make-pictures.ts';
import { must } from '../../shared/support/must.ts';
import { check, summarize } from '../check/support/check-world.ts';
import { createFaultyFileSystem, type Fault } from '../support/faulty-file-system.ts';
import { makeSending as makeSendingOf, sentIn } from '../support/make-sending.ts';
import { look, reopen } from '../support/sample-journal.ts';
import { openFaultSample } from './support/fault-journal.ts';

type Opened = Awaited<ReturnType<typeof openFaultSample>>;

/** The letter of the sample as it would be sent now. */
function makeSending({ store, sample }: Opened, how?: string) {
  return makeSendingOf(store, { letterId: sample.letter.id, notebookId: sample.notebook.id }, how);
}

function readModel(folder: string, name: string) {
  return readSentModel(defaultStoreDeps, folder, name);
}

describe('a letter that was sent', () => {
  test('is kept word for word, whatever becomes of the letter and of what it held', async () => {
    const opened = await openFaultSample();
    const { folder, store, sample } = opened;
    const sending = makeSending(opened);
    must(await store.keepSent(sending));
    const { id: pageId } = sample.page;
    must(await store.execute('removePage', { pageId }));
    must(await store.execute('removeLetter', { letterId: sample.letter.id }));
    const again = await look(folder);
    const [copy = expect.fail()] = sentIn(again);
    expect(copy).toMatchObject({ letterId: sample.letter.id, reason: 'sent' });
    expect(copy.sent).toMatchObject({
      how: 'pdf',
      title: sending.model.title,
      entryIds: [sample.quote.id, sample.event.id, sample.note.id],
      held: [
        { kind: 'quote', count: 1 },
        { kind: 'note', count: 1 },
        { kind: 'event', count: 1 },
      ],
      pages: ['Rich Dad Poor Dad', '부자 아빠 가난한 아빠'],
      words: '고쳐 쓴 글',
    });
    expect(must(await readModel(folder, copy.sent.model))).toEqual(sending.model);
  });

  test('is read again where its title has the longest names in it', async () => {
    const opened = await openFaultSample();
    const { folder, store, sample } = opened;
    const title = '책'.repeat(MAX_LINE);
    must(
      await store.execute('updateNotebook', { notebookId: sample.notebook.id, changes: { title } }),
    );
    const sending = makeSending(opened);
    must(await store.keepSent(sending));
    const again = await look(folder);
    expect(again.damaged).toEqual([]);
    expect(sentIn(again).map(({ sent }) => sent.title)).toEqual([sending.model.title]);
  });

  test('is no step to take back: an undo is of what was written', async () => {
    const opened = await openFaultSample();
    must(await opened.store.keepSent(makeSending(opened)));
    expect(opened.store.history().undo).toBeNull();
  });

  test('in another format is another line of the same words; in the same one on the same day it is none', async () => {
    const opened = await openFaultSample();
    const { folder, store } = opened;
    for (const how of ['pdf', 'eml', 'pdf']) must(await store.keepSent(makeSending(opened, how)));
    expect(new Set(sentIn(store).map(({ sent }) => sent.how))).toEqual(new Set(['pdf', 'eml']));
    expect(sentIn(store)).toHaveLength(2);
    expect(await readdir(join(folder, 'attachments'))).toHaveLength(1);
  });

  test('that was changed in between is kept both ways', async () => {
    const opened = await openFaultSample();
    const { folder, store, sample } = opened;
    must(await store.keepSent(makeSending(opened)));
    const changes = { opening: '다시 쓴 글' };
    must(await store.execute('updateLetter', { letterId: sample.letter.id, changes }));
    must(await store.keepSent(makeSending(opened)));
    const models = await Promise.all(
      sentIn(store).map(async ({ sent }) => must(await readModel(folder, sent.model))),
    );
    const words = models.map(({ opening }) => JSON.stringify(opening));
    expect(words.some((each) => each.includes('고쳐 쓴 글'))).toBe(true);
    expect(words.some((each) => each.includes('다시 쓴 글'))).toBe(true);
  });

  test('goes to the trash with what it held, and comes back by undo and from the trash', async () => {
    const opened = await openFaultSample();
    const { folder, store } = opened;
    must(await store.keepSent(makeSending(opened)));
    const [copy = expect.fail()] = sentIn(store);
    const input = { copyIds: [copy.id] };
    must(await store.execute('removeLetterCopies', input));
    expect(sentIn(store)).toEqual([]);
    must(await store.undo());
    expect(sentIn(store)).toEqual([copy]);
    must(await store.execute('removeLetterCopies', input));
    must(await store.execute('restore', { trashId: copy.id }));
    expect(sentIn(await look(folder))).toEqual([copy]);
    must(await readModel(folder, copy.sent.model));
  });

  test('whose file was changed by a hand, or is gone, is refused with a reason', async () => {
    const opened = await openFaultSample();
    const { folder, store } = opened;
    must(await store.keepSent(makeSending(opened)));
    const [copy = expect.fail()] = sentIn(store);
    const file = join(folder, 'attachments', copy.sent.model);
    await writeFile(file, (await readFile(file, 'utf8')).replace('고쳐 쓴', '꾸며 쓴'));
    const refused = (reason: string) => ({ ok: false, error: { code: 'damaged-file', reason } });
    expect(await readModel(folder, copy.sent.model)).toMatchObject(refused('wrong-shape'));
    await rm(file);
    expect(await readModel(folder, copy.sent.model)).toMatchObject(refused('missing'));
    expect(await readModel(folder, '../../secret.json')).toMatchObject(refused('missing'));
  });
});

test.each(Object.entries(SAMPLE_LETTERS))('%s is read back as it was kept', async (_, model) => {
  const opened = await openFaultSample();
  const { folder, store } = opened;
  must(await store.keepSent({ ...makeSending(opened), model }));
  const [copy = expect.fail()] = sentIn(store);
  const normal = JSON.parse(JSON.stringify(model).normalize('NFC'));
  expect(must(await readModel(folder, copy.sent.model))).toEqual(normal);
});

test.each(['EIO', 'ENOSPC', 'EACCES', 'short'] satisfies Fault[])(
  'a disk that answers %s at any moment never says kept what is not, and keeps it when it is well again',
  async (fault) => {
    for (let n = 1; ; n += 1) {
      const fileSystem = createFaultyFileSystem();
      const opened = await openFaultSample({ fileSystem });
      const { folder, store } = opened;
      const before = fileSystem.calls().length;
      fileSystem.failAt(n, fault);
      const kept = await store.keepSent(makeSending(opened));
      const calls = fileSystem.calls().length - before;
      fileSystem.heal();
      const onDisk = sentIn(await look(folder));
      expect(sentIn(store)).toEqual(onDisk);
      expect(onDisk).toHaveLength(kept.ok ? 1 : 0);
      must(await store.keepSent(makeSending(opened)));
      const [copy = expect.fail()] = sentIn(await look(folder));
      must(await readModel(folder, copy.sent.model));
      await store.close();
      if (calls < n) return;
    }
  },
);

test('check knows what a sent letter held and its pictures, also in the trash, and says where they are missing', async () => {
  const opened = await openFaultSample();
  const { folder, store, sample } = opened;
  const { name } = must(await store.addPicture(smallPicture('png')));
  const letterId = sample.letter.id;
  const changes = { opening: `![바다](attachments/${name})` };
  must(await store.execute('updateLetter', { letterId, changes }));
  must(await store.keepSent(makeSending(opened)));
  const [copy = expect.fail()] = sentIn(store);
  expect(copy.sent.pictures).toEqual([name]);
  must(await store.execute('updateLetter', { letterId, changes: { opening: '' } }));
  await store.close();
  expect(summarize(await check(folder))).toEqual([]);
  const again = await reopen(folder);
  must(await again.execute('removeLetterCopies', { copyIds: [copy.id] }));
  await again.close();
  expect(summarize(await check(folder))).toEqual([]);
  await rm(join(folder, 'attachments', copy.sent.model));
  expect(summarize(await check(folder))).toEqual([
    `missing-attachment attachments/${copy.sent.model} → left`,
  ]);
});

test('a backup holds what was sent, and brings it back', async () => {
  const opened = await openFaultSample();
  const { folder, store } = opened;
  must(await store.keepSent(makeSending(opened)));
  const [copy = expect.fail()] = sentIn(store);
  const { name } = must(await store.backUp({ always: true })) ?? expect.fail();
  must(await store.execute('removeLetterCopies', { copyIds: [copy.id] }));
  must(await store.execute('emptyTrash', {}));
  await rm(join(folder, 'attachments'), { recursive: true });
  must(await store.restoreBackup(name));
  expect(sentIn(await look(folder))).toEqual([copy]);
  must(await readModel(folder, copy.sent.model));
});
