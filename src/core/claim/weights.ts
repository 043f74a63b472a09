/**
 * How much each feature of `#core/question/features.ts` counts for the fact that a claim is held against.
 * `npm run bench -- learn` finds these numbers and writes this file.
 */
import { read } from "#core/question/weights.ts";

export const FIT = read(`
  asked and more unmet: -1.78; asked and more: 0.45; asked of named country: -0.45
  asked of named organization: 1.12; asked of named person: 1.20; asked of named place: -2.38
  asked of named: 0.93; asked of other country: -1.04; asked of other organization: -1.87
  asked of other person: 1.73; asked of other place: -2.27; asked of other: -0.90
  concept around detail: 0.91; concept around statement: -1.83; concept met in full: 1.24
  concept met: 2.22; concept unmet: -2.07; country around detail: -0.87
  country around statement: 0.71; country met in full: -0.51; country met: 1.35
  country unmet: -1.91; cover of detail: 1.49; cover of event: 1.65
  cover of line: -1.19; cover of role: 1.43; cover of sentence: -1.19
  cover of statement: 1.68; effect lacking cover: 1.84; effect lacking in detail: -1.07
  effect lacking in event: -0.73; effect lacking in line: -1.18; effect lacking in role: -0.19
  effect lacking in sentence: -1.10; effect lacking in statement: -0.33; effect own cover: 1.53
  effect own in detail: 1.68; else and happening: -1.58; else and more unmet: -0.87
  else and more: -0.74; else by first: 1.89; else by later: 0.75
  else by other: 1.11; else of named country: -0.10; else of named organization: 0.69
  else of named person: 1.62; else of named place: -0.71; else of named: 1.02
  else of other country: -1.11; else of other organization: -1.54; else of other person: -0.71
  else of other place: -0.43; else of other: -1.05; future lacking cover: 1.07
  future lacking in detail: -0.83; future lacking in event: 0.75; future lacking in line: -0.68
  future lacking in role: -0.41; future lacking in sentence: -0.57; future lacking in statement: 0.92
  future own cover: 1.15; future own in detail: -1.50; future own in line: -0.29
  future own in sentence: -0.10; future own in statement: 0.80; happening and happening: -1.03
  happening and more unmet: 0.22; happening and more: -1.03; happening around detail: 2.24
  happening around statement: -3.32; happening met in full: 2.33; happening met: 2.31
  happening of named country: -0.72; happening of named organization: 1.24; happening of named person: 0.68
  happening of named place: -1.39; happening of named: 0.24; happening of other country: -1.07
  happening of other organization: -0.98; happening of other person: 0.08; happening of other place: -0.26
  happening of other: -1.23; happening unmet: -1.44; hope unasked: -1.17
  hope: 0.76; how-long lacking cover: -0.76; how-long lacking in detail: -0.96
  how-long lacking in event: -0.82; how-long lacking in line: -1.09; how-long lacking in role: -0.64
  how-long lacking in sentence: -0.99; how-long lacking in statement: -1.25; how-long own cover: 1.69
  how-long own in detail: 1.66; how-many lacking cover: 0.90; how-many lacking in detail: 0.57
  how-many lacking in event: 0.77; how-many lacking in line: -0.27; how-many lacking in role: -0.15
  how-many lacking in sentence: -0.13; how-many lacking in statement: -0.86; is detail: 1.26
  is event: 1.28; is line: -1.11; is role: 1.31
  is sentence: -1.11; is statement: 0.35; meaning alike: 0.71
  meaning likest: 0.80; meaning some alike: 0.61; nothing lacking cover: 1.78
  nothing lacking in detail: 0.21; nothing lacking in event: 1.03; nothing lacking in line: -1.08
  nothing lacking in role: 1.26; nothing lacking in sentence: -1.09; nothing lacking in statement: 0.65
  office and happening: -1.29; office and more unmet: -1.15; office and more: 2.05
  office of named country: 2.06; office of named organization: 0.75; office of named person: 1.96
  office of named place: -1.63; office of named: 2.02; office of other country: -1.15
  office of other organization: -0.56; office of other person: 2.68; office of other place: -1.43
  office of other: -0.31; organization around detail: -0.18; organization around statement: -0.34
  organization met in full: 1.49; organization met: 1.29; organization unmet: -1.18
  other happening: -0.97; other people: -0.60; person around cover: -0.67
  person around detail: -1.62; person around in detail: -0.91; person around statement: -0.70
  person lacking cover: -0.53; person lacking in detail: -0.94; person lacking in event: -0.52
  person lacking in line: -0.54; person lacking in sentence: -0.37; person met in full: 0.79
  person met: 0.79; person own cover: -1.43; person own in event: 1.53
  person own in role: 0.78; person own in statement: -0.48; person unmet: -0.72
  place around detail: -1.97; place around statement: -0.11; place met in full: 0.69
  place met: 0.69; place unmet: -0.41; said by first: 1.72
  said by later: -0.69; said by other: 0.22; said lacking cover: -0.16
  said lacking in detail: -0.64; said lacking in event: -0.94; said lacking in line: -1.00
  said lacking in role: -0.62; said lacking in sentence: -1.00; said own cover: 1.49
  said own in statement: 1.04; saying met in full: 1.52; saying met: 0.73
  saying unmet: -0.07; somebody around detail: -0.07; somebody around statement: 0.94
  somebody met in full: 1.01; somebody met: 1.01; somebody unmet: -1.32
  surely and happening: 1.26; surely and more unmet: -0.33; surely and more: 0.20
  surely of named country: 1.52; surely of named organization: 0.79; surely of named person: 1.72
  surely of named place: 0.14; surely of named: 1.45; surely of other country: -0.92
  surely of other organization: -1.88; surely of other person: 1.85; surely of other place: -1.09
  surely of other: -1.04; telling around detail: -1.18; telling around statement: -1.44
  telling met in full: 0.70; telling met: 0.54; telling unmet: 0.10
  time around detail: 0.96; time around statement: 1.66; time met in full: 0.98
  time met: 0.92; time unmet: -1.10; to come told in detail: -0.38
  to come told in line: -0.25; to come told in sentence: -0.03; to come told in statement: 1.52
  to come untold in detail: -0.03; to come untold in event: 0.45; to come untold in line: -0.70
  to come untold in role: -1.20; to come untold in sentence: -0.62; to come untold in statement: 0.94
  topic lacking cover: 1.38; topic lacking in detail: -1.24; topic lacking in event: -0.43
  topic lacking in line: -1.13; topic lacking in role: 0.06; topic lacking in sentence: -1.09
  topic lacking in statement: -0.98; topic own cover: 1.70; topic own in detail: 1.50
  unasked cause: 1.07; unasked duration: -0.68; unasked effect: 0.24
  unasked of detail: -0.46; unasked of event: -0.59; unasked of statement: -1.49
  unasked purpose: -0.60; unasked topic: -0.47; when around cover: -0.95
  when around in detail: -1.34; when around in statement: -1.73; when lacking cover: -0.64
  when lacking in detail: -1.08; when lacking in event: -2.16; when lacking in line: -1.16
  when lacking in role: -0.58; when lacking in sentence: -1.11; when lacking in statement: -0.59
  when own cover: 1.57; when own in event: 1.47; where around cover: -0.62
  where around in detail: -2.18; where around in statement: -0.20; where lacking cover: 0.46
  where lacking in detail: -0.23; where lacking in event: -0.35; where lacking in line: -1.10
  where lacking in role: -0.04; where lacking in sentence: -1.04; where own cover: 1.61
  where own in event: 1.44; where own in role: 0.39; who lacking cover: -0.69
  who lacking in detail: -0.66; who lacking in line: -0.94; who lacking in sentence: -0.93
  who own cover: 1.28; who own in event: 1.03; who own in role: 1.57
  who own in statement: -0.94; why lacking cover: -0.41; why lacking in detail: 0.59
  why lacking in event: -0.80; why lacking in line: -1.04; why lacking in role: -0.25
  why lacking in sentence: -1.01; why lacking in statement: -0.34; why own cover: 2.47
  why own in detail: 1.50; word around detail: -0.09; word around statement: -0.73
  word met in full: 2.11; word met: 2.98; word unmet: -2.95
  words alike: 1.62; words likest: 1.26; words of the source: -1.10
  words some alike: 1.38; words: 2.98
`);
