/**
 * How much each feature of `#core/question/features.ts` counts for the fact that a claim is held against.
 * `npm run bench -- learn` finds these numbers and writes this file.
 */
import { read } from "#core/question/weights.ts";

export const FIT = read(`
  asked and more unmet: -1.48; asked and more: 0.51; asked of named country: 0.10
  asked of named organization: 0.59; asked of named person: 0.98; asked of named place: -0.90
  asked of named: 0.75; asked of other country: -0.14; asked of other organization: -2.03
  asked of other person: 1.12; asked of other place: -2.06; asked of other: -0.94
  concept around detail: 1.16; concept around statement: -2.58; concept met in full: 1.44
  concept met: 2.22; concept unmet: -2.06; country around detail: -1.76
  country around statement: 0.31; country met in full: -0.58; country met: 0.80
  country unmet: -1.19; cover of detail: 1.77; cover of event: 1.68
  cover of line: -1.18; cover of role: 1.47; cover of sentence: -1.19
  cover of statement: 1.66; effect lacking cover: 1.84; effect lacking in detail: -0.93
  effect lacking in event: -0.33; effect lacking in line: -1.10; effect lacking in role: -0.52
  effect lacking in sentence: -0.97; effect lacking in statement: -0.36; effect own cover: 1.53
  effect own in detail: 1.55; else and happening: -1.47; else and more unmet: -0.79
  else and more: -0.61; else by first: 2.20; else by later: 0.05
  else by other: 1.05; else of named country: 0.72; else of named organization: 0.72
  else of named person: 0.96; else of named place: -0.08; else of named: 1.01
  else of other country: -1.23; else of other organization: -1.27; else of other person: 0.24
  else of other place: -0.94; else of other: -0.65; future lacking cover: 1.50
  future lacking in detail: -0.19; future lacking in event: 0.40; future lacking in line: -0.54
  future lacking in role: -0.48; future lacking in sentence: -0.39; future lacking in statement: 1.17
  future own cover: 0.98; future own in detail: -0.93; future own in line: -0.12
  future own in sentence: -0.05; future own in statement: 0.61; happening and happening: -1.47
  happening and more unmet: 0.61; happening and more: -1.47; happening around detail: 1.51
  happening around statement: -4.05; happening met in full: 2.28; happening met: 2.29
  happening of named country: -1.19; happening of named organization: 1.26; happening of named person: 0.70
  happening of named place: -1.13; happening of named: -0.23; happening of other country: -0.65
  happening of other organization: -1.21; happening of other person: 1.56; happening of other place: -0.88
  happening of other: -1.03; happening unmet: -1.28; hope unasked: -1.07
  hope: 0.80; how-long lacking cover: -1.02; how-long lacking in detail: -0.64
  how-long lacking in event: -0.37; how-long lacking in line: -1.05; how-long lacking in role: -1.32
  how-long lacking in sentence: -0.90; how-long lacking in statement: -0.94; how-long own cover: 1.68
  how-long own in detail: 1.48; how-many lacking cover: 0.53; how-many lacking in detail: 0.56
  how-many lacking in event: 0.11; how-many lacking in line: -0.10; how-many lacking in role: -0.15
  how-many lacking in sentence: -0.06; how-many lacking in statement: -0.38; is detail: 1.32
  is event: 1.18; is line: -1.11; is role: 1.54
  is sentence: -1.12; is statement: 0.18; meaning alike: 0.73
  meaning likest: 0.79; meaning some alike: 0.65; nothing lacking cover: 1.82
  nothing lacking in detail: 0.06; nothing lacking in event: 1.00; nothing lacking in line: -1.08
  nothing lacking in role: 1.13; nothing lacking in sentence: -1.08; nothing lacking in statement: 0.64
  office and happening: -2.49; office and more unmet: -0.90; office and more: 1.60
  office of named country: 1.33; office of named organization: 0.61; office of named person: 2.14
  office of named place: -0.51; office of named: 2.18; office of other country: -1.06
  office of other organization: 0.01; office of other person: 1.84; office of other place: -1.22
  office of other: -0.41; organization around detail: 0.78; organization around statement: 0.15
  organization met in full: 1.90; organization met: 1.56; organization unmet: -1.43
  other happening: -0.95; other people: -0.70; person around cover: -0.76
  person around detail: -1.31; person around in detail: -0.93; person around statement: -1.00
  person lacking cover: -0.49; person lacking in detail: -0.67; person lacking in event: -0.40
  person lacking in line: -0.41; person lacking in sentence: -0.23; person met in full: 0.86
  person met: 0.86; person own cover: -1.76; person own in event: 0.25
  person own in role: 1.56; person own in statement: -0.43; person unmet: -0.78
  place around detail: -1.93; place around statement: -0.12; place met in full: 0.47
  place met: 0.47; place unmet: -0.13; said by first: 1.78
  said by later: -0.71; said by other: -0.72; said lacking cover: -0.38
  said lacking in detail: -0.80; said lacking in event: -0.43; said lacking in line: -0.98
  said lacking in role: -0.63; said lacking in sentence: -0.97; said own cover: 1.52
  said own in statement: 1.01; saying met in full: 1.73; saying met: 1.11
  saying unmet: -0.48; somebody around detail: -0.13; somebody around statement: 0.40
  somebody met in full: 1.26; somebody met: 1.26; somebody unmet: -1.30
  surely and happening: 0.54; surely and more unmet: -0.04; surely and more: -0.34
  surely of named country: 1.77; surely of named organization: 0.50; surely of named person: 1.85
  surely of named place: 1.30; surely of named: 1.74; surely of other country: -0.68
  surely of other organization: -0.95; surely of other person: 1.48; surely of other place: -0.90
  surely of other: -0.79; telling around detail: -1.21; telling around statement: -1.40
  telling met in full: 0.46; telling met: 0.49; telling unmet: 0.33
  time around detail: 0.48; time around statement: 2.42; time met in full: 0.91
  time met: 0.90; time unmet: -1.10; to come told in detail: -0.65
  to come told in line: -0.12; to come told in sentence: -0.01; to come told in statement: 1.36
  to come untold in detail: 0.38; to come untold in event: 0.60; to come untold in line: -0.62
  to come untold in role: -1.33; to come untold in sentence: -0.51; to come untold in statement: 0.66
  topic lacking cover: 1.22; topic lacking in detail: -1.07; topic lacking in event: -0.95
  topic lacking in line: -1.08; topic lacking in role: 0.16; topic lacking in sentence: -1.01
  topic lacking in statement: -0.90; topic own cover: 1.84; topic own in detail: 1.56
  unasked cause: 0.77; unasked duration: -0.31; unasked effect: 0.24
  unasked of detail: 0.36; unasked of event: -0.47; unasked of statement: -1.56
  unasked purpose: -0.56; unasked topic: -0.43; when around cover: -0.71
  when around in detail: -1.26; when around in statement: -1.60; when lacking cover: -0.45
  when lacking in detail: -1.41; when lacking in event: -1.25; when lacking in line: -1.10
  when lacking in role: -0.53; when lacking in sentence: -1.03; when lacking in statement: -0.60
  when own cover: 1.56; when own in event: 1.41; where around cover: -0.34
  where around in detail: -1.72; where around in statement: -0.18; where lacking cover: 0.82
  where lacking in detail: -0.33; where lacking in event: -0.67; where lacking in line: -1.08
  where lacking in role: -0.47; where lacking in sentence: -0.98; where own cover: 1.70
  where own in event: 1.35; where own in role: 0.61; who lacking cover: -0.63
  who lacking in detail: -1.17; who lacking in line: -0.95; who lacking in sentence: -0.93
  who own cover: 1.29; who own in event: 0.66; who own in role: 2.00
  who own in statement: -1.08; why lacking cover: -0.05; why lacking in detail: -0.46
  why lacking in event: -1.72; why lacking in line: -1.00; why lacking in role: 0.40
  why lacking in sentence: -0.96; why lacking in statement: -0.17; why own cover: 2.36
  why own in detail: 1.53; word around detail: -0.28; word around statement: -0.54
  word met in full: 1.93; word met: 3.02; word unmet: -2.97
  words alike: 1.24; words likest: 1.12; words of the source: -1.07
  words some alike: 1.17; words: 3.01
`);
