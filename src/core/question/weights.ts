/**
 * How much each feature of `features.ts` counts. `npm run bench -- learn` finds these numbers and writes this file.
 */
export type Weights = ReadonlyMap<string, number>;

/** For the fact that answers best. */
export const FIT = read(`
  asked and more unmet: -1.77; asked and more: 0.45; asked of named country: -0.43
  asked of named organization: 1.13; asked of named person: 1.19; asked of named place: -2.37
  asked of named: 0.92; asked of other country: -1.02; asked of other organization: -1.88
  asked of other person: 1.73; asked of other place: -2.27; asked of other: -0.89
  concept around detail: 0.95; concept around statement: -1.77; concept met in full: 1.20
  concept met: 2.26; concept unmet: -2.09; country around detail: -0.86
  country around statement: 0.75; country met in full: -0.54; country met: 1.41
  country unmet: -1.91; cover of detail: 1.47; cover of event: 1.65
  cover of line: -1.18; cover of role: 1.44; cover of sentence: -1.19
  cover of statement: 1.66; effect lacking cover: 1.83; effect lacking in detail: -1.01
  effect lacking in event: -0.72; effect lacking in line: -1.17; effect lacking in role: -0.21
  effect lacking in sentence: -1.09; effect lacking in statement: -0.35; effect own cover: 1.55
  effect own in detail: 1.71; else and happening: -1.58; else and more unmet: -0.86
  else and more: -0.63; else by first: 1.87; else by later: 0.75
  else by other: 1.13; else of named country: -0.04; else of named organization: 0.80
  else of named person: 1.50; else of named place: -0.70; else of named: 0.97
  else of other country: -1.13; else of other organization: -1.59; else of other person: -0.71
  else of other place: -0.44; else of other: -1.08; future lacking cover: 1.05
  future lacking in detail: -0.81; future lacking in event: 0.76; future lacking in line: -0.68
  future lacking in role: -0.39; future lacking in sentence: -0.57; future lacking in statement: 0.94
  future own cover: 1.15; future own in detail: -1.49; future own in line: -0.28
  future own in sentence: -0.10; future own in statement: 0.80; happening and happening: -1.02
  happening and more unmet: 0.21; happening and more: -1.02; happening around detail: 2.22
  happening around statement: -3.28; happening met in full: 2.37; happening met: 2.35
  happening of named country: -0.72; happening of named organization: 1.25; happening of named person: 0.67
  happening of named place: -1.40; happening of named: 0.23; happening of other country: -1.07
  happening of other organization: -0.99; happening of other person: 0.08; happening of other place: -0.26
  happening of other: -1.23; happening unmet: -1.46; hope unasked: -1.18
  hope: 0.77; how-long lacking cover: -0.69; how-long lacking in detail: -0.96
  how-long lacking in event: -0.74; how-long lacking in line: -1.08; how-long lacking in role: -0.61
  how-long lacking in sentence: -0.98; how-long lacking in statement: -1.25; how-long own cover: 1.70
  how-long own in detail: 1.70; how-many lacking cover: 0.89; how-many lacking in detail: 0.61
  how-many lacking in event: 0.74; how-many lacking in line: -0.26; how-many lacking in role: -0.16
  how-many lacking in sentence: -0.13; how-many lacking in statement: -0.86; is detail: 1.26
  is event: 1.28; is line: -1.10; is role: 1.34
  is sentence: -1.11; is statement: 0.35; meaning alike: 0.70
  meaning likest: 0.80; meaning some alike: 0.61; nothing lacking cover: 1.79
  nothing lacking in detail: 0.23; nothing lacking in event: 1.04; nothing lacking in line: -1.07
  nothing lacking in role: 1.22; nothing lacking in sentence: -1.08; nothing lacking in statement: 0.66
  office and happening: -1.30; office and more unmet: -1.14; office and more: 2.03
  office of named country: 2.08; office of named organization: 0.76; office of named person: 1.95
  office of named place: -1.63; office of named: 2.03; office of other country: -1.15
  office of other organization: -0.56; office of other person: 2.69; office of other place: -1.43
  office of other: -0.29; organization around detail: -0.17; organization around statement: -0.33
  organization met in full: 1.49; organization met: 1.29; organization unmet: -1.17
  other happening: -0.96; other people: -0.62; person around cover: -0.66
  person around detail: -1.65; person around in detail: -0.90; person around statement: -0.69
  person lacking cover: -0.53; person lacking in detail: -0.93; person lacking in event: -0.52
  person lacking in line: -0.54; person lacking in sentence: -0.37; person met in full: 0.81
  person met: 0.81; person own cover: -1.45; person own in event: 1.53
  person own in role: 0.77; person own in statement: -0.48; person unmet: -0.74
  place around detail: -1.92; place around statement: -0.06; place met in full: 0.70
  place met: 0.70; place unmet: -0.36; said by first: 1.71
  said by later: -0.69; said by other: 0.22; said lacking cover: -0.16
  said lacking in detail: -0.61; said lacking in event: -0.96; said lacking in line: -1.00
  said lacking in role: -0.60; said lacking in sentence: -1.00; said own cover: 1.48
  said own in statement: 1.04; saying met in full: 1.54; saying met: 0.73
  saying unmet: -0.06; somebody around detail: -0.08; somebody around statement: 0.95
  somebody met in full: 1.02; somebody met: 1.02; somebody unmet: -1.33
  surely and happening: 1.25; surely and more unmet: -0.30; surely and more: 0.18
  surely of named country: 1.55; surely of named organization: 0.79; surely of named person: 1.72
  surely of named place: 0.17; surely of named: 1.45; surely of other country: -0.91
  surely of other organization: -1.87; surely of other person: 1.87; surely of other place: -1.09
  surely of other: -1.03; telling around detail: -1.15; telling around statement: -1.44
  telling met in full: 0.69; telling met: 0.53; telling unmet: 0.09
  time around detail: 1.00; time around statement: 1.60; time met in full: 0.96
  time met: 0.88; time unmet: -1.12; to come told in detail: -0.38
  to come told in line: -0.24; to come told in sentence: -0.03; to come told in statement: 1.52
  to come untold in detail: -0.04; to come untold in event: 0.46; to come untold in line: -0.70
  to come untold in role: -1.20; to come untold in sentence: -0.62; to come untold in statement: 0.95
  topic lacking cover: 1.37; topic lacking in detail: -1.24; topic lacking in event: -0.45
  topic lacking in line: -1.13; topic lacking in role: 0.06; topic lacking in sentence: -1.09
  topic lacking in statement: -0.98; topic own cover: 1.71; topic own in detail: 1.52
  unasked cause: 1.12; unasked duration: -0.78; unasked effect: 0.27
  unasked of detail: -0.41; unasked of event: -0.59; unasked of statement: -1.44
  unasked purpose: -0.60; unasked topic: -0.44; when around cover: -1.02
  when around in detail: -1.37; when around in statement: -1.72; when lacking cover: -0.64
  when lacking in detail: -1.08; when lacking in event: -2.17; when lacking in line: -1.15
  when lacking in role: -0.58; when lacking in sentence: -1.11; when lacking in statement: -0.59
  when own cover: 1.58; when own in event: 1.49; where around cover: -0.62
  where around in detail: -2.17; where around in statement: -0.21; where lacking cover: 0.45
  where lacking in detail: -0.21; where lacking in event: -0.35; where lacking in line: -1.09
  where lacking in role: -0.07; where lacking in sentence: -1.03; where own cover: 1.60
  where own in event: 1.44; where own in role: 0.38; who lacking cover: -0.69
  who lacking in detail: -0.65; who lacking in line: -0.94; who lacking in sentence: -0.93
  who own cover: 1.26; who own in event: 1.03; who own in role: 1.55
  who own in statement: -0.93; why lacking cover: -0.45; why lacking in detail: 0.61
  why lacking in event: -0.81; why lacking in line: -1.04; why lacking in role: -0.22
  why lacking in sentence: -1.01; why lacking in statement: -0.37; why own cover: 2.48
  why own in detail: 1.51; word around detail: -0.08; word around statement: -0.73
  word met in full: 2.11; word met: 2.97; word unmet: -2.94
  words alike: 1.65; words likest: 1.27; words of the source: -1.09
  words some alike: 1.40; words: 3.03
`);

