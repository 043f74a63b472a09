/** `npm run review`: goes through a story's drafts on the terminal. Each answer is written at once. */
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import type { Readable } from "node:stream";
import { checkStories } from "#core/story/check.ts";
import { todoText } from "#core/story/drafts.ts";
import type { Story } from "#core/story/story.ts";
import { SetupError } from "../../adapters/adapter.ts";
import { draftOf, type Item, itemsOf, openItem, wholeOf } from "./decide.ts";
import { deskOf, waitingOn } from "./desk.ts";
import { isQuestions } from "./lines.ts";
import { shownDraft } from "./show.ts";
import { shownQuestions } from "./show-questions.ts";
import { type Ask, accepted, addLine, type Decided, dropLines, dropped, edit, type Turn } from "./turn.ts";

type Parts = {
  readonly args: readonly string[];
  /** The folder of stories. */
  readonly root: string;
  readonly input: Readable;
  print(text: string): void;
};

const CHOICES = "[a]ccept, [e]dit, [d]rop, [l]ater, [q]uit";
const CHOICES_OF_QUESTIONS =
  "[a]ccept all, [x] 2 5-7 drops single ones, [+] en … adds one, [e]dit, [d]rop all, [l]ater, [q]uit";

/** What `--help` prints. */
const HELP = `npm run review -- STORY   goes through what was drafted of a story in DATA_DIR, each beside its sentence

  a   accepts it: readers see it from then on. What is still missing is asked for first
  e   edits it: the number of a value, then the new text; an empty line ends it
  d   drops it, with what leans on it
  x   of questions, drops single ones by their numbers: x 2 5-7
  +   to questions, adds one in a language of the story: + en who met whom
  l   leaves it for later
  q   stops; what is decided stays decided`;

/**
 * Reviews a story's drafts until all are decided or the input ends. What is decided stays decided.
 * @throws {SetupError} when there is no such story, or it has faults.
 */
export async function review({ args, root, input, print }: Parts): Promise<void> {
  const [id, ...rest] = args;
  if (id === "--help" || id === "-h") return print(HELP);
  if (id === undefined || rest.length > 0)
    throw new SetupError(`expected one story. Expected: npm run review -- STORY${waitingText(root)}`);
  const lines = createInterface({ input })[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    print(question);
    const next = await lines.next();
    return next.done ? undefined : next.value.trim();
  };
  const later = new Set<string>();
  const desk = deskOf(root);
  for (;;) {
    const draft = draftOf(desk, id);
    const item = draft && itemsOf(desk, id, draft).find(({ todo }) => !later.has(todo.what));
    if (!item) break;
    const left = draft.todo.filter(({ what }) => !later.has(what)).length;
    print(`\n${todoText(item.todo)}   (${left} left)`);
    const { preview } = draft;
    const again = () => draftOf(desk, id)?.preview ?? preview;
    const decided = await decide({ item, preview, again, ask, print });
    if (decided === "quit") break;
    if (decided === "later") later.add(item.todo.what);
  }
  print(`\n${checkStories(join(root, id)).text}`);
  const whole = wholeOf(desk, id);
  if (whole?.todo.length === 0 && [...whole.preview.questions].length === 0) print(NO_QUESTIONS);
}

/** So many stories are named. */
const MOST_NAMED = 8;

function waitingText(root: string): string {
  const waiting = waitingOn({ root });
  const more = waiting.length > MOST_NAMED ? ` and ${waiting.length - MOST_NAMED} more` : "";
  return waiting.length === 0 ? "" : `. Waiting: ${waiting.slice(0, MOST_NAMED).join(", ")}${more}`;
}

const NO_QUESTIONS = '  hint: nobody has written down yet how readers ask. See "How readers ask" in README';

async function decide(turn: Turn): Promise<Decided> {
  const { item, ask, print } = turn;
  const isAsked = isQuestions(item.todo);
  for (let story = turn.preview; ; story = turn.again()) {
    print(shownOf(item, story));
    const [verb, ...rest] = (await ask(isAsked ? CHOICES_OF_QUESTIONS : CHOICES))?.split(/\s+/) ?? ["q"];
    switch (verb) {
      case "q":
        return "quit";
      case "l":
        return "later";
      case "a":
        return accepted(turn);
      case "e":
        await edit(turn);
        break;
      case "d":
        if (dropped(turn)) return "done";
        break;
      default:
        if (!isAsked) print(`  expected one of a, e, d, l and q, found ${JSON.stringify(verb)}`);
        else if (changeLines(turn, verb, rest) === "all") return "done";
    }
  }
}

/** What can be done to single questions; tells whether all of them are gone. */
function changeLines(turn: Turn, verb: string | undefined, rest: readonly string[]): "all" | "some" {
  if (verb === "x") return dropLines(turn, rest);
  if (verb === "+") addLine(turn, rest);
  else turn.print(`  expected one of a, x, +, e, d, l and q, found ${JSON.stringify(verb)}`);
  return "some";
}

function shownOf(item: Item, story: Story): string {
  const open = openItem(item);
  return isQuestions(item.todo)
    ? shownQuestions(open, item.todo.path, story)
    : shownDraft(open, item.todo, story);
}
