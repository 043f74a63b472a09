/**
 * How much each feature of `features.ts` counts. `npm run bench -- learn` finds these numbers and writes this file.
 */
export type Weights = ReadonlyMap<string, number>;

/** For the fact that answers best. */
export const FIT = read(`
  asked and more unmet: -1.75; asked and more: 0.67; asked of named country: 0.15
  asked of named organization: 0.83; asked of named person: 0.85; asked of named place: -0.98
  asked of named: 0.76; asked of other country: -0.08; asked of other organization: -2.29
  asked of other person: 1.48; asked of other place: -2.20; asked of other: -0.91
  concept around detail: 1.10; concept around statement: -1.95; concept met in full: 1.21
  concept met: 2.21; concept unmet: -2.01; country around detail: -1.06
  country around statement: 0.63; country met in full: -0.46; country met: 1.04
  country unmet: -1.31; cover of detail: 1.73; cover of event: 1.73
  cover of line: -1.18; cover of role: 1.43; cover of sentence: -1.18
  cover of statement: 1.60; effect lacking cover: 2.02; effect lacking in detail: -0.82
  effect lacking in event: -0.48; effect lacking in line: -1.11; effect lacking in role: -1.29
  effect lacking in sentence: -1.00; effect lacking in statement: -0.26; effect own cover: 1.80
  effect own in detail: 1.69; else and happening: -1.61; else and more unmet: -0.76
  else and more: -0.11; else by first: 2.00; else by later: 1.19
  else by other: 1.22; else of named country: 0.23; else of named organization: 0.88
  else of named person: 1.14; else of named place: -0.88; else of named: 0.90
  else of other country: -1.42; else of other organization: -1.29; else of other person: -0.13
  else of other place: -1.12; else of other: -0.87; future lacking cover: 1.35
  future lacking in detail: 0.45; future lacking in event: -0.20; future lacking in line: -0.61
  future lacking in role: -0.11; future lacking in sentence: -0.48; future lacking in statement: 0.84
  future own cover: 0.85; future own in detail: -1.64; future own in line: -0.20
  future own in sentence: -0.07; future own in statement: 0.70; happening and happening: -1.23
  happening and more unmet: 0.65; happening and more: -1.23; happening around detail: 1.65
  happening around statement: -3.66; happening met in full: 2.43; happening met: 2.41
  happening of named country: -1.51; happening of named organization: 1.12; happening of named person: 1.32
  happening of named place: -1.20; happening of named: -0.03; happening of other country: -0.76
  happening of other organization: -1.25; happening of other person: 0.92; happening of other place: -0.62
  happening of other: -1.09; happening unmet: -1.48; hope unasked: -1.18
  hope: 0.60; how-long lacking cover: -0.75; how-long lacking in detail: -1.26
  how-long lacking in event: -0.29; how-long lacking in line: -1.08; how-long lacking in role: -0.62
  how-long lacking in sentence: -0.94; how-long lacking in statement: -1.23; how-long own cover: 1.60
  how-long own in detail: 1.62; how-many lacking cover: 0.75; how-many lacking in detail: 0.87
  how-many lacking in event: 0.24; how-many lacking in line: -0.14; how-many lacking in role: -0.15
  how-many lacking in sentence: -0.08; how-many lacking in statement: -0.77; is detail: 1.26
  is event: 1.20; is line: -1.09; is role: 1.70
  is sentence: -1.10; is statement: 0.31; meaning alike: 0.59
  meaning likest: 0.72; meaning some alike: 0.55; nothing lacking cover: 1.84
  nothing lacking in detail: 0.27; nothing lacking in event: 1.01; nothing lacking in line: -1.06
  nothing lacking in role: 1.18; nothing lacking in sentence: -1.06; nothing lacking in statement: 0.63
  office and happening: -2.81; office and more unmet: -1.11; office and more: 1.71
  office of named country: 1.76; office of named organization: 1.00; office of named person: 2.10
  office of named place: -0.60; office of named: 2.24; office of other country: -1.29
  office of other organization: -0.27; office of other person: 2.55; office of other place: -1.33
  office of other: -0.13; organization around detail: 1.33; organization around statement: 0.05
  organization met in full: 1.56; organization met: 1.41; organization unmet: -1.38
  other happening: -1.04; other people: -0.61; person around cover: -0.33
  person around detail: -1.69; person around in detail: -0.58; person around statement: -0.46
  person lacking cover: -0.35; person lacking in detail: -0.97; person lacking in event: -0.13
  person lacking in line: -0.46; person lacking in sentence: -0.28; person met in full: 0.81
  person met: 0.81; person own cover: -1.09; person own in event: 1.54
  person own in role: 0.72; person own in statement: -0.62; person unmet: -0.73
  place around detail: -1.99; place around statement: 0.06; place met in full: 0.52
  place met: 0.52; place unmet: -0.12; said by first: 1.70
  said by later: -0.61; said by other: 0.04; said lacking cover: 0.12
  said lacking in detail: -0.79; said lacking in event: -0.86; said lacking in line: -0.98
  said lacking in role: -0.65; said lacking in sentence: -0.98; said own cover: 1.47
  said own in statement: 1.08; saying met in full: 1.69; saying met: 1.00
  saying unmet: -0.41; somebody around detail: 0.03; somebody around statement: 0.60
  somebody met in full: 1.05; somebody met: 1.05; somebody unmet: -1.28
  surely and happening: 0.55; surely and more unmet: 0.26; surely of named country: 1.66
  surely of named organization: 0.95; surely of named person: 1.69; surely of named place: 0.45
  surely of named: 1.63; surely of other country: -0.90; surely of other organization: -1.08
  surely of other person: 1.62; surely of other place: -0.23; surely of other: -0.46
  telling around detail: -1.55; telling around statement: -1.52; telling met in full: 0.46
  telling met: 0.43; telling unmet: 0.33; time around detail: 0.77
  time around statement: 2.55; time met in full: 0.79; time met: 0.77
  time unmet: -1.14; to come told in detail: -0.38; to come told in line: -0.15
  to come told in sentence: -0.02; to come told in statement: 0.92; to come untold in detail: 0.03
  to come untold in event: 0.24; to come untold in line: -0.64; to come untold in role: 0.05
  to come untold in sentence: -0.54; to come untold in statement: 0.65; topic lacking cover: 1.57
  topic lacking in detail: -0.92; topic lacking in event: -0.63; topic lacking in line: -1.11
  topic lacking in role: 0.23; topic lacking in sentence: -1.04; topic lacking in statement: -1.03
  topic own cover: 1.95; topic own in detail: 1.50; unasked cause: 0.95
  unasked duration: -0.69; unasked effect: 0.29; unasked of detail: 0.07
  unasked of event: -0.50; unasked of statement: -1.35; unasked purpose: -0.49
  unasked topic: -0.34; when around cover: -0.39; when around in detail: -1.42
  when around in statement: -1.35; when lacking cover: -0.30; when lacking in detail: -0.87
  when lacking in event: -1.35; when lacking in line: -1.10; when lacking in role: -0.62
  when lacking in sentence: -1.03; when lacking in statement: -0.84; when own cover: 1.58
  when own in event: 1.40; where around cover: -0.51; where around in detail: -1.67
  where around in statement: -0.22; where lacking cover: 1.49; where lacking in detail: -0.26
  where lacking in event: -0.81; where lacking in line: -1.09; where lacking in role: -0.25
  where lacking in sentence: -1.01; where own cover: 1.86; where own in event: 1.33
  where own in role: 0.65; who lacking cover: -0.60; who lacking in detail: -1.00
  who lacking in line: -0.94; who lacking in sentence: -0.92; who own cover: 1.18
  who own in event: 0.83; who own in role: 1.71; who own in statement: -1.02
  why lacking cover: -0.48; why lacking in detail: 0.32; why lacking in event: -1.08
  why lacking in line: -1.01; why lacking in role: -0.38; why lacking in sentence: -0.97
  why lacking in statement: -0.15; why own cover: 2.57; why own in detail: 1.46
  word around detail: -0.34; word around statement: -0.36; word met in full: 1.81
  word met: 2.73; word unmet: -2.68; words alike: 1.39
  words likest: 1.16; words of the source: -1.07; words some alike: 1.22
  words: 3.12
`);

