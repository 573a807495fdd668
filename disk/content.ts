import { createHash } from 'node:crypto';

/** What stands in a file, told without keeping it. */
export interface Content {
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** The content of bytes: equal bytes have equal content, whatever the time stamps of their files say. */
export const contentOf = (bytes: Uint8Array): Content => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  size: bytes.length,
});

export const isSameContent = (a: Content, b: Content): boolean => a.sha256 === b.sha256 && a.size === b.size;
