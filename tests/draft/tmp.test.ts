import { test } from "vitest";
import { measured, TEXTS } from "./measure.ts";
test("x", () => {
  const sum: any = {};
  for (const name of TEXTS.filter((n) => !process.env.ONLY || n.match(process.env.ONLY))) {
    const t = measured(name);
    for (const [k, v] of Object.entries(t)) {
      const s = (sum[k] ??= { w: 0, f: 0, r: 0, m: 0 });
      s.w += v.wanted; s.f += v.found; s.r += v.right; s.m += v.missed.length;
      if (v.missed.length + v.wrong.length) console.log(name, k, "\n  missed:", v.missed.join(" | "), "\n  wrong:", v.wrong.join(" | "));
    }
  }
  for (const [k, s] of Object.entries<any>(sum)) console.log(k, "found", ((1 - s.m / s.w) * 100).toFixed(0), "% right", ((s.r / s.f) * 100).toFixed(0), "%", JSON.stringify(s));
});
