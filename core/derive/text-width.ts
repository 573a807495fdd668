const NARROW = /[\u0020-\u007e]/;

/** The width of a line in characters of the grid: a Latin letter or digit takes half of one, a change of script a quarter. */
export function textWidth(text: string, change = 0.25): number {
  const narrow = Array.from(text, (each) => NARROW.test(each));
  const changes = narrow.filter((each, index) => index > 0 && each !== narrow[index - 1]).length;
  return narrow.reduce((sum, each) => sum + (each ? 0.5 : 1), changes * change);
}
