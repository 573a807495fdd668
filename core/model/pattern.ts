import { RE2JS, RE2JSException, RE2JSSyntaxException } from 're2js';

/** A stretch of text that was found, with what the groups of a pattern took. */
export interface PatternSpan {
  readonly start: number;
  readonly end: number;
  /** By number; the first is group 1. */
  readonly groups?: readonly string[];
}

const KINDS = {
  'missing closing )': 'unclosed-group',
  'unexpected )': 'unopened-group',
  'missing closing ]': 'unclosed-class',
  'missing argument to repetition operator': 'nothing-to-repeat',
  'invalid nested repetition operator': 'nothing-to-repeat',
  'invalid repeat count': 'bad-repeat',
  'invalid escape sequence': 'bad-escape',
  'trailing backslash at end of expression': 'bad-escape',
  'invalid character class range': 'bad-range',
  'invalid or unsupported Perl syntax': 'unsupported',
} as const;

/** What is wrong with a pattern, and the part of it that is. */
export interface PatternProblem {
  readonly kind: (typeof KINDS)[keyof typeof KINDS] | 'too-complex' | 'bad-pattern';
  readonly part: string;
}

/** RE2 takes time in proportion to the length of the text and the size of the pattern; larger ones would be felt. */
const LARGEST = 250;
const LONGEST = 300;

const TOO_COMPLEX: PatternProblem = { kind: 'too-complex', part: '' };

const knownKind = (error: string): PatternProblem['kind'] =>
  Object.entries(KINDS).find(([text]) => text === error)?.[1] ?? 'bad-pattern';

/** RE2JS puts its flags before a pattern, and so before the part that it names where that is all of it. */
const withoutFlags = (part: string): string => part.replace(/^\(\?m\)(\(\?i\))?/, '');

function problemOf(error: unknown): PatternProblem {
  if (!(error instanceof RE2JSException)) throw error;
  if (!(error instanceof RE2JSSyntaxException)) return TOO_COMPLEX;
  return { kind: knownKind(error.getDescription()), part: withoutFlags(error.getPattern() ?? '') };
}

/** Reads a regular expression; gives what finds it in a text, or what is wrong with it. What would match nothing is left out. */
export function readPattern(
  pattern: string,
  matchCase: boolean,
): ((text: string) => readonly PatternSpan[]) | PatternProblem {
  if (pattern.length > LONGEST) return TOO_COMPLEX;
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(pattern, RE2JS.MULTILINE | (matchCase ? 0 : RE2JS.CASE_INSENSITIVE));
  } catch (error) {
    return problemOf(error);
  }
  if (compiled.programSize() > LARGEST) return TOO_COMPLEX;
  return (text) => {
    const matcher = compiled.matcher(text);
    const spans: PatternSpan[] = [];
    while (matcher.find()) {
      const [start, end] = [matcher.start(), matcher.end()];
      if (start === end) continue;
      const groups = Array.from({ length: matcher.groupCount() }, (_, index) => matcher.group(index + 1) ?? '');
      spans.push({ start, end, groups });
    }
    return spans;
  };
}
