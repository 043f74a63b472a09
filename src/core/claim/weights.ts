/**
 * How much each feature of `#core/question/features.ts` counts for the fact that a claim is held against.
 * `npm run bench -- learn` finds these numbers and writes this file.
 */
import { read } from "#core/question/weights.ts";

export const FIT = read(`
  asked and more unmet: -0.94; asked and more: -0.44; asked of named country: 0.02
  asked of named organization: 0.09; asked of named person: 1.39; asked of named place: -0.87
  asked of named: 0.88; asked of other country: -0.80; asked of other organization: -2.04
  asked of other person: 1.53; asked of other place: -1.17; asked of other: -1.17
  concept around detail: 0.57; concept around statement: -2.27; concept met in full: 1.96
  concept met: 2.39; concept unmet: -2.18; country around detail: -0.95
  country around statement: -0.51; country met in full: -0.11; country met: 0.90
  country unmet: -1.25; cover of detail: 2.25; cover of event: 1.90
  cover of line: -1.23; cover of role: 1.90; cover of sentence: -1.18
  cover of statement: 1.84; effect lacking cover: 1.45; effect lacking in detail: -1.00
  effect lacking in event: 0.22; effect lacking in line: -0.81; effect lacking in role: -0.35
  effect lacking in sentence: -0.55; effect lacking in statement: -0.31; effect own cover: 1.56
  effect own in detail: 1.41; else and happening: -1.45; else and more unmet: -1.04
  else and more: -1.10; else by first: 2.17; else by later: -0.06
  else by other: 0.55; else of named country: -1.08; else of named organization: 0.41
  else of named person: 1.89; else of named place: -0.21; else of named: 0.91
  else of other country: -0.50; else of other organization: -0.92; else of other person: -0.21
  else of other place: -0.98; else of other: -0.80; future lacking cover: 0.45
  future lacking in detail: -0.54; future lacking in event: -0.29; future lacking in line: -0.12
  future lacking in role: 0.54; future lacking in sentence: -0.05; future lacking in statement: 0.74
  future own cover: 0.65; future own in detail: -0.48; future own in line: -0.05
  future own in sentence: -0.02; future own in statement: 0.49; happening and happening: -1.19
  happening and more unmet: 0.64; happening and more: -1.19; happening around detail: 1.71
  happening around statement: -2.78; happening met in full: 2.17; happening met: 2.42
  happening of named country: -0.40; happening of named organization: 0.90; happening of named person: 0.47
  happening of named place: -0.86; happening of named: 0.17; happening of other country: -0.52
  happening of other organization: -0.41; happening of other person: 0.29; happening of other place: -0.70
  happening of other: -1.21; happening unmet: -1.51; hope unasked: -1.44
  hope: 0.44; how-long lacking cover: -1.77; how-long lacking in detail: -0.79
  how-long lacking in event: -0.69; how-long lacking in line: -0.52; how-long lacking in role: -0.74
  how-long lacking in sentence: -0.28; how-long lacking in statement: -0.96; how-long own cover: 1.60
  how-long own in detail: 1.60; how-many lacking cover: 0.03; how-many lacking in detail: 1.11
  how-many lacking in event: -0.39; how-many lacking in line: -0.02; how-many lacking in role: -0.02
  how-many lacking in sentence: -0.01; how-many lacking in statement: -0.69; is detail: 1.03
  is event: 1.16; is line: -1.20; is role: 0.81
  is sentence: -1.21; is statement: 0.31; nothing lacking cover: 2.14
  nothing lacking in detail: -0.29; nothing lacking in event: 0.83; nothing lacking in line: -1.19
  nothing lacking in role: 1.37; nothing lacking in sentence: -1.16; nothing lacking in statement: 0.28
  office and happening: -0.80; office and more unmet: 0.33; office and more: 1.06
  office of named country: 1.19; office of named organization: 0.30; office of named person: 1.68
  office of named place: 0.38; office of named: 2.49; office of other country: -0.34
  office of other organization: -0.63; office of other person: 1.10; office of other place: -0.65
  office of other: -0.50; organization around detail: 0.22; organization around statement: 0.43
  organization met in full: 1.80; organization met: 1.48; organization unmet: -1.45
  other happening: -1.11; other people: -1.10; person around cover: -0.31
  person around detail: -0.62; person around in detail: -0.33; person around statement: -1.24
  person lacking cover: -0.43; person lacking in detail: -0.12; person lacking in event: -0.42
  person lacking in line: -0.02; person lacking in sentence: -0.01; person met in full: 1.11
  person met: 1.11; person own cover: -1.00; person own in event: 0.97
  person own in role: 1.02; person own in statement: -0.99; person unmet: -1.02
  place around detail: -1.28; place around statement: -1.86; place met in full: 0.95
  place met: 0.95; place unmet: 0.24; said by first: 1.60
  said by later: -0.49; said by other: -0.97; said lacking cover: -0.24
  said lacking in detail: -0.57; said lacking in event: -1.09; said lacking in line: -0.92
  said lacking in role: -1.08; said lacking in sentence: -0.82; said own cover: 1.68
  said own in statement: 1.22; saying met in full: 1.73; saying met: 0.96
  saying unmet: -0.36; somebody around detail: -0.01; somebody around statement: -0.53
  somebody met in full: 1.48; somebody met: 1.48; somebody unmet: -0.96
  surely and happening: -0.21; surely and more unmet: 0.52; surely and more: -0.71
  surely of named country: 1.86; surely of named organization: 0.95; surely of named person: 1.43
  surely of named place: 0.37; surely of named: 2.33; surely of other country: -0.19
  surely of other organization: -0.98; surely of other person: 0.62; surely of other place: -0.29
  surely of other: -0.82; telling around detail: -0.31; telling around statement: -0.55
  telling met in full: 1.06; telling met: 1.24; telling unmet: -0.71
  time around detail: -0.16; time around statement: 1.75; time met in full: 1.16
  time met: 1.15; time unmet: -1.31; to come told in line: -0.03
  to come told in statement: 1.10; to come untold in detail: -0.21; to come untold in event: 0.50
  to come untold in line: -0.35; to come untold in role: -1.20; to come untold in sentence: -0.18
  to come untold in statement: 0.59; topic lacking cover: -0.36; topic lacking in detail: -1.16
  topic lacking in event: -0.52; topic lacking in line: -0.75; topic lacking in role: 1.15
  topic lacking in sentence: -0.58; topic lacking in statement: -0.77; topic own cover: 1.67
  topic own in detail: 1.27; unasked cause: 0.88; unasked duration: -0.07
  unasked effect: -0.12; unasked of detail: 0.36; unasked of event: -0.53
  unasked of statement: -1.51; unasked purpose: -0.86; unasked topic: -0.44
  when around cover: -0.66; when around in detail: -1.08; when around in statement: -1.39
  when lacking cover: -0.40; when lacking in detail: -0.83; when lacking in event: -0.67
  when lacking in line: -0.99; when lacking in role: -0.61; when lacking in sentence: -0.82
  when lacking in statement: -0.52; when own cover: 1.62; when own in event: 1.55
  where around cover: -1.38; where around in detail: -1.38; where around in statement: -0.79
  where lacking cover: 0.17; where lacking in detail: 0.45; where lacking in event: -0.60
  where lacking in line: -0.83; where lacking in role: -0.67; where lacking in sentence: -0.61
  where own cover: 1.67; where own in event: 1.46; where own in role: 1.08
  who lacking cover: -0.74; who lacking in detail: -1.30; who lacking in line: -0.90
  who lacking in sentence: -0.81; who own cover: 1.79; who own in event: 0.72
  who own in role: 2.16; who own in statement: -1.54; why lacking cover: -0.48
  why lacking in detail: -0.46; why lacking in event: -1.46; why lacking in line: -0.85
  why lacking in role: -0.90; why lacking in sentence: -0.69; why lacking in statement: 0.31
  why own cover: 3.15; why own in detail: 1.68; word around detail: 0.05
  word around statement: -0.10; word met in full: 1.41; word met: 2.35
  word unmet: -2.50; words of the source: -0.97; words: 3.02
`);
