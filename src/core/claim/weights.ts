/**
 * How much each feature of `#core/question/features.ts` counts for the fact that a claim is held against.
 * `npm run bench -- learn` finds these numbers and writes this file.
 */
import { read } from "#core/question/weights.ts";

export const FIT = read(`
  asked and more unmet: -1.77; asked and more: 0.67; asked of named country: 0.11
  asked of named organization: 0.82; asked of named person: 0.85; asked of named place: -1.01
  asked of named: 0.75; asked of other country: -0.11; asked of other organization: -2.29
  asked of other person: 1.46; asked of other place: -2.20; asked of other: -0.93
  concept around detail: 1.03; concept around statement: -2.06; concept met in full: 1.27
  concept met: 2.16; concept unmet: -1.98; country around detail: -1.06
  country around statement: 0.56; country met in full: -0.42; country met: 0.97
  country unmet: -1.33; cover of detail: 1.75; cover of event: 1.72
  cover of line: -1.18; cover of role: 1.40; cover of sentence: -1.19
  cover of statement: 1.62; effect lacking cover: 2.00; effect lacking in detail: -0.87
  effect lacking in event: -0.47; effect lacking in line: -1.12; effect lacking in role: -1.26
  effect lacking in sentence: -1.00; effect lacking in statement: -0.22; effect own cover: 1.78
  effect own in detail: 1.67; else and happening: -1.60; else and more unmet: -0.74
  else and more: -0.29; else by first: 2.03; else by later: 1.19
  else by other: 1.19; else of named country: 0.25; else of named organization: 0.67
  else of named person: 1.28; else of named place: -0.84; else of named: 0.92
  else of other country: -1.36; else of other organization: -1.23; else of other person: -0.17
  else of other place: -1.04; else of other: -0.84; future lacking cover: 1.38
  future lacking in detail: 0.40; future lacking in event: -0.23; future lacking in line: -0.62
  future lacking in role: -0.11; future lacking in sentence: -0.49; future lacking in statement: 0.82
  future own cover: 0.86; future own in detail: -1.65; future own in line: -0.20
  future own in sentence: -0.07; future own in statement: 0.71; happening and happening: -1.25
  happening and more unmet: 0.63; happening and more: -1.25; happening around detail: 1.68
  happening around statement: -3.70; happening met in full: 2.37; happening met: 2.35
  happening of named country: -1.51; happening of named organization: 1.11; happening of named person: 1.33
  happening of named place: -1.20; happening of named: -0.03; happening of other country: -0.78
  happening of other organization: -1.24; happening of other person: 0.90; happening of other place: -0.64
  happening of other: -1.09; happening unmet: -1.46; hope unasked: -1.17
  hope: 0.59; how-long lacking cover: -0.83; how-long lacking in detail: -1.28
  how-long lacking in event: -0.35; how-long lacking in line: -1.09; how-long lacking in role: -0.64
  how-long lacking in sentence: -0.96; how-long lacking in statement: -1.26; how-long own cover: 1.59
  how-long own in detail: 1.58; how-many lacking cover: 0.75; how-many lacking in detail: 0.83
  how-many lacking in event: 0.27; how-many lacking in line: -0.15; how-many lacking in role: -0.14
  how-many lacking in sentence: -0.08; how-many lacking in statement: -0.77; is detail: 1.27
  is event: 1.20; is line: -1.10; is role: 1.72
  is sentence: -1.11; is statement: 0.31; meaning alike: 0.61
  meaning likest: 0.71; meaning some alike: 0.55; nothing lacking cover: 1.82
  nothing lacking in detail: 0.24; nothing lacking in event: 1.00; nothing lacking in line: -1.07
  nothing lacking in role: 1.20; nothing lacking in sentence: -1.07; nothing lacking in statement: 0.61
  office and happening: -2.81; office and more unmet: -1.12; office and more: 1.71
  office of named country: 1.73; office of named organization: 0.99; office of named person: 2.10
  office of named place: -0.61; office of named: 2.23; office of other country: -1.29
  office of other organization: -0.27; office of other person: 2.53; office of other place: -1.33
  office of other: -0.15; organization around detail: 1.31; organization around statement: 0.04
  organization met in full: 1.57; organization met: 1.40; organization unmet: -1.37
  other happening: -1.05; other people: -0.58; person around cover: -0.34
  person around detail: -1.65; person around in detail: -0.59; person around statement: -0.48
  person lacking cover: -0.34; person lacking in detail: -0.98; person lacking in event: -0.13
  person lacking in line: -0.46; person lacking in sentence: -0.29; person met in full: 0.78
  person met: 0.78; person own cover: -1.07; person own in event: 1.53
  person own in role: 0.73; person own in statement: -0.62; person unmet: -0.71
  place around detail: -2.03; place met in full: 0.51; place met: 0.51
  place unmet: -0.19; said by first: 1.71; said by later: -0.61
  said by other: 0.03; said lacking cover: 0.12; said lacking in detail: -0.84
  said lacking in event: -0.85; said lacking in line: -0.99; said lacking in role: -0.68
  said lacking in sentence: -0.98; said own cover: 1.47; said own in statement: 1.07
  saying met in full: 1.67; saying met: 1.00; saying unmet: -0.42
  somebody around detail: 0.05; somebody around statement: 0.59; somebody met in full: 1.05
  somebody met: 1.05; somebody unmet: -1.28; surely and happening: 0.53
  surely and more unmet: 0.23; surely and more: 0.02; surely of named country: 1.63
  surely of named organization: 0.95; surely of named person: 1.69; surely of named place: 0.42
  surely of named: 1.61; surely of other country: -0.91; surely of other organization: -1.08
  surely of other person: 1.60; surely of other place: -0.25; surely of other: -0.48
  telling around detail: -1.59; telling around statement: -1.52; telling met in full: 0.49
  telling met: 0.43; telling unmet: 0.33; time around detail: 0.72
  time around statement: 2.65; time met in full: 0.85; time met: 0.83
  time unmet: -1.10; to come told in detail: -0.38; to come told in line: -0.15
  to come told in sentence: -0.02; to come told in statement: 0.91; to come untold in detail: 0.05
  to come untold in event: 0.21; to come untold in line: -0.65; to come untold in role: 0.02
  to come untold in sentence: -0.54; to come untold in statement: 0.63; topic lacking cover: 1.58
  topic lacking in detail: -0.92; topic lacking in event: -0.61; topic lacking in line: -1.11
  topic lacking in role: 0.25; topic lacking in sentence: -1.05; topic lacking in statement: -1.04
  topic own cover: 1.93; topic own in detail: 1.47; unasked cause: 0.88
  unasked duration: -0.58; unasked effect: 0.26; unasked of detail: 0.01
  unasked of event: -0.50; unasked of statement: -1.41; unasked purpose: -0.48
  unasked topic: -0.38; when around cover: -0.32; when around in detail: -1.41
  when around in statement: -1.37; when lacking cover: -0.30; when lacking in detail: -0.86
  when lacking in event: -1.34; when lacking in line: -1.11; when lacking in role: -0.61
  when lacking in sentence: -1.04; when lacking in statement: -0.84; when own cover: 1.57
  when own in event: 1.37; where around cover: -0.50; where around in detail: -1.68
  where around in statement: -0.22; where lacking cover: 1.50; where lacking in detail: -0.27
  where lacking in event: -0.81; where lacking in line: -1.10; where lacking in role: -0.23
  where lacking in sentence: -1.01; where own cover: 1.88; where own in event: 1.33
  where own in role: 0.65; who lacking cover: -0.59; who lacking in detail: -1.00
  who lacking in line: -0.94; who lacking in sentence: -0.93; who own cover: 1.21
  who own in event: 0.83; who own in role: 1.73; who own in statement: -1.03
  why lacking cover: -0.42; why lacking in detail: 0.30; why lacking in event: -1.09
  why lacking in line: -1.01; why lacking in role: -0.38; why lacking in sentence: -0.97
  why lacking in statement: -0.10; why own cover: 2.56; why own in detail: 1.44
  word around detail: -0.36; word around statement: -0.37; word met in full: 1.81
  word met: 2.75; word unmet: -2.70; words alike: 1.37
  words likest: 1.15; words of the source: -1.08; words some alike: 1.21
  words: 3.05
`);
