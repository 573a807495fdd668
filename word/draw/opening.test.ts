import { expect, it } from 'vitest';
import { breakTitle } from './opening';

it.each([
  ['自贡市彩灯产业转型升级行动计划（2026—2028年）', ['自贡市彩灯产业转型升级行动计划', '（2026—2028年）']],
  ['彩灯产业行动计划（2026年）', ['彩灯产业行动计划（2026年）']],
  [
    '四川省自贡市彩灯文化创意产业与文化旅游融合高质量发展转型升级行动计划',
    ['四川省自贡市彩灯文化创意产业与文化旅游融合高质量发展转型升级行动计划'],
  ],
])('%s', (title, lines) => {
  expect(breakTitle(title)).toEqual(lines);
});
