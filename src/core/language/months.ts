/** Month names as readers of the three languages write them. */
import { fold } from "./fold.ts";

/** Arabic has two sets: Egypt and the Gulf say يناير, Syria and its neighbours كانون الثاني. */
const CALENDARS = ["ar-EG-u-ca-gregory", "ar-SY-u-ca-gregory", "en", "tr"] as const;

/** The number of the month, 1 to 12, that a name in any of the three languages means. */
export function monthOf(name: string): number | undefined {
  months ??= monthsByName();
  return months.get(fold(name));
}

/** Looked up when the first is asked for: no start has to wait for it. */
let months: ReadonlyMap<string, number> | undefined;

function monthsByName(): ReadonlyMap<string, number> {
  const named = CALENDARS.flatMap((locale) =>
    (["long", "short"] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(locale, { month, timeZone: "UTC" });
      return Array.from(
        { length: 12 },
        (_, index) => [fold(format.format(Date.UTC(2025, index, 15))), index + 1] as const,
      );
    }),
  );
  return new Map(named);
}
