import { EventEmitter } from "node:events";
import { expect, onTestFinished, test, vi } from "vitest";
import { leaveOnError, leaveOnSignal } from "../../src/process/leave.ts";

test.for(["SIGTERM", "SIGINT"])("on %s lets what is in hand finish before it leaves", async (signal) => {
  const { signals, exit, finish } = leaving();
  signals.emit(signal);
  await Promise.resolve();
  expect(exit).not.toHaveBeenCalled();
  await finish();
  expect(exit).toHaveBeenCalledExactlyOnceWith(0);
});

test("leaves in the same way without a signal, with another code", async () => {
  const { leave, exit, finish } = leaving();
  void leave(1);
  expect(exit).not.toHaveBeenCalled();
  await finish();
  expect(exit).toHaveBeenCalledExactlyOnceWith(1);
});

test("on a second signal leaves at once", () => {
  const { signals, exit } = leaving();
  signals.emit("SIGTERM");
  signals.emit("SIGTERM");
  expect(exit).toHaveBeenCalledExactlyOnceWith(1);
});

test("leaves within ten seconds whatever is in hand", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { signals, exit } = leaving();
  signals.emit("SIGTERM");
  await vi.advanceTimersByTimeAsync(9000);
  expect(exit).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(exit).toHaveBeenCalledExactlyOnceWith(1);
});

test.for(["uncaughtException", "unhandledRejection"])(
  "on %s tells of the error and leaves with 1",
  (event) => {
    const [signals, exit, tell] = [new EventEmitter(), vi.fn(), vi.fn()];
    leaveOnError({ signals, exit }, tell);
    const error = new Error("nobody expected it");
    signals.emit(event, error);
    expect(tell).toHaveBeenCalledExactlyOnceWith(error);
    expect(exit).toHaveBeenCalledExactlyOnceWith(1);
  },
);

function leaving() {
  const [signals, exit] = [new EventEmitter(), vi.fn()];
  const { promise, resolve } = Promise.withResolvers<void>();
  const leave = leaveOnSignal({ signals, exit, stop: () => promise });
  const finish = async () => {
    resolve();
    await promise;
    await Promise.resolve();
  };
  return { signals, exit, finish, leave };
}
