/**
 * How much each feature of `features.ts` counts. `npm run bench -- learn` finds these numbers and writes this file.
 */
export type Weights = ReadonlyMap<string, number>;

/** For the fact that answers best. */
export const FIT = read(`
  asked and more unmet: -1.48; asked and more: 0.49; asked of named country: 0.10
  asked of named organization: 0.55; asked of named person: 0.91; asked of named place: -0.88
  asked of named: 0.68; asked of other country: -0.19; asked of other organization: -2.11
  asked of other person: 1.04; asked of other place: -2.11; asked of other: -0.96
  concept around detail: 1.26; concept around statement: -2.44; concept met in full: 1.39
  concept met: 2.27; concept unmet: -2.10; country around detail: -1.84
  country around statement: 0.39; country met in full: -0.63; country met: 0.88
  country unmet: -1.18; cover of detail: 1.75; cover of event: 1.71
  cover of line: -1.17; cover of role: 1.44; cover of sentence: -1.17
  cover of statement: 1.64; effect lacking cover: 1.82; effect lacking in detail: -0.86
  effect lacking in event: -0.34; effect lacking in line: -1.09; effect lacking in role: -0.58
  effect lacking in sentence: -0.96; effect lacking in statement: -0.39; effect own cover: 1.55
  effect own in detail: 1.58; else and happening: -1.44; else and more unmet: -0.80
  else and more: -0.47; else by first: 2.16; else by later: 0.03
  else by other: 1.09; else of named country: 0.67; else of named organization: 0.93
  else of named person: 0.57; else of named place: -0.16; else of named: 0.93
  else of other country: -1.31; else of other organization: -1.35; else of other person: 0.18
  else of other place: -1.07; else of other: -0.73; future lacking cover: 1.47
  future lacking in detail: -0.14; future lacking in event: 0.40; future lacking in line: -0.53
  future lacking in role: -0.51; future lacking in sentence: -0.38; future lacking in statement: 1.17
  future own cover: 0.98; future own in detail: -0.92; future own in line: -0.12
  future own in sentence: -0.05; future own in statement: 0.61; happening and happening: -1.45
  happening and more unmet: 0.51; happening and more: -1.45; happening around detail: 1.48
  happening around statement: -4.02; happening met in full: 2.35; happening met: 2.35
  happening of named country: -1.21; happening of named organization: 1.22; happening of named person: 0.68
  happening of named place: -1.14; happening of named: -0.31; happening of other country: -0.72
  happening of other organization: -1.23; happening of other person: 1.52; happening of other place: -0.91
  happening of other: -1.06; happening unmet: -1.29; hope unasked: -1.08
  hope: 0.76; how-long lacking cover: -0.94; how-long lacking in detail: -0.62
  how-long lacking in event: -0.32; how-long lacking in line: -1.03; how-long lacking in role: -1.28
  how-long lacking in sentence: -0.88; how-long lacking in statement: -0.93; how-long own cover: 1.70
  how-long own in detail: 1.53; how-many lacking cover: 0.52; how-many lacking in detail: 0.62
  how-many lacking in event: 0.09; how-many lacking in line: -0.09; how-many lacking in role: -0.17
  how-many lacking in sentence: -0.06; how-many lacking in statement: -0.39; is detail: 1.33
  is event: 1.20; is line: -1.09; is role: 1.84
  is sentence: -1.10; is statement: 0.20; meaning alike: 0.71
  meaning likest: 0.81; meaning some alike: 0.65; nothing lacking cover: 1.84
  nothing lacking in detail: 0.13; nothing lacking in event: 1.04; nothing lacking in line: -1.06
  nothing lacking in role: 1.02; nothing lacking in sentence: -1.06; nothing lacking in statement: 0.68
  office and happening: -2.48; office and more unmet: -0.93; office and more: 1.59
  office of named country: 1.32; office of named organization: 0.61; office of named person: 2.09
  office of named place: -0.51; office of named: 2.12; office of other country: -1.08
  office of other person: 1.81; office of other place: -1.24; office of other: -0.47
  organization around detail: 0.68; organization around statement: 0.16; organization met in full: 1.93
  organization met: 1.58; organization unmet: -1.44; other happening: -0.94
  other people: -0.77; person around cover: -0.74; person around detail: -1.33
  person around in detail: -0.89; person around statement: -1.00; person lacking cover: -0.49
  person lacking in detail: -0.64; person lacking in event: -0.39; person lacking in line: -0.39
  person lacking in sentence: -0.22; person met in full: 0.90; person met: 0.90
  person own cover: -1.79; person own in event: 0.25; person own in role: 1.53
  person own in statement: -0.40; person unmet: -0.82; place around detail: -1.93
  place around statement: -0.03; place met in full: 0.47; place met: 0.47
  place unmet: -0.06; said by first: 1.78; said by later: -0.70
  said by other: -0.75; said lacking cover: -0.41; said lacking in detail: -0.74
  said lacking in event: -0.43; said lacking in line: -0.97; said lacking in role: -0.62
  said lacking in sentence: -0.96; said own cover: 1.52; said own in statement: 1.01
  saying met in full: 1.77; saying met: 1.12; saying unmet: -0.47
  somebody around detail: -0.14; somebody around statement: 0.42; somebody met in full: 1.26
  somebody met: 1.26; somebody unmet: -1.32; surely and happening: 0.58
  surely and more unmet: 0.03; surely and more: -0.43; surely of named country: 1.77
  surely of named organization: 0.41; surely of named person: 1.79; surely of named place: 1.32
  surely of named: 1.69; surely of other country: -0.70; surely of other organization: -1.00
  surely of other person: 1.42; surely of other place: -0.96; surely of other: -0.84
  telling around detail: -1.14; telling around statement: -1.37; telling met in full: 0.42
  telling met: 0.49; telling unmet: 0.33; time around detail: 0.53
  time around statement: 2.38; time met in full: 0.87; time met: 0.86
  time unmet: -1.12; to come told in detail: -0.67; to come told in line: -0.11
  to come told in sentence: -0.01; to come told in statement: 1.38; to come untold in detail: 0.36
  to come untold in event: 0.61; to come untold in line: -0.61; to come untold in role: -1.35
  to come untold in sentence: -0.50; to come untold in statement: 0.67; topic lacking cover: 1.19
  topic lacking in detail: -1.06; topic lacking in event: -0.99; topic lacking in line: -1.07
  topic lacking in role: 0.09; topic lacking in sentence: -1.01; topic lacking in statement: -0.91
  topic own cover: 1.86; topic own in detail: 1.59; unasked cause: 0.84
  unasked duration: -0.39; unasked effect: 0.29; unasked of detail: 0.44
  unasked of event: -0.46; unasked of statement: -1.47; unasked purpose: -0.58
  unasked topic: -0.39; when around cover: -0.79; when around in detail: -1.25
  when around in statement: -1.59; when lacking cover: -0.44; when lacking in detail: -1.40
  when lacking in event: -1.27; when lacking in line: -1.09; when lacking in role: -0.60
  when lacking in sentence: -1.01; when lacking in statement: -0.60; when own cover: 1.57
  when own in event: 1.44; where around cover: -0.33; where around in detail: -1.69
  where around in statement: -0.16; where lacking cover: 0.82; where lacking in detail: -0.30
  where lacking in event: -0.66; where lacking in line: -1.06; where lacking in role: -0.56
  where lacking in sentence: -0.96; where own cover: 1.67; where own in event: 1.36
  where own in role: 0.56; who lacking cover: -0.62; who lacking in detail: -1.15
  who lacking in line: -0.94; who lacking in sentence: -0.91; who own cover: 1.26
  who own in event: 0.71; who own in role: 1.96; who own in statement: -1.02
  why lacking cover: -0.13; why lacking in detail: -0.44; why lacking in event: -1.71
  why lacking in line: -1.00; why lacking in role: 0.25; why lacking in sentence: -0.95
  why lacking in statement: -0.23; why own cover: 2.37; why own in detail: 1.57
  word around detail: -0.27; word around statement: -0.54; word met in full: 1.92
  word met: 3.00; word unmet: -2.95; words alike: 1.26
  words likest: 1.13; words of the source: -1.05; words some alike: 1.18
  words: 3.10
`);

