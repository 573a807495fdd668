import { isRef, type Inline } from '#core/model';
import { refText } from '#core/derive';
import type { Draft } from '../draft';
import { element, type Node } from '../node';

const MARKS = [
  ['bold', 'b'],
  ['italic', 'i'],
  ['underline', 'u'],
] as const;

/** Prose as nodes. References stand as the text they show now; comment marks leave no trace. */
export const inlineNodes = (draft: Draft, inlines: readonly Inline[]): readonly Node[] =>
  inlines.flatMap((inline): readonly Node[] => {
    if (isRef(inline)) return [refText(draft.plan, inline)];
    if (inline.text === '') return [];
    return [MARKS.reduce<Node>((node, [mark, tag]) => (inline[mark] ? element(tag, {}, [node]) : node), inline.text)];
  });

/** Whether nothing would be seen of these nodes. */
export const isEmpty = (nodes: readonly Node[]): boolean => nodes.every((node) => node === '');
