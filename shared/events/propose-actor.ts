/** What can stand behind a name at the beginning of a sentence: a particle, its end, or a mark. */
const AFTER_NAME =
  /^(?:(?:에서는|에서|에게|까지|부터|의|가|이|은|는|와|과|도|를|을|로|으로|에)(?=[\s,.:;·)\]]|$)|[\s,.:;·)\]’'"]|$)/;

const fold = (text: string) => text.normalize('NFC').toLowerCase();

/**
 * Input: what an event says, and who the journal's events name already. Output: whoever of those the text begins with
 * (`Meta의 LLaMA2 출시`), the longest name where one begins with another; undefined for none.
 */
export function proposeActor(text: string, actors: Iterable<string>): string | undefined {
  const words = fold(text);
  let best: string | undefined;
  for (const actor of actors) {
    const name = fold(actor);
    const isFirst =
      name !== '' && words.startsWith(name) && AFTER_NAME.test(words.slice(name.length));
    if (isFirst && actor.length > (best?.length ?? 0)) best = actor;
  }
  return best;
}
