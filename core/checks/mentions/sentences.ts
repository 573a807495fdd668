import type { Stretch } from './mention';

/** 。 and ； end a sentence, a full stop where no letter or digit follows it. */
const SENTENCE_END = /[。；！？;!?\n]|\.(?=\s|$)/g;

/** The sentences of a text, without the marks that end them. */
export function sentencesIn(text: string): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(SENTENCE_END)) {
    if (index > start) sentences.push({ start, end: index });
    start = index + mark.length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** The stretch that holds a place of the text; undefined between two of them. */
export const stretchAt = <S extends Stretch>(stretches: readonly S[], place: number): S | undefined =>
  stretches.find(({ start, end }) => start <= place && place < end);
