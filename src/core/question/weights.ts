/**
 * How much each feature of `features.ts` counts. `npm run bench -- learn` finds these numbers and writes this file.
 */
export type Weights = ReadonlyMap<string, number>;

/** For the fact that answers best. */
export const FIT = read(`
  asked and more unmet: -1.72; asked and more: 0.58; asked of named country: 0.02
  asked of named organization: 1.06; asked of named person: 1.15; asked of named place: -2.21
  asked of named: 0.93; asked of other country: -0.96; asked of other organization: -1.75
  asked of other person: 1.72; asked of other place: -2.15; asked of other: -0.87
  concept around detail: 0.97; concept around statement: -1.95; concept met in full: 1.27
  concept met: 2.26; concept unmet: -2.10; country around detail: -0.77
  country around statement: 0.76; country met in full: -0.51; country met: 1.27
  country unmet: -1.89; cover of detail: 1.57; cover of event: 1.66
  cover of line: -1.18; cover of role: 1.45; cover of sentence: -1.18
  cover of statement: 1.68; effect lacking cover: 1.70; effect lacking in detail: -0.80
  effect lacking in event: -0.72; effect lacking in line: -1.14; effect lacking in role: -0.63
  effect lacking in sentence: -1.06; effect lacking in statement: -0.56; effect own cover: 1.60
  effect own in detail: 1.77; else and happening: -1.16; else and more unmet: -0.82
  else and more: -0.58; else by first: 1.81; else by later: 0.86
  else by other: 1.18; else of named country: 0.40; else of named organization: 0.81
  else of named person: 1.35; else of named place: -0.70; else of named: 0.96
  else of other country: -1.17; else of other organization: -1.62; else of other person: -0.69
  else of other place: -0.58; else of other: -1.10; future lacking cover: 1.53
  future lacking in detail: -0.38; future lacking in event: 0.18; future lacking in line: -0.69
  future lacking in role: -0.23; future lacking in sentence: -0.59; future lacking in statement: 0.83
  future own cover: 1.20; future own in detail: -1.50; future own in line: -0.30
  future own in sentence: -0.10; future own in statement: 0.83; happening and happening: -1.05
  happening and more unmet: 0.16; happening and more: -1.05; happening around detail: 1.89
  happening around statement: -3.49; happening met in full: 2.38; happening met: 2.36
  happening of named country: -1.30; happening of named organization: 1.05; happening of named person: 0.94
  happening of named place: -1.18; happening of named: -0.09; happening of other country: -0.98
  happening of other organization: -1.05; happening of other person: 0.43; happening of other place: -0.29
  happening of other: -1.11; happening unmet: -1.42; hope unasked: -1.12
  hope: 0.67; how-long lacking cover: -0.73; how-long lacking in detail: -0.78
  how-long lacking in event: -0.79; how-long lacking in line: -1.07; how-long lacking in role: -0.50
  how-long lacking in sentence: -0.97; how-long lacking in statement: -1.13; how-long own cover: 1.66
  how-long own in detail: 1.66; how-many lacking cover: 1.46; how-many lacking in detail: 0.31
  how-many lacking in event: 0.99; how-many lacking in line: -0.22; how-many lacking in role: -0.20
  how-many lacking in sentence: -0.10; how-many lacking in statement: -0.82; is detail: 1.24
  is event: 1.26; is line: -1.09; is role: 1.39
  is sentence: -1.10; is statement: 0.38; meaning alike: 0.69
  meaning likest: 0.80; meaning some alike: 0.61; nothing lacking cover: 1.74
  nothing lacking in detail: 0.25; nothing lacking in event: 1.05; nothing lacking in line: -1.07
  nothing lacking in role: 1.14; nothing lacking in sentence: -1.07; nothing lacking in statement: 0.60
  office and happening: -0.71; office and more unmet: -1.18; office and more: 2.21
  office of named country: 1.97; office of named organization: 0.85; office of named person: 2.03
  office of named place: -1.89; office of named: 2.04; office of other country: -1.00
  office of other organization: -0.57; office of other person: 2.59; office of other place: -1.45
  office of other: -0.30; organization around detail: 0.36; organization around statement: -0.42
  organization met in full: 1.49; organization met: 1.31; organization unmet: -1.20
  other happening: -1.02; other people: -0.72; person around cover: -0.61
  person around detail: -1.78; person around in detail: -0.93; person around statement: -0.56
  person lacking cover: -0.44; person lacking in detail: -0.93; person lacking in event: -0.53
  person lacking in line: -0.52; person lacking in sentence: -0.35; person met in full: 0.86
  person met: 0.86; person own cover: -1.45; person own in event: 1.76
  person own in role: 0.63; person own in statement: -0.58; person unmet: -0.78
  place around detail: -1.81; place around statement: -0.04; place met in full: 0.73
  place met: 0.73; place unmet: -0.39; said by first: 1.65
  said by later: -0.89; said by other: 0.15; said lacking cover: 0.08
  said lacking in detail: -0.65; said lacking in event: -1.16; said lacking in line: -0.99
  said lacking in role: -0.67; said lacking in sentence: -0.99; said own cover: 1.59
  said own in statement: 1.07; saying met in full: 1.56; saying met: 0.81
  saying unmet: -0.21; somebody around detail: -0.15; somebody around statement: 1.01
  somebody met in full: 0.97; somebody met: 0.97; somebody unmet: -1.30
  surely and happening: 1.80; surely and more unmet: 0.16; surely and more: 0.03
  surely of named country: 1.34; surely of named organization: 0.96; surely of named person: 1.63
  surely of named place: 0.26; surely of named: 1.45; surely of other country: -1.02
  surely of other organization: -1.36; surely of other person: 1.49; surely of other place: -1.11
  surely of other: -1.01; telling around detail: -1.21; telling around statement: -1.24
  telling met in full: 0.67; telling met: 0.45; telling unmet: 0.10
  time around detail: 1.11; time around statement: 1.87; time met in full: 0.83
  time met: 0.80; time unmet: -1.15; to come told in detail: -0.35
  to come told in line: -0.21; to come told in sentence: -0.02; to come told in statement: 1.40
  to come untold in detail: 0.16; to come untold in event: 0.37; to come untold in line: -0.68
  to come untold in role: -1.04; to come untold in sentence: -0.60; to come untold in statement: 0.98
  topic lacking cover: 1.28; topic lacking in detail: -1.63; topic lacking in event: -0.42
  topic lacking in line: -1.12; topic lacking in role: 0.23; topic lacking in sentence: -1.08
  topic lacking in statement: -0.81; topic own cover: 1.75; topic own in detail: 1.52
  unasked cause: 1.11; unasked duration: -0.80; unasked effect: 0.33
  unasked of detail: 0.26; unasked of event: -0.52; unasked of statement: -1.38
  unasked purpose: -0.59; unasked topic: -0.44; when around cover: -0.91
  when around in detail: -1.21; when around in statement: -1.64; when lacking cover: -0.50
  when lacking in detail: -1.15; when lacking in event: -2.16; when lacking in line: -1.14
  when lacking in role: -0.51; when lacking in sentence: -1.09; when lacking in statement: -0.20
  when own cover: 1.45; when own in event: 1.42; where around cover: -0.66
  where around in detail: -2.15; where around in statement: 0.07; where lacking cover: 0.80
  where lacking in detail: -0.41; where lacking in event: -0.54; where lacking in line: -1.10
  where lacking in role: -0.27; where lacking in sentence: -1.03; where own cover: 1.73
  where own in event: 1.48; where own in role: 0.25; who lacking cover: -0.77
  who lacking in detail: -0.65; who lacking in line: -0.93; who lacking in sentence: -0.92
  who own cover: 1.34; who own in event: 1.08; who own in role: 1.48
  who own in statement: -0.97; why lacking cover: -0.49; why lacking in detail: -0.06
  why lacking in event: -1.04; why lacking in line: -1.03; why lacking in role: 0.16
  why lacking in sentence: -1.00; why lacking in statement: -0.36; why own cover: 2.61
  why own in detail: 1.50; word around detail: -0.08; word around statement: -0.89
  word met in full: 2.15; word met: 2.98; word unmet: -2.90
  words alike: 1.60; words likest: 1.24; words of the source: -1.08
  words some alike: 1.36; words: 3.06
`);