/** For there being an answer at all. */
export const CERTAINTY = read(`
  answered by detail: -0.12; answered by event: -0.57; answered by role: -0.11
  answered by statement: -0.51; asked answered by other: 0.84; asked answered by role: 0.92
  asked with examples: 0.83; foreign: -1.20; holds effect: 1.26
  holds future: 0.21; holds how-long: 0.84; holds person: 1.71
  holds said: 0.39; holds topic: 0.16; holds when: -0.14
  holds who: -0.04; holds why: 1.26; is asked: -0.73
  known unmet: 0.04; known: 0.54; lacks effect: 1.31
  lacks future: -0.37; lacks how-long: -0.08; lacks how-many: -2.69
  lacks person: -1.60; lacks said: 0.51; lacks topic: 0.68
  lacks when: -1.81; lacks where: -0.96; lacks who: -0.16
  lacks why: 1.54; meaning alike rather than none: 0.52; meaning alike without answer: -1.05
  meaning alike: -0.08; meaning likest without answer: -1.60; meaning likest: 1.22
  more foreign: -0.75; most unmet: -0.88; names unmet: -0.30
  office answered by other: 0.49; office answered by role: 1.55; perhaps foreign: -0.51
  share of what lacks: -1.94; share: 1.86; since when in office: -2.52
  surely answered by other: 0.09; surely answered by role: 1.10; to come untold: -0.88
  to come: -0.79; too small a share: -1.31; unknown: -0.29
  weight met beside foreign: -0.23; weight met: 0.11; weight unmet: -0.60
  words alike rather than none: 0.96; words alike without answer: -1.65; words alike: -0.46
  words likest without answer: -2.06; words likest: 1.69; words that meet: 0.39
`);

/** Features, each with its number. */
export function read(text: string): Weights {
  const all = text.matchAll(/([^;\n]+): (-?[\d.]+)/g);
  return new Map([...all].map(([, feature = "", weight]) => [feature.trim(), Number(weight)]));
}
