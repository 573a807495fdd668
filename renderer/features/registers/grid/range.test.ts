import { describe, expect, test } from 'vitest';
import { actOfKey } from './key-act';
import { boundsOf, clamped, nextInOrder, stepFrom, wholeRows, type Step } from './range';

const size = { rows: 3, columns: 4 };
const middle = { row: 1, column: 2 };

describe('steps in the grid', () => {
  test.each<[Step, number, number]>([
    ['up', 0, 2],
    ['down', 2, 2],
    ['left', 1, 1],
    ['right', 1, 3],
    ['edge-up', 0, 2],
    ['edge-down', 2, 2],
    ['edge-left', 1, 0],
    ['edge-right', 1, 3],
    ['page-up', 0, 2],
    ['page-down', 2, 2],
    ['start', 0, 0],
    ['end', 2, 3],
  ])('%s', (step, row, column) => {
    expect(stepFrom(middle, step, size, 5)).toEqual({ row, column });
  });

  test('never lead out of it', () => {
    expect(stepFrom({ row: 0, column: 0 }, 'left', size)).toEqual({ row: 0, column: 0 });
    expect(clamped({ row: 7, column: -1 }, size)).toEqual({ row: 2, column: 0 });
  });

  test('Tab goes on in the next row and leaves the grid at its ends', () => {
    expect(nextInOrder({ row: 0, column: 3 }, 1, size)).toEqual({ row: 1, column: 0 });
    expect(nextInOrder({ row: 1, column: 0 }, -1, size)).toEqual({ row: 0, column: 3 });
    expect(nextInOrder({ row: 2, column: 3 }, 1, size)).toBeUndefined();
    expect(nextInOrder({ row: 0, column: 0 }, -1, size)).toBeUndefined();
  });

  test('a range has the same bounds whichever corner it was drawn from', () => {
    const bounds = { top: 0, bottom: 2, left: 1, right: 3 };
    expect(boundsOf({ anchor: { row: 0, column: 3 }, head: { row: 2, column: 1 } })).toEqual(bounds);
    expect(boundsOf({ anchor: { row: 2, column: 1 }, head: { row: 0, column: 3 } })).toEqual(bounds);
    expect(boundsOf(wholeRows(2, 1, size))).toEqual({ top: 1, bottom: 2, left: 0, right: 3 });
  });
});

describe('keys', () => {
  const press = (key: string, held: Partial<Parameters<typeof actOfKey>[0]> = {}): ReturnType<typeof actOfKey> =>
    actOfKey({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

  test('move, extend, reorder and resize', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'step', step: 'down', extends: false });
    expect(press('End', { ctrlKey: true, shiftKey: true })).toEqual({ kind: 'step', step: 'end', extends: true });
    expect(press('ArrowUp', { altKey: true })).toEqual({ kind: 'move-rows', step: -1 });
    expect(press('ArrowRight', { altKey: true })).toEqual({ kind: 'widen', step: 1 });
    expect(press('ArrowLeft', { altKey: true, shiftKey: true })).toEqual({ kind: 'fold', isFolded: true });
    expect(press('Insert', { altKey: true, shiftKey: true })).toEqual({ kind: 'insert-row', side: 'above' });
  });

  test('that type, and those of the clipboard and of undo, are not the grid’s', () => {
    expect(press('a')).toBeUndefined();
    expect(press('c', { ctrlKey: true })).toBeUndefined();
    expect(press('z', { ctrlKey: true })).toBeUndefined();
    expect(press('Process')).toBeUndefined();
  });
});
