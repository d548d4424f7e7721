/** The part of a BCP 47 tag that names the language, without script and region: `en` of `en-GB`, in lower case. */
export function primaryLanguageOf(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase();
}
