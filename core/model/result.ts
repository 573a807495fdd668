/**
 * What the world can do to us, by kind; `core/words` makes the sentence. Params are shown to the officer: names, numbers, limits.
 */
export type FailureKind =
  | 'not-found'
  | 'no-permission'
  | 'disk-full'
  | 'read-only'
  | 'name-too-long'
  | 'is-a-folder'
  | 'folder-gone'
  | 'not-written-right'
  | 'changed-outside'
  | 'locked'
  | 'open-elsewhere'
  | 'cannot-read'
  | 'cannot-write'
  | 'too-large'
  | 'not-a-plan'
  | 'not-a-workbook'
  | 'not-a-word-document'
  | 'too-many-cells'
  | 'not-a-picture'
  | 'picture-damaged'
  | 'picture-too-many-pixels'
  | 'picture-too-large'
  | 'pictures-too-large'
  | 'damaged'
  | 'newer-schema'
  | 'wrong-ending'
  | 'exists'
  | 'unknown-template'
  | 'unknown-unit'
  | 'bad-template'
  | 'bad-house-pack'
  | 'unknown-house-pack'
  | 'bad-option'
  | 'lint'
  | 'no-printer'
  | 'pdf-needs-window'
  | 'not-printed'
  | 'cannot-compute'
  | 'not-kept'
  | 'cancelled'
  | 'unknown-file'
  | 'bad-request'
  | 'internal';

export interface Failure {
  readonly kind: FailureKind;
  readonly params: Readonly<Record<string, string>>;
}

/** The outcome of what may fail. Failures are data, because an Error loses its class and fields between processes. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (kind: FailureKind, params: Readonly<Record<string, string>> = {}): Result<never> => ({
  ok: false,
  failure: { kind, params },
});

/** Closes a switch over a union: does not compile while a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
