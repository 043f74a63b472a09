/**
 * How much each feature of `features.ts` counts. `npm run bench -- learn` finds these numbers and writes this file.
 */
export type Weights = ReadonlyMap<string, number>;

/** For the fact that answers best. */
export const FIT = read(`
  asked and more unmet: -0.80; asked and more: -0.14; asked of named country: 0.38
  asked of named organization: 0.20; asked of named person: 1.11; asked of named place: -0.44
  asked of named: 0.84; asked of other country: -0.63; asked of other organization: -2.41
  asked of other person: 1.80; asked of other place: -0.96; asked of other: -1.34
  concept around detail: 1.28; concept around statement: -1.23; concept met in full: 1.97
  concept met: 2.50; concept unmet: -2.22; country around detail: -1.12
  country around statement: -0.91; country met in full: -0.32; country met: 0.98
  country unmet: -1.10; cover of detail: 2.32; cover of event: 1.93
  cover of line: -1.12; cover of role: 2.02; cover of sentence: -1.06
  cover of statement: 1.85; effect lacking cover: 0.26; effect lacking in detail: -1.32
  effect lacking in event: 0.27; effect lacking in line: -0.63; effect lacking in role: -0.50
  effect lacking in sentence: -0.40; effect lacking in statement: 0.20; effect own cover: 1.74
  effect own in detail: 1.44; else and happening: -1.25; else and more unmet: -0.40
  else and more: -0.96; else by first: 2.23; else by later: -0.29
  else by other: 1.04; else of named country: -0.76; else of named organization: 1.06
  else of named person: -0.21; else of named place: 0.43; else of named: 0.48
  else of other country: -0.45; else of other organization: -0.93; else of other place: -0.85
  else of other: -0.87; future lacking cover: 0.43; future lacking in detail: -0.39
  future lacking in event: 0.04; future lacking in line: -0.10; future lacking in role: 0.40
  future lacking in sentence: -0.04; future lacking in statement: 0.35; future own cover: 0.56
  future own in detail: -0.55; future own in line: -0.06; future own in sentence: -0.02
  future own in statement: 0.47; happening and happening: -1.25; happening and more unmet: 0.74
  happening and more: -1.25; happening around detail: 1.57; happening around statement: -2.00
  happening met in full: 2.26; happening met: 2.43; happening of named country: -0.73
  happening of named organization: -0.05; happening of named person: 0.87; happening of named place: -0.55
  happening of named: -0.44; happening of other country: -0.59; happening of other organization: -0.36
  happening of other person: 0.68; happening of other place: -0.66; happening of other: -0.88
  happening unmet: -1.36; hope unasked: -1.28; hope: 0.30
  how-long lacking cover: -1.52; how-long lacking in detail: -0.80; how-long lacking in event: -0.84
  how-long lacking in line: -0.46; how-long lacking in role: 0.19; how-long lacking in sentence: -0.24
  how-long lacking in statement: -0.67; how-long own cover: 1.43; how-long own in detail: 1.55
  how-many lacking cover: 0.24; how-many lacking in detail: 0.50; how-many lacking in event: -0.22
  how-many lacking in line: -0.03; how-many lacking in role: -0.03; how-many lacking in sentence: -0.01
  how-many lacking in statement: -0.21; is detail: 0.98; is event: 1.20
  is line: -1.15; is role: 1.34; is sentence: -1.15
  is statement: 0.10; nothing lacking cover: 2.18; nothing lacking in detail: -0.04
  nothing lacking in event: 0.98; nothing lacking in line: -1.10; nothing lacking in role: 0.71
  nothing lacking in sentence: -1.06; nothing lacking in statement: 0.55; office and happening: -0.54
  office and more unmet: 0.06; office and more: 1.14; office of named country: 1.75
  office of named organization: 0.21; office of named person: 1.64; office of named place: -0.10
  office of named: 2.55; office of other country: -0.29; office of other organization: -0.78
  office of other person: 1.04; office of other place: -0.49; office of other: -0.52
  organization around detail: -0.08; organization around statement: 0.22; organization met in full: 1.97
  organization met: 1.69; organization unmet: -1.59; other happening: -0.63
  other people: -1.00; person around cover: -0.18; person around detail: -0.70
  person around in detail: -0.18; person around statement: -1.01; person lacking cover: -0.02
  person lacking in event: -0.03; person lacking in line: -0.01; person met in full: 1.09
  person met: 1.09; person own cover: 0.25; person own in event: 0.26
  person own in role: 0.31; person own in statement: -0.33; person unmet: -0.96
  place around detail: -1.32; place around statement: -1.57; place met in full: 1.18
  place met: 1.18; place unmet: 0.42; said by first: 1.52
  said by later: 0.12; said by other: -1.37; said lacking cover: -0.46
  said lacking in detail: -0.74; said lacking in event: -1.32; said lacking in line: -0.85
  said lacking in role: -1.17; said lacking in sentence: -0.73; said own cover: 1.80
  said own in statement: 1.38; saying met in full: 2.23; saying met: 1.23
  saying unmet: -0.45; somebody around detail: -0.07; somebody around statement: -0.62
  somebody met in full: 1.23; somebody met: 1.23; somebody unmet: -0.55
  surely and happening: 0.04; surely and more unmet: 0.75; surely and more: -0.72
  surely of named country: 1.43; surely of named organization: 0.92; surely of named person: 1.46
  surely of named place: 0.85; surely of named: 2.59; surely of other country: -0.20
  surely of other organization: -0.90; surely of other person: 0.88; surely of other place: -0.24
  surely of other: -0.46; telling around detail: -0.05; telling around statement: -0.18
  telling met in full: 0.73; telling met: 1.04; telling unmet: -0.57
  time around detail: 0.04; time around statement: 0.08; time met in full: 1.12
  time met: 1.12; time unmet: -1.08; to come told in line: -0.03
  to come told in statement: 1.47; to come untold in detail: -0.12; to come untold in event: 0.02
  to come untold in line: -0.26; to come untold in role: -1.09; to come untold in sentence: -0.12
  to come untold in statement: 0.55; topic lacking cover: -0.32; topic lacking in detail: -0.88
  topic lacking in event: -0.19; topic lacking in line: -0.64; topic lacking in role: 0.17
  topic lacking in sentence: -0.42; topic lacking in statement: -0.85; topic own cover: 1.84
  topic own in detail: 1.48; unasked cause: 1.07; unasked duration: -0.27
  unasked effect: 0.32; unasked of detail: -0.01; unasked of event: -0.37
  unasked of statement: -1.39; unasked purpose: -1.05; unasked topic: -0.33
  when around cover: -0.53; when around in detail: -1.08; when around in statement: -1.16
  when lacking cover: -0.86; when lacking in detail: -0.82; when lacking in event: -0.19
  when lacking in line: -0.88; when lacking in role: -0.61; when lacking in sentence: -0.69
  when lacking in statement: -0.89; when own cover: 1.55; when own in event: 1.61
  where around cover: -1.46; where around in detail: -1.18; where around in statement: -0.93
  where lacking cover: 0.53; where lacking in detail: 0.68; where lacking in event: -0.03
  where lacking in line: -0.66; where lacking in role: -0.77; where lacking in sentence: -0.44
  where own cover: 1.92; where own in event: 1.35; where own in role: 0.79
  who lacking cover: -0.54; who lacking in detail: -0.95; who lacking in line: -0.84
  who lacking in sentence: -0.72; who own cover: 1.99; who own in event: 0.64
  who own in role: 1.86; who own in statement: -1.36; why lacking cover: -0.53
  why lacking in detail: -0.36; why lacking in event: -1.88; why lacking in line: -0.80
  why lacking in role: 0.29; why lacking in sentence: -0.63; why lacking in statement: -0.10
  why own cover: 3.07; why own in detail: 1.75; word around detail: -0.03
  word around statement: -0.15; word met in full: 1.71; word met: 2.37
  word unmet: -2.36; words of the source: -0.85; words: 3.23
`);

