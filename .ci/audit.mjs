// Reads what `npm audit --json` says, and fails on what is known to be bad. Not every registry answers it.
import { text } from "node:stream/consumers";

const report = parsed(await text(process.stdin));
const found = report?.metadata?.vulnerabilities;
if (found === undefined) console.log("audit: the registry does not answer it");
else {
  const bad = found.high + found.critical;
  console.log(`audit: ${found.total} known vulnerabilities, ${bad} of them high or critical`);
  for (const [name, { severity }] of Object.entries(report.vulnerabilities ?? {}))
    console.log(`  ${name}: ${severity}`);
  if (bad > 0) process.exitCode = 1;
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
