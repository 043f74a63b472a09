/** Typed arrays for numbers of which nobody knows yet how many will come. */

type Numbers = Int32Array | Uint16Array | Uint8Array | Float32Array | Float64Array;

/** The first numbers of an array, in two bytes each where that is enough. */
export function fitting(numbers: Int32Array, size = numbers.length): Int32Array | Uint16Array {
  const some = numbers.subarray(0, size);
  return some.every((each) => each >= 0 && each < TWO_BYTES) ? Uint16Array.from(some) : some.slice();
}

const TWO_BYTES = 65_536;

/** A typed array of twice the length that begins with what `old` holds. */
export function grown<Kind extends Numbers>(kind: new (length: number) => Kind, old?: Kind): Kind {
  const array = new kind(old ? old.length * 2 : 1024);
  if (old) array.set(old);
  return array;
}
