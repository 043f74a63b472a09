/**
 * Honest dates: the part of EDTF (ISO 8601-2) that news needs, and nothing that would let a date look
 * more precise than it is. Written here because the `edtf` package has no types and takes the first
 * member of a set for the whole of it.
 *
 * | written                  | means                                        |
 * |--------------------------|----------------------------------------------|
 * | `2025`, `2025-09`, `2025-09-03` | that year, month or day               |
 * | `2025-09-03T14:30Z`      | that minute, in universal time               |
 * | `2025-09~`               | about then                                   |
 * | `2023/2025`, `2023/..`   | from … to …, or from … on                    |
 * | `[2025-10..2026-08]`     | one unknown moment in that range             |
 * | `[..2026-08]`, `[2025-10..]` | some moment not after, or not before     |
 */

export type Precision = "year" | "month" | "day" | "minute";

/** A year, month, day or minute, with the first and last day that it may mean. */
export type Point = {
  readonly precision: Precision;
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  readonly approximate: boolean;
  /** Set when the precision is `minute`. */
  readonly instant?: Temporal.Instant;
};

/** What an EDTF value means. In `within`, one moment between the two; in `span`, all the time between. */
export type When =
  | { readonly kind: "point"; readonly point: Point }
  | { readonly kind: "span"; readonly from: Point; readonly to?: Point }
  | { readonly kind: "within"; readonly from?: Point; readonly to?: Point };

const EXPECTED =
  "a date such as 2025, 2025-09, 2025-09-03, 2025-09~, 2023/.., 2023/2025 or [2025-10..2026-08]";

/**
 * Reads an EDTF value of the profile above.
 * @throws {RangeError} with a message that says what was expected and found.
 */
export function parseDate(value: string): When {
  const set = /^\[(.*)\.\.(.*)\]$/.exec(value);
  if (set) return within(set[1] ?? "", set[2] ?? "", value);
  const slash = value.indexOf("/");
  if (slash >= 0) return span(value.slice(0, slash), value.slice(slash + 1));
  return { kind: "point", point: parsePoint(value) };
}

/** What is wrong with an EDTF value, as "expected …, found …"; undefined when nothing is. */
export function dateFault(value: string): string | undefined {
  try {
    parseDate(value);
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

/** The first and last day that a value may mean; an open side is undefined. */
export function range(when: When): { first?: Temporal.PlainDate; last?: Temporal.PlainDate } {
  const [from, to] = when.kind === "point" ? [when.point, when.point] : [when.from, when.to];
  return { ...(from && { first: from.first }), ...(to && { last: to.last }) };
}

/** Orders by the first possible day, then by the last; an open end comes last, an open beginning first. */
export function compareDates(a: When, b: When): number {
  const [one, two] = [range(a), range(b)];
  return compareDays(one.first, two.first, -1) || compareDays(one.last, two.last, 1);
}

/** True when what `when` means can have touched the days from `from` to `to` (either may be open). */
export function mayFallIn(
  when: When,
  from: Temporal.PlainDate | undefined,
  to: Temporal.PlainDate | undefined,
): boolean {
  const { first, last } = range(when);
  const tooLate = first !== undefined && to !== undefined && Temporal.PlainDate.compare(first, to) > 0;
  const tooEarly = last !== undefined && from !== undefined && Temporal.PlainDate.compare(last, from) < 0;
  return !tooLate && !tooEarly;
}

function compareDays(
  a: Temporal.PlainDate | undefined,
  b: Temporal.PlainDate | undefined,
  open: -1 | 1,
): number {
  if (a && b) return Temporal.PlainDate.compare(a, b);
  if (a) return -open;
  return b ? open : 0;
}

function within(left: string, right: string, value: string): When {
  if (!left && !right) throw fault(value);
  const from = left ? parsePoint(left) : undefined;
  const to = right ? parsePoint(right) : undefined;
  if (from && to) refuseBackwards(from, to, value);
  return { kind: "within", ...(from && { from }), ...(to && { to }) };
}

function span(left: string, right: string): When {
  const from = parsePoint(left);
  if (right === "..") return { kind: "span", from };
  const to = parsePoint(right);
  refuseBackwards(from, to, `${left}/${right}`);
  return { kind: "span", from, to };
}

function refuseBackwards(from: Point, to: Point, value: string): void {
  if (Temporal.PlainDate.compare(from.first, to.last) > 0) {
    throw new RangeError(`expected the earlier date first, found ${JSON.stringify(value)}`);
  }
}

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T\d\d:\d\dZ)?)?)?(~)?$/;

/**
 * Reads one year, month, day or minute.
 * @throws {RangeError} also when the calendar has no such day.
 */
export function parsePoint(value: string): Point {
  const found = POINT.exec(value);
  if (!found) throw fault(value);
  const [, year, month, day, time, about] = found;
  try {
    const first = Temporal.PlainDate.from(
      { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) },
      { overflow: "reject" },
    );
    const instant = time ? Temporal.Instant.from(value.replace("~", "")) : undefined;
    return {
      precision: time ? "minute" : day ? "day" : month ? "month" : "year",
      first,
      last: day ? first : first.add(month ? { months: 1 } : { years: 1 }).subtract({ days: 1 }),
      approximate: about === "~",
      ...(instant && { instant }),
    };
  } catch (cause) {
    throw new RangeError(`expected a day of the calendar, found ${JSON.stringify(value)}`, { cause });
  }
}

function fault(value: string): RangeError {
  return new RangeError(`expected ${EXPECTED}, found ${JSON.stringify(value)}`);
}
