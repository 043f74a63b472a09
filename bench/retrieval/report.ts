/** What a part of the benchmark prints, and the goals that it found missed. */
export type Report = { readonly text: string; readonly missed: readonly string[] };
