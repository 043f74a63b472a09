/** Something that whoever runs a benchmark can put right: told as one sentence, without a stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
