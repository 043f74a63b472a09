import { expect, test } from "vitest";
import { soundAlike } from "../../src/draft/sound.ts";

test.for([
  ["إدريس بنجلون", "Driss Benjelloun"],
  ["Driss Benjelloun", "إدريس بنجلون"],
  ["سليم الخطيب", "Salim al-Khatib"],
  ["فؤاد حسين", "Fuad Hussein"],
  ["نديم الحلو", "Nadim El Helou"],
  ["غسان شريف", "Ghassan Sharif"],
] as const)("%s and %s are one name in two scripts", ([one, other]) => {
  expect(soundAlike(one, other)).toBe(true);
});

test.for([
  ["إدريس بنجلون", "Karim Benjelloun"],
  ["إدريس بنجلون", "Driss Alaoui"],
  ["بنجلون", "Benjelloun"],
  ["Driss Benjelloun", "Driss Benjelloun"],
  ["سامر الخطيب", "Samir Nassar"],
] as const)("%s and %s are not taken for one: another part, too little, or one script", ([one, other]) => {
  expect(soundAlike(one, other)).toBe(false);
});
