/** Libraries that only tell what is wrong with a story: loaded when something is, as they take a twentieth of a start. */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Knows where everything in a YAML file stands. */
export function yamlLibrary(): typeof import("yaml") {
  return require("yaml");
}

/** Finds in what two lists differ. */
export function diffLibrary(): typeof import("diff") {
  return require("diff");
}
