/** Plain tables: the first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => padded(row[column] ?? "", width, column))
      .join("   ")
      .trimEnd();
  return [line(head), widths.map((width) => "-".repeat(width)).join("   "), ...rows.map(line)].join("\n");
}

function padded(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

/** A whole number with its thousands apart. */
export function grouped(number: number): string {
  return String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, " ");
}

/** A number with one decimal, as all figures of the benchmark are told and compared. */
export function rounded(number: number): string {
  return number.toFixed(1);
}

/** A change with its sign: "+0.4", "-2.0", or "0.0" for what rounds to none. */
export function signed(number: number): string {
  const text = rounded(number);
  if (Number(text) === 0) return rounded(0);
  return number > 0 ? `+${text}` : text;
}
