import { z } from 'zod';
import { isPlainLine } from '../text/clean-patterns.ts';
import { cleanLine, titleSchema } from '../text/text-schemas.ts';

/** What two tags are compared by: NFC, case folded. `AI` and `ai` are one tag. */
export function tagKey(tag: string): string {
  return tag.normalize('NFC').toLowerCase();
}

/** Whether it is seen at once that nothing has to be done. */
function isNormal(tags: readonly string[]): boolean {
  const isTag = (tag: string) => tag !== '' && !tag.startsWith('#') && isPlainLine(tag);
  if (!tags.every(isTag)) return false;
  return tags.length < 2 || new Set(tags.map(tagKey)).size === tags.length;
}

/**
 * Tags as typed, without a leading `#`, empty ones and repeats; the first spelling of a repeated tag stays.
 */
export function normalizeTags(tags: readonly string[]): string[] {
  if (isNormal(tags)) return [...tags];
  const byKey = new Map<string, string>();
  for (const typed of tags) {
    const tag = cleanLine(cleanLine(typed).replace(/^#+/, ''));
    if (tag !== '' && !byKey.has(tagKey(tag))) byKey.set(tagKey(tag), tag);
  }
  return [...byKey.values()];
}

/** Whether `tags` holds `tag`, whatever the case. */
export function hasTag(tags: readonly string[], tag: string): boolean {
  return tags.some((each) => tagKey(each) === tagKey(tag));
}

/** Splits what was typed in one field, `돈, 공부`, at its commas. */
export function splitTags(typed: string): string[] {
  return normalizeTags(typed.split(/[,，、]/));
}

export const tagsSchema = z.array(titleSchema).max(200).overwrite(normalizeTags);