/** For there being an answer at all. */
export const CERTAINTY = read(`
  answered by detail: -0.27; answered by event: -0.79; answered by role: -0.44
  answered by statement: -0.70; asked answered by other: 0.83; asked answered by role: 1.04
  asked with examples: 0.58; foreign: -1.22; holds effect: 0.99
  holds future: 0.13; holds how-long: 0.94; holds person: 2.58
  holds said: 0.46; holds topic: -0.03; holds when: -0.25
  holds where: 0.05; holds who: -0.03; holds why: 1.24
  is asked: -0.92; known unmet: -0.15; known: 0.57
  lacks effect: 1.18; lacks future: -0.35; lacks how-long: -0.29
  lacks how-many: -2.53; lacks person: -1.96; lacks said: 0.39
  lacks topic: 0.78; lacks when: -2.11; lacks where: -1.22
  lacks who: 0.22; lacks why: 1.39; meaning alike rather than none: 0.60
  meaning alike without answer: -1.14; meaning alike: -0.06; meaning likest without answer: -1.57
  meaning likest: 1.21; more foreign: -1.00; most unmet: -0.83
  names unmet: -0.68; office answered by other: -0.28; office answered by role: 1.75
  perhaps foreign: -0.56; share of what lacks: -1.96; share: 1.87
  since when in office: -2.62; surely answered by other: 0.40; surely answered by role: 1.23
  to come untold: -0.82; to come: -1.10; too small a share: -1.29
  unknown: -0.37; weight met beside foreign: -0.39; weight met: 0.25
  weight unmet: -0.59; words alike rather than none: 0.75; words alike without answer: -1.09
  words alike: -0.70; words likest without answer: -1.37; words likest: 1.41
  words that meet: 0.21
`);

/** Features, each with its number. */
export function read(text: string): Weights {
  const all = text.matchAll(/([^;\n]+): (-?[\d.]+)/g);
  return new Map([...all].map(([, feature = "", weight]) => [feature.trim(), Number(weight)]));
}