/** For there being an answer at all. */
export const CERTAINTY = read(`
  answered by detail: 0.07; answered by event: -0.24; answered by role: 0.21
  answered by statement: -0.18; asked answered by other: 0.76; asked answered by role: 0.95
  asked with examples: 0.56; foreign: -1.38; holds effect: 1.35
  holds future: -0.10; holds how-long: 0.53; holds person: 1.46
  holds said: 0.48; holds topic: 0.16; holds when: -0.14
  holds where: 0.09; holds who: -0.06; holds why: 1.23
  is asked: -0.10; known unmet: 0.04; known: 0.56
  lacks effect: 0.94; lacks future: -0.68; lacks how-long: -0.36
  lacks how-many: -2.60; lacks person: -1.38; lacks said: 0.57
  lacks topic: 0.52; lacks when: -2.53; lacks where: -1.24
  lacks who: -0.43; lacks why: 1.38; meaning alike rather than none: 0.52
  meaning alike without answer: -0.83; meaning alike: 0.26; meaning likest without answer: -1.25
  meaning likest: 1.00; more foreign: -0.96; most unmet: -0.76
  names unmet: -0.50; office answered by other: 0.85; office answered by role: 1.55
  perhaps foreign: -0.52; share of what lacks: -1.73; share: 1.34
  since when in office: -2.58; surely answered by other: 0.49; surely answered by role: 1.08
  to come untold: -1.16; to come: -0.50; too small a share: -1.51
  unknown: -0.23; weight met beside foreign: -0.21; weight met: 0.30
  weight unmet: -0.75; words alike rather than none: 1.14; words alike without answer: -1.64
  words alike: 0.23; words likest without answer: -1.71; words likest: 0.76
  words that meet: 0.28
`);

/** Features, each with its number. */
export function read(text: string): Weights {
  const all = text.matchAll(/([^;\n]+): (-?[\d.]+)/g);
  return new Map([...all].map(([, feature = "", weight]) => [feature.trim(), Number(weight)]));
}
