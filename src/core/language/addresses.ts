/** Web addresses in what people write: their letters and digits are no words. */

/** `text` with a space in place of each web address. Marks after one stay, as they end the sentence. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, " ");
}

/** With a scheme, with www, or a bare name with a path, as people pass links on. */
const ADDRESS =
  /(?:https?:\/\/|\bwww\.|\b(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\/)(?:\S*[^\s.,:;!?…؟،؛"'()<>[\]«»“”‘’])?/gi;
