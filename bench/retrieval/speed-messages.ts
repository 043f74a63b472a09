/** What the speed part and its children, one for each engine, say to each other. */
import { z } from "zod";
import { LANGUAGES } from "#core/language/language.ts";

const ASKED = z.object({ text: z.string(), language: z.enum(LANGUAGES) });

export type Asked = z.infer<typeof ASKED>;

/** To a child: build the index anew. */
const BUILD = z.object({ kind: z.literal("build") });

/** To a child: answer as many questions as everyone does, and go on until `least` milliseconds have passed. */
const ANSWER = z.object({
  kind: z.literal("answer"),
  questions: z.array(ASKED).readonly(),
  everyone: z.number(),
  least: z.number(),
});

export type Answering = z.infer<typeof ANSWER>;

export const TASK = z.discriminatedUnion("kind", [BUILD, ANSWER]);

export type Task = z.infer<typeof TASK>;

/** From a child that has read its passages: it is quiet from then on, until it gets a task. */
export const READY = "ready";

/** From a child that built: the milliseconds it took, and the bytes that the index holds. */
export const BUILT = z.object({ time: z.number(), memory: z.number() });

export type Built = z.infer<typeof BUILT>;

/** From a child that answered: the milliseconds that one question took. */
export const ANSWERED = z.object({ time: z.number() });

export type Answered = z.infer<typeof ANSWERED>;
