import { readFileSync } from "node:fs";
import { parser } from "@prometheus-io/lezer-promql";
import { expect, test } from "vitest";
import * as z from "zod";
import { allMetrics } from "../all-metrics.ts";
import { ROOT } from "../bot.ts";

const query = z.looseObject({ expr: z.string() });
const dashboard = z
  .looseObject({
    panels: z.array(z.looseObject({ title: z.string(), targets: z.array(query).optional() })),
    annotations: z.looseObject({ list: z.array(query) }),
  })
  .parse(JSON.parse(readFileSync(`${ROOT}docker/grafana-dashboard.json`, "utf8")));

const queries = [
  ...dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
  ...dashboard.annotations.list.map(({ expr }) => expr),
];

const registry = allMetrics();
// The targets that Prometheus itself adds to every metric.
const OF_EVERY_TARGET = ["instance", "job"];
/** Labels that some metrics get only with their first value: Node.js's own say them nowhere else. */
const OF_NODE: Readonly<Record<string, readonly string[]>> = { nodejs_gc_duration_seconds: ["kind"] };

test.for(queries)("the dashboard asks for what there is: %s", async (expr) => {
  const { metrics, labels, faults } = read(expr);
  expect(faults).toEqual([]);
  expect(metrics.length).toBeGreaterThan(0);
  const families = metrics.map((name) => name.replace(/_(?:bucket|sum|count)$/, ""));
  for (const [index, family] of families.entries()) {
    const known = registry.getSingleMetric(family) ?? registry.getSingleMetric(metrics[index] ?? "");
    expect(known, metrics[index]).toBeDefined();
    const own = z.looseObject({ labelNames: z.array(z.string()) }).parse(known).labelNames;
    const allowed = [...own, ...OF_EVERY_TARGET, ...(OF_NODE[family] ?? []), "le"];
    expect(allowed).toEqual(expect.arrayContaining(labels));
  }
});

test("every metric of ours is on the dashboard, and has a panel that says what it is", () => {
  const asked = queries.join("\n");
  const ours = registry
    .getMetricsAsArray()
    .map(({ name }) => name)
    .filter((name) => name.startsWith("sanad_"));
  expect(ours.filter((name) => !asked.includes(name))).toEqual([]);
});

/** The metrics and labels that an expression names, and where it is none of Prometheus's language. */
function read(expr: string) {
  const found = { metrics: [] as string[], labels: [] as string[], faults: [] as string[] };
  parser.parse(expr).iterate({
    enter(node) {
      const text = expr.slice(node.from, node.to);
      if (node.type.isError) found.faults.push(`at ${node.from}`);
      if (node.name === "Identifier") found.metrics.push(text);
      if (node.name === "LabelName") found.labels.push(text);
    },
  });
  return found;
}
