/**
 * How much each feature of `features.ts` counts. `npm run bench -- learn` finds these numbers and writes this file.
 */
export type Weights = ReadonlyMap<string, number>;

/** For the fact that answers best. */
export const FIT = read(`
  asked and more unmet: -0.93; asked and more: -0.50; asked of named country: 0.12
  asked of named organization: 0.07; asked of named person: 1.36; asked of named place: -0.85
  asked of named: 0.84; asked of other country: -0.78; asked of other organization: -2.07
  asked of other person: 1.53; asked of other place: -1.15; asked of other: -1.18
  concept around detail: 1.18; concept around statement: -2.08; concept met in full: 1.85
  concept met: 2.50; concept unmet: -2.26; country around detail: -1.25
  country around statement: -0.33; country met in full: -0.33; country met: 1.09
  country unmet: -1.16; cover of detail: 2.19; cover of event: 1.96
  cover of line: -1.18; cover of role: 1.89; cover of sentence: -1.14
  cover of statement: 1.81; effect lacking cover: 1.35; effect lacking in detail: -0.78
  effect lacking in event: 0.20; effect lacking in line: -0.80; effect lacking in role: -0.37
  effect lacking in sentence: -0.54; effect lacking in statement: -0.45; effect own cover: 1.60
  effect own in detail: 1.48; else and happening: -1.18; else and more unmet: -0.83
  else and more: -0.86; else by first: 2.14; else by later: -0.05
  else by other: 0.46; else of named country: -0.71; else of named organization: 1.15
  else of named person: -0.09; else of named place: -0.02; else of named: 0.31
  else of other country: -0.50; else of other organization: -0.95; else of other person: -0.13
  else of other place: -1.14; else of other: -0.94; future lacking cover: 0.45
  future lacking in detail: -0.53; future lacking in event: -0.31; future lacking in line: -0.12
  future lacking in role: 0.58; future lacking in sentence: -0.05; future lacking in statement: 0.73
  future own cover: 0.61; future own in detail: -0.50; future own in line: -0.05
  future own in sentence: -0.02; future own in statement: 0.45; happening and happening: -1.19
  happening and more unmet: 0.63; happening and more: -1.19; happening around detail: 1.64
  happening around statement: -2.67; happening met in full: 2.24; happening met: 2.60
  happening of named country: -0.42; happening of named organization: 0.94; happening of named person: 0.45
  happening of named place: -0.87; happening of named: 0.17; happening of other country: -0.52
  happening of other organization: -0.43; happening of other person: 0.38; happening of other place: -0.70
  happening of other: -1.23; happening unmet: -1.57; hope unasked: -1.35
  hope: 0.43; how-long lacking cover: -1.53; how-long lacking in detail: -0.70
  how-long lacking in event: -0.46; how-long lacking in line: -0.51; how-long lacking in role: -0.63
  how-long lacking in sentence: -0.26; how-long lacking in statement: -0.73; how-long own cover: 1.59
  how-long own in detail: 1.63; how-many lacking cover: 0.02; how-many lacking in detail: 1.18
  how-many lacking in event: -0.45; how-many lacking in line: -0.02; how-many lacking in role: -0.02
  how-many lacking in sentence: -0.01; how-many lacking in statement: -0.69; is detail: 1.00
  is event: 1.21; is line: -1.16; is role: 1.17
  is sentence: -1.17; is statement: 0.28; nothing lacking cover: 2.19
  nothing lacking in detail: -0.06; nothing lacking in event: 0.96; nothing lacking in line: -1.12
  nothing lacking in role: 1.22; nothing lacking in sentence: -1.09; nothing lacking in statement: 0.52
  office and happening: -0.94; office and more unmet: 0.32; office and more: 0.98
  office of named country: 1.24; office of named organization: 0.27; office of named person: 1.64
  office of named place: 0.41; office of named: 2.47; office of other country: -0.33
  office of other organization: -0.64; office of other person: 1.15; office of other place: -0.63
  office of other: -0.46; organization around detail: -0.06; organization around statement: 0.53
  organization met in full: 2.04; organization met: 1.61; organization unmet: -1.51
  other happening: -1.04; other people: -1.36; person around cover: -0.29
  person around detail: -0.11; person around in detail: -0.31; person around statement: -1.01
  person lacking cover: -0.42; person lacking in detail: -0.11; person lacking in event: -0.42
  person lacking in line: -0.02; person lacking in sentence: -0.01; person met in full: 1.19
  person met: 1.19; person own cover: -1.04; person own in event: 0.96
  person own in role: 0.95; person own in statement: -0.95; person unmet: -1.13
  place around detail: -1.29; place around statement: -1.52; place met in full: 1.06
  place met: 1.06; place unmet: 0.41; said by first: 1.61
  said by later: -0.60; said by other: -1.29; said lacking cover: -0.16
  said lacking in detail: -0.69; said lacking in event: -1.20; said lacking in line: -0.90
  said lacking in role: -0.78; said lacking in sentence: -0.80; said own cover: 1.68
  said own in statement: 1.24; saying met in full: 1.86; saying met: 0.93
  saying unmet: -0.21; somebody around detail: -0.06; somebody around statement: -0.50
  somebody met in full: 1.49; somebody met: 1.49; somebody unmet: -0.95
  surely and happening: 0.06; surely and more unmet: 0.62; surely and more: -1.07
  surely of named country: 1.90; surely of named organization: 0.77; surely of named person: 1.25
  surely of named place: 0.97; surely of named: 2.45; surely of other country: -0.18
  surely of other organization: -0.94; surely of other person: 0.62; surely of other place: -0.28
  surely of other: -0.77; telling around detail: -0.17; telling around statement: -0.43
  telling met in full: 0.91; telling met: 1.19; telling unmet: -0.75
  time around detail: -0.16; time around statement: 1.70; time met in full: 0.96
  time met: 0.96; time unmet: -1.31; to come told in line: -0.03
  to come told in statement: 1.03; to come untold in detail: -0.21; to come untold in event: 0.50
  to come untold in line: -0.32; to come untold in role: -1.16; to come untold in sentence: -0.17
  to come untold in statement: 0.50; topic lacking cover: -0.60; topic lacking in detail: -1.01
  topic lacking in event: -0.56; topic lacking in line: -0.74; topic lacking in role: 1.23
  topic lacking in sentence: -0.57; topic lacking in statement: -0.77; topic own cover: 1.68
  topic own in detail: 1.30; unasked cause: 1.05; unasked duration: -0.36
  unasked effect: 0.06; unasked of detail: 0.41; unasked of event: -0.48
  unasked of statement: -1.20; unasked purpose: -0.93; unasked topic: -0.25
  when around cover: -0.74; when around in detail: -1.05; when around in statement: -1.37
  when lacking cover: -0.39; when lacking in detail: -0.76; when lacking in event: -0.73
  when lacking in line: -0.96; when lacking in role: -0.61; when lacking in sentence: -0.79
  when lacking in statement: -0.49; when own cover: 1.63; when own in event: 1.60
  where around cover: -1.45; where around in detail: -1.31; where around in statement: -0.86
  where lacking cover: 0.15; where lacking in detail: 0.52; where lacking in event: -0.61
  where lacking in line: -0.81; where lacking in role: -0.74; where lacking in sentence: -0.59
  where own cover: 1.63; where own in event: 1.45; where own in role: 1.07
  who lacking cover: -0.70; who lacking in detail: -1.19; who lacking in line: -0.88
  who lacking in sentence: -0.78; who own cover: 1.76; who own in event: 0.76
  who own in role: 2.04; who own in statement: -1.43; why lacking cover: -0.51
  why lacking in detail: -0.79; why lacking in event: -1.53; why lacking in line: -0.84
  why lacking in role: -0.54; why lacking in sentence: -0.68; why lacking in statement: 0.12
  why own cover: 3.11; why own in detail: 1.76; word around detail: 0.08
  word around statement: -0.11; word met in full: 1.39; word met: 2.28
  word unmet: -2.44; words of the source: -0.92; words: 3.16
`);

