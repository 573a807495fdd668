const SHORTEST_PART = 3;

/** Whether the characters, or words, of one name all stand in the other in their order, as those of a short form do. */
function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const part of long) if (part === short[at]) at++;
  return at === short.length;
}

const partsOf = (name: string): readonly string[] =>
  /\p{Script=Han}/u.test(name) ? Array.from(name) : name.toLowerCase().split(/\s+/);

/** Whether a name is one of these, a short form of one, or one with more before it: 市商务局 of 自贡市商务局. */
export const isKnownUnit = (name: string, names: readonly string[]): boolean =>
  names.some((other) => {
    const [one, two] = [partsOf(name), partsOf(other)];
    const isPart = other.length >= SHORTEST_PART && name.endsWith(other);
    return isPart || isShortOf(one, two) || (other.length >= SHORTEST_PART && isShortOf(two, one));
  });
