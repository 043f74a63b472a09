/** Numbers in Arabic text, as the reader likes them written. */

/** A text with ١٢٣ for 123, but for numbers that are part of a Latin word, as in F-16. */
export function arabicDigits(text: string): string {
  return text.replace(
    /(?<![A-Za-z][\w-]*)\d(?![\w-]*[A-Za-z])/g,
    (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? digit,
  );
}
