import { expect, test, vi } from "vitest";
import type { Parts } from "../../src/server/health.ts";
import { createMetrics } from "../../src/server/metrics.ts";
import { askedOf } from "../http.ts";

const ABOUT = { command: "who", language: "ar", outcome: "answered" };

test("counts an answer by platform, command, language and outcome, once it is sent", async () => {
  const { metrics, log, lines } = measured();
  const answering = metrics.observer("telegram", log).begin();
  expect(await answering.work(() => "made")).toBe("made");
  expect(await lines("sanad_answers_total")).toEqual([]);
  answering.end(ABOUT);
  expect(await lines("sanad_answers_total")).toEqual([
    'sanad_answers_total{platform="telegram",command="who",language="ar",outcome="answered"} 1',
  ]);
  expect(await lines("sanad_answer_seconds_count")).toEqual([
    'sanad_answer_seconds_count{platform="telegram"} 1',
  ]);
});

test("tells our own share of the time from the platform's", async () => {
  const clock = vi.spyOn(performance, "now");
  try {
    const { metrics, log, lines } = measured();
    clock.mockReturnValue(1000);
    const answering = metrics.observer("telegram", log).begin();
    await answering.work(() => clock.mockReturnValue(1004));
    clock.mockReturnValue(1504);
    answering.end(ABOUT);
    expect(await lines("sanad_answer_seconds_sum")).toEqual([
      'sanad_answer_seconds_sum{platform="telegram"} 0.504',
    ]);
    expect(await lines("sanad_answer_own_seconds_sum")).toEqual([
      'sanad_answer_own_seconds_sum{platform="telegram"} 0.004',
    ]);
    expect(log.debug.mock.calls).toEqual([[{ platform: "telegram", ...ABOUT, ms: 504, own: 4 }, "answered"]]);
  } finally {
    clock.mockRestore();
  }
});

test("counts an answer that did not get through by its reason, and not as an answer", async () => {
  const { metrics, log, lines } = measured();
  metrics.observer("discord", log).begin().end(ABOUT, "late");
  expect(await lines("sanad_answers_unsent_total")).toEqual([
    'sanad_answers_unsent_total{platform="discord",reason="late"} 1',
  ]);
  expect(await lines("sanad_answers_total")).toEqual([]);
  expect(log.debug).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ reason: "late" }),
    "an answer did not get through",
  );
});

test("logs a line for each answer at debug, and none at info", () => {
  const { metrics, log } = measured();
  metrics.observer("page", log).begin().end(ABOUT);
  expect(log.debug).toHaveBeenCalledTimes(1);
  expect(log.info).not.toHaveBeenCalled();
});

test("counts calls by their result, and what came twice", async () => {
  const { metrics, log, lines } = measured();
  const observer = metrics.observer("telegram", log);
  observer.called("sendMessage", "ok");
  observer.called("sendMessage", "429");
  observer.repeated();
  expect(await lines("sanad_api_calls_total")).toEqual([
    'sanad_api_calls_total{platform="telegram",method="sendMessage",result="ok"} 1',
    'sanad_api_calls_total{platform="telegram",method="sendMessage",result="429"} 1',
  ]);
  expect(await lines("sanad_updates_repeated_total")).toEqual([
    'sanad_updates_repeated_total{platform="telegram"} 1',
  ]);
});

test("tells which revision of each story is served, and no more of the one before", async () => {
  const { metrics, lines } = measured();
  metrics.serving([{ story: "bridge", revision: "11111111", faults: 0 }]);
  metrics.serving([
    { story: "bridge", revision: "22222222", faults: 0 },
    { story: "new", faults: 3 },
  ]);
  metrics.reloaded("changed");
  metrics.reloaded("faulty");
  expect(await lines("sanad_story_info")).toEqual(['sanad_story_info{story="bridge",revision="22222222"} 1']);
  expect(await lines("sanad_story_faults")).toEqual([
    'sanad_story_faults{story="bridge"} 0',
    'sanad_story_faults{story="new"} 3',
  ]);
  expect(await lines("sanad_reloads_total")).toEqual([
    'sanad_reloads_total{result="changed"} 1',
    'sanad_reloads_total{result="faulty"} 1',
  ]);
});

test("tells what /ready tells, as it is when it is asked", async () => {
  let parts: Parts = { telegram: { isUp: true } };
  const { lines } = measured(() => parts);
  expect(await lines("sanad_up")).toEqual(['sanad_up{part="telegram"} 1']);
  parts = { telegram: { isUp: false } };
  expect(await lines("sanad_up")).toEqual(['sanad_up{part="telegram"} 0']);
});

test("gives Prometheus what it reads, with Node.js's own metrics", async () => {
  const { metrics } = measured();
  const response = await askedOf(metrics.endpoint, new Request("http://localhost/metrics"));
  expect(response.headers.get("content-type")).toContain("version=0.0.4");
  expect(await response.text()).toContain("nodejs_eventloop_lag_p99_seconds");
});

function measured(parts: () => Parts = () => ({})) {
  const metrics = createMetrics(parts);
  const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  /** The lines of one metric, without those that explain it. */
  const lines = async (name: string): Promise<string[]> =>
    (await metrics.registry.metrics()).split("\n").filter((line) => line.startsWith(`${name}{`));
  return { metrics, log, lines };
}
