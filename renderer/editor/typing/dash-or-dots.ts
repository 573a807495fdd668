import type { Language } from '#core/model';
import type { Correction } from './correction';

/** A Chinese character, or a mark that closes Chinese text. */
const CHINESE = '[\\p{Script=Han}，。！？；：、”’》〉）】]';
const LATIN = '[\\p{Script=Latin}”’)]';

interface Shape {
  readonly ends: RegExp;
  readonly take: number;
  readonly put: string;
}

const SHAPES: Readonly<Record<Language, readonly Shape[]>> = {
  'zh-CN': [
    { ends: new RegExp(`${CHINESE}--$`, 'u'), take: 2, put: '——' },
    { ends: new RegExp(`${CHINESE}\\.\\.\\.$`, 'u'), take: 3, put: '……' },
    { ends: /(?<![。…])。。。$/, take: 3, put: '……' },
    // Who types the whole mark, four hyphens or six dots, gets it once.
    { ends: /——--$/, take: 2, put: '' },
    { ends: /……(?:\.\.\.|。。。)$/, take: 3, put: '' },
  ],
  en: [
    { ends: new RegExp(`${LATIN}--$`, 'u'), take: 2, put: '—' },
    { ends: new RegExp(`${LATIN}\\.\\.\\.$`, 'u'), take: 3, put: '…' },
  ],
};

/** The dash 破折号 or dots 省略号 that hyphens or full stops were typed for: behind words only, never behind a number. */
export function dashOrDots(before: string, language: Language): Correction | undefined {
  const shape = SHAPES[language].find(({ ends }) => ends.test(before));
  return shape && { take: shape.take, put: shape.put };
}
