/** Calls of Discord's API, as they are counted. */
import type { Observer } from "../adapter.ts";
import { fieldsOf } from "./faults.ts";

/** Tells `observer` what came of a call, and hands that on. */
export async function counted<Came extends { readonly ok: boolean; readonly status: number }>(
  observer: Observer | undefined,
  method: string,
  call: Promise<Came>,
): Promise<Came> {
  try {
    const came = await call;
    observer?.called(method, came.ok ? "ok" : String(came.status));
    return came;
  } catch (error) {
    observer?.called(method, fieldsOf(error).code === "timeout" ? "timeout" : "network");
    throw error;
  }
}

/** What a call does, in a word: its address holds ids and tokens. */
export function methodOf(url: string): string {
  const { pathname } = new URL(url);
  return METHODS.find(({ ends }) => ends.test(pathname))?.method ?? "other";
}

const METHODS = [
  { method: "answer", ends: /\/callback$/ },
  { method: "commands", ends: /\/commands$/ },
  { method: "gateway", ends: /\/gateway\/bot$/ },
  { method: "application", ends: /\/applications\/@me$/ },
  { method: "message", ends: /\/messages$/ },
];
