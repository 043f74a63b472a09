/** What is made of a part of a reply, made once for as long as the part is there. */
import type { Language } from "#core/language/language.ts";

/** Gives what `make` makes of a part in a reply of a language; parts are never changed, and one mostly stands in many replies. */
export function oncePerPart<Part extends object, Made>(
  make: (part: Part, language: Language) => Made,
): (part: Part, language: Language) => Made {
  const known = new WeakMap<Part, { readonly language: Language; readonly made: Made }>();
  return (part, language) => {
    const found = known.get(part);
    if (found?.language === language) return found.made;
    const made = make(part, language);
    known.set(part, { language, made });
    return made;
  };
}
