/** Libraries that only tell what is wrong with a story: loaded when something is, as they take a twentieth of a start. */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

// Kept here: `require` looks each time anew for where a library lies, and every mapping of a file asks for one.
let yaml: typeof import("yaml") | undefined;
let diff: typeof import("diff") | undefined;

/** Knows where everything in a YAML file stands. */
export function yamlLibrary(): typeof import("yaml") {
  const library: typeof import("yaml") = yaml ?? require("yaml");
  yaml = library;
  return library;
}

/** Finds in what two lists differ. */
export function diffLibrary(): typeof import("diff") {
  const library: typeof import("diff") = diff ?? require("diff");
  diff = library;
  return library;
}
