/** The language of a BCP 47 tag without script and region: `en` of `en-GB`, in lower case. */
export function baseLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}
