import { expect, test } from "vitest";
import { withoutAddresses } from "#core/language/addresses.ts";

test.for([
  ["Signed in 2025 https://example.org/2024/7. It ends.", "Signed in 2025  . It ends."],
  ["(see <https://example.org/a_b?c=1>)", "(see < >)"],
  ["وقّعت مصر http://example.org/2024، ثم عادت", "وقّعت مصر  ، ثم عادت"],
  ["www.example.org t.me/news/1999", "   "],
  ["HTTPS://EXAMPLE.ORG/1 Kahire'de", "  Kahire'de"],
])("takes the addresses out of %j", ([text = "", left]) => {
  expect(withoutAddresses(text)).toBe(left);
});

test.for(["in the U.S./Turkey talks", "3.9.2025/4.9.2025", "F-16/F-35", "www is short", "Mr. Smith. Then"])(
  "leaves %j as it is",
  (text) => expect(withoutAddresses(text)).toBe(text),
);