/** For there being an answer at all. */
export const CERTAINTY = read(`
  answered by detail: -0.53; answered by event: -1.43; answered by role: 0.17
  answered by statement: -0.66; asked answered by other: 0.97; asked answered by role: -0.06
  foreign: -1.81; holds effect: 2.03; holds future: -0.72
  holds how-long: -0.19; holds person: 0.54; holds topic: -0.59
  holds when: 0.76; holds where: 0.13; holds who: 0.24
  holds why: 0.78; is asked: -1.33; known unmet: -0.85
  known: 0.98; lacks effect: 1.26; lacks future: -1.64
  lacks how-long: -1.21; lacks how-many: -3.01; lacks person: -3.62
  lacks said: 1.27; lacks topic: 0.79; lacks when: -0.86
  lacks where: -1.71; lacks who: 1.26; lacks why: 1.75
  more foreign: -1.73; most unmet: -0.79; names unmet: -0.25
  office answered by other: 0.51; office answered by role: 1.15; perhaps foreign: -1.52
  share of what lacks: -3.21; share: 2.25; since when in office: -2.01
  surely answered by other: -2.14; surely answered by role: -0.09; to come untold: -0.54
  to come: -0.89; too small a share: -1.88; unknown: -0.44
  weight met beside foreign: -1.27; weight met: 1.13; weight unmet: -1.12
  words that meet: 0.68
`);

/** Features, each with its number. */
export function read(text: string): Weights {
  const all = text.matchAll(/([^;\n]+): (-?[\d.]+)/g);
  return new Map([...all].map(([, feature = "", weight]) => [feature.trim(), Number(weight)]));
}
