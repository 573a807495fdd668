import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, openingOf, readJournal, type JournalEntry } from './journal-format';

const head = { name: '彩灯', path: '/计划/彩灯.plan' };
const base = new Uint8Array([0x50, 0x4b, 0, 10, 255]);
const entries: readonly JournalEntry[] = ['{"kind":"set","value":"第一\\n行"}', '"二"', '3'].map((patch, index) => ({
  at: `2026-03-01T08:00:0${String(index)}.000Z`,
  patch,
}));
const bytes = linesOf([...openingOf(head, base), ...entries]).bytes;
const ends = [...bytes].flatMap((byte, index) => (byte === 0x0a ? [index + 1] : []));

/** What must be there when only so many bytes are whole. */
const entriesWithin = (length: number): readonly JournalEntry[] | undefined => {
  const lines = ends.filter((end) => end <= length).length;
  return lines < 2 ? undefined : entries.slice(0, lines - 2);
};

describe('a recovery journal', () => {
  it('gives back what was written', () => {
    const read = readJournal(bytes);
    expect(read).toEqual({ head, base: Buffer.from(base), entries });
  });

  it('is the same whether it is written at once or line by line', () => {
    let checksum = '';
    const parts = [...openingOf(head, base), ...entries].map((record) => {
      const line = linesOf([record], checksum);
      checksum = line.checksum;
      return line.bytes;
    });
    expect(Buffer.concat(parts)).toEqual(bytes);
  });

  it('cut at any byte gives every entry before the cut', () => {
    for (let length = 0; length <= bytes.length; length++)
      expect(readJournal(bytes.subarray(0, length))?.entries).toEqual(entriesWithin(length));
  });

  it('with any byte changed gives every entry before it, and never throws', () => {
    for (let index = 0; index < bytes.length; index++) {
      for (const mask of [1, 0x80, 0xff]) {
        const changed = Buffer.from(bytes);
        changed[index] = (changed[index] ?? 0) ^ mask;
        expect(readJournal(changed)?.entries).toEqual(entriesWithin(index));
      }
    }
  });

  it('with garbage in the middle gives every entry before it, and never throws', () => {
    fc.assert(
      fc.property(
        fc.nat(bytes.length),
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        fc.nat(20),
        (at, noise, gone) => {
          const rest = bytes.subarray(at + gone);
          const read = readJournal(Buffer.concat([bytes.subarray(0, at), noise, rest]));
          const whole = entriesWithin(at)?.length ?? 0;
          expect(read?.entries.slice(0, whole) ?? []).toEqual(entries.slice(0, whole));
          // Noise that repeats what it replaces is none.
          expect(read?.entries ?? []).toEqual(entries.slice(0, read?.entries.length ?? 0));
        },
      ),
      { numRuns: 2000 },
    );
    expect(readJournal(new Uint8Array(5000))).toBeUndefined();
  });

  it('does not take a line of another journal, or one that stood before', () => {
    const [second = 0, third = 0] = [ends[2], ends[3]];
    const line = bytes.subarray(second, third);
    const twice = Buffer.concat([bytes.subarray(0, third), line, bytes.subarray(third)]);
    expect(readJournal(twice)?.entries).toEqual(entries.slice(0, 2));
  });

  it('of another kind is none', () => {
    const other = linesOf([{ journal: 2, name: '' }, { base: '' }]).bytes;
    expect(readJournal(other)).toBeUndefined();
    expect(readJournal(linesOf([{ journal: 1, name: '' }, { base: '!' }]).bytes)).toBeUndefined();
  });
});