/** For there being an answer at all. */
export const CERTAINTY = read(`
  answered by detail: -0.24; answered by event: -1.18; answered by role: 0.18
  answered by statement: -0.72; asked answered by other: 0.95; asked answered by role: -0.11
  foreign: -1.90; holds effect: 1.59; holds future: -0.51
  holds how-long: -0.38; holds person: 0.13; holds said: 0.15
  holds topic: -0.81; holds when: 1.30; holds where: -0.30
  holds who: 0.16; holds why: 1.27; is asked: -1.15
  known unmet: -0.84; known: 0.85; lacks effect: 1.16
  lacks future: -2.43; lacks how-long: -0.55; lacks how-many: -2.89
  lacks person: -3.13; lacks said: 1.26; lacks topic: 1.50
  lacks when: -0.76; lacks where: -1.10; lacks who: 1.31
  lacks why: 1.88; more foreign: -1.69; most unmet: -0.92
  names unmet: -0.75; office answered by other: 0.08; office answered by role: 1.32
  perhaps foreign: -1.71; share of what lacks: -3.54; share: 2.38
  since when in office: -1.47; surely answered by other: -3.51; surely answered by role: 0.47
  to come untold: -1.06; to come: 0.08; too small a share: -2.00
  unknown: -1.12; weight met beside foreign: -1.31; weight met: 1.41
  weight unmet: -1.30; words that meet: 0.06
`);

/** Features, each with its number. */
function read(text: string): Weights {
  const all = text.matchAll(/([^;\n]+): (-?[\d.]+)/g);
  return new Map([...all].map(([, feature = "", weight]) => [feature.trim(), Number(weight)]));
}
