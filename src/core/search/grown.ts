/** Typed arrays for numbers of which nobody knows yet how many will come. */

type Numbers = Int32Array | Uint16Array | Uint8Array | Float32Array | Float64Array;

/** A typed array of twice the length that begins with what `old` holds. */
export function grown<Kind extends Numbers>(kind: new (length: number) => Kind, old?: Kind): Kind {
  const array = new kind(old ? old.length * 2 : 1024);
  if (old) array.set(old);
  return array;
}
