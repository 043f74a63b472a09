/** Work that is done in steps, between which others may have their turn. */
export type Steps<Made> = Generator<void, Made>;

/** All steps at once, for whoever can't wait. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
