/** Up to its last character that is no mark of the sentence around it. */
const ADDRESS =
  /(?:https?:\/\/|www\.|mailto:)[^\s"“”<>]*[^\s"'“”‘’<>.,;:!?)\]]|[\w.+-]+@[\w-]+\.[\w.-]*\w/gi;

/** `text` with letters in the place of the addresses written in it, of the same length. */
export function coverAddresses(text: string): string {
  return /:\/\/|www\.|mailto:|@/i.test(text)
    ? text.replace(ADDRESS, (address) => 'x'.repeat(address.length))
    : text;
}
