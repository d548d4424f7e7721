/** Whether a link may stand in a letter: http, https and mailto only, so that no link runs or opens anything else. */
export function isSafeHref(href: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s]/i.test(href);
}
