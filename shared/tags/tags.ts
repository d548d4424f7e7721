import { z } from 'zod';
import { isPlainLine } from '../text/clean-patterns.ts';
import { cleanLine, lineSchema, titleSchema } from '../text/text-schemas.ts';
import { tagKey } from './tag-key.ts';

/** The commas of every keyboard, and what stands between the cells and lines of what is pasted. */
const BETWEEN_TAGS = /[,，、\t\r\n]|\s(?=[#＃]\S)/;
/** What parts tags where they are typed, so that none can hold it. */
export const TAG_COMMA = /[,，、]/;

/** A tag as typed: on one line, without a leading `#`. */
export function cleanTag(typed: string): string {
  return cleanLine(cleanLine(typed).replace(/^[#＃]+/, ''));
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
    const tag = cleanTag(typed);
    if (tag !== '' && !byKey.has(tagKey(tag))) byKey.set(tagKey(tag), tag);
  }
  return [...byKey.values()];
}

/** Whether `tags` holds `tag`, however it is spelled. */
export function hasTag(tags: readonly string[], tag: string): boolean {
  const key = tagKey(tag);
  return tags.some((each) => tagKey(each) === key);
}

/** Whether `tags` holds any of those whose `tagKey` is among `keys`. */
export function hasAnyTag(tags: readonly string[], keys: ReadonlySet<string>): boolean {
  return tags.some((tag) => keys.has(tagKey(tag)));
}

/** Splits what was typed or pasted in one field, `돈, 공부 #ai`, at its commas, its lines and its number signs. */
export function splitTags(typed: string): string[] {
  return normalizeTags(typed.split(BETWEEN_TAGS));
}

/**
 * Tags in which those of `keys` have become `to`, once and where the first of them stood, or are gone where `to` is null;
 * the very same list where nothing changes.
 */
export function replaceTags(
  tags: readonly string[],
  keys: ReadonlySet<string>,
  to: string | null,
): readonly string[] {
  const first = tags.findIndex((tag) => keys.has(tagKey(tag)));
  if (first < 0) return tags;
  const isOther = (tag: string) => !keys.has(tagKey(tag));
  const behind = tags.slice(first + 1).filter(isOther);
  const isSame = tags[first] === to && behind.length === tags.length - first - 1;
  if (isSame) return tags;
  return [...tags.slice(0, first), ...(to === null ? [] : [to]), ...behind];
}

/** One tag that is there. */
export const tagSchema = lineSchema.overwrite(cleanTag).min(1);
/** The name that a tag shall have: one that can be typed again. */
export const newTagSchema = tagSchema.refine((tag) => !TAG_COMMA.test(tag), {
  params: { problem: 'not-allowed' },
});
export const tagsSchema = z.array(titleSchema).max(200).overwrite(normalizeTags);
