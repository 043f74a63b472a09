import { expect, test } from "vitest";
import { changed, NOBODY } from "#core/memory/memory.ts";
import { currentValue, possibleValues, SETTINGS, settingShapes, withSetting } from "#core/memory/settings.ts";

test("the settings that are shown are those that are stored", () => {
  for (const of of ["reader", "chat"] as const)
    expect([...SETTINGS[of]].toSorted()).toEqual(Object.keys(settingShapes[of].shape).toSorted());
});

test("what is as by default is not kept", () => {
  expect(withSetting({ private: "on" }, "private", "off")).toEqual({});
  expect(withSetting({ language: "ar", digits: "arabic" }, "language", "default")).toEqual({
    digits: "arabic",
  });
  expect(currentValue({}, "private")).toBe("off");
});

test("no setting takes a value that it can't have", () => {
  expect(possibleValues("digits")).toEqual(["latin", "arabic"]);
  expect(() => changed(NOBODY, { change: "set", of: "reader", setting: "digits", value: "roman" })).toThrow();
  expect(() => changed(NOBODY, { change: "set", of: "reader", setting: "rich", value: "on" })).toThrow();
});
