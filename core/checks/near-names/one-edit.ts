/** How one text differs from another by one edit. */
export type OneEdit =
  | { readonly kind: 'replaced'; readonly was: string; readonly is: string; readonly at: number }
  | { readonly kind: 'added' | 'left-out'; readonly char: string; readonly at: number }
  | { readonly kind: 'swapped'; readonly at: number };

/**
 * The one edit that makes `typed` of `right`: a character replaced, added, left out, or two that stand side by side
 * swapped. Undefined where they are equal or differ by more. Linear in their length.
 */
export function oneEdit(right: string, typed: string): OneEdit | undefined {
  const longer = typed.length - right.length;
  if (longer < -1 || longer > 1 || typed === right) return undefined;
  const least = Math.min(right.length, typed.length);
  let at = 0;
  while (at < least && right.charCodeAt(at) === typed.charCodeAt(at)) at++;
  const rest = (of: string, from: number): string => of.slice(from);
  const [was, is] = [right.charAt(at), typed.charAt(at)];
  if (longer === 1) return rest(typed, at + 1) === rest(right, at) ? { kind: 'added', char: is, at } : undefined;
  if (longer === -1) return rest(typed, at) === rest(right, at + 1) ? { kind: 'left-out', char: was, at } : undefined;
  if (rest(right, at + 1) === rest(typed, at + 1)) return { kind: 'replaced', was, is, at };
  const isSwapped = was === typed.charAt(at + 1) && is === right.charAt(at + 1);
  return isSwapped && rest(right, at + 2) === rest(typed, at + 2) ? { kind: 'swapped', at } : undefined;
}