/** For there being an answer at all. */
export const CERTAINTY = read(`
  answered by detail: -0.34; answered by event: -0.83; answered by role: -0.31
  answered by statement: -0.71; asked answered by other: 0.71; asked answered by role: 0.94
  asked with examples: 1.53; foreign: -1.34; holds effect: 1.57
  holds future: 0.23; holds how-long: 0.26; holds person: 1.14
  holds said: 0.53; holds topic: -0.07; holds when: -0.21
  holds where: 0.12; holds who: -0.08; holds why: 1.28
  is asked: -0.87; known unmet: -0.12; known: 0.63
  lacks effect: 1.15; lacks future: -0.64; lacks how-long: -0.31
  lacks how-many: -2.51; lacks person: -1.56; lacks said: 0.84
  lacks topic: 0.83; lacks when: -2.81; lacks where: -1.08
  lacks who: -0.27; lacks why: 1.08; meaning alike rather than none: 0.49
  meaning alike without answer: -0.71; meaning alike: 0.40; meaning likest without answer: -1.53
  meaning likest: 1.06; more foreign: -0.81; most unmet: -0.55
  names unmet: -0.39; office answered by other: 0.66; office answered by role: 1.68
  perhaps foreign: -0.57; share of what lacks: -2.01; share: 1.83
  since when in office: -3.11; surely answered by other: 0.10; surely answered by role: 1.04
  to come untold: -0.95; to come: -0.76; too small a share: -1.43
  unknown: -0.31; weight met beside foreign: -0.21; weight met: 0.23
  weight unmet: -0.89; words alike rather than none: 1.12; words alike without answer: -1.75
  words alike: 0.49; words likest without answer: -2.43; words likest: 1.23
  words that meet: 0.37
`);

/** Features, each with its number. */
export function read(text: string): Weights {
  const all = text.matchAll(/([^;\n]+): (-?[\d.]+)/g);
  return new Map([...all].map(([, feature = "", weight]) => [feature.trim(), Number(weight)]));
}
