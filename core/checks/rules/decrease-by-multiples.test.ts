import { expect, test } from 'vitest';
import { inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkerOf } from '../checker';
import { checkRule } from '../testing';
import rule from './decrease-by-multiples';

const says = (text: string) => plan(section('s', paragraph(text)));

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    增加几倍: says('产值增长2倍，担保放大倍数，减少50%，降低到原来的二分之一'),
    English: plan(
      inEnglish,
      section('s', paragraph('grew 2 times, met three times, cut three times, fell by 50%, reduced 3 times')),
    ),
  },
  speaks: {
    下降: [
      says('能耗下降2倍，时间缩短了约一倍'),
      ['b0: “下降2倍”不成立：减少不能用倍数，应写百分比。', 'b0: “缩短了约一倍”不成立：减少不能用倍数，应写百分比。'],
    ],
    'fell 2 times': [
      plan(inEnglish, section('s', paragraph('fell 2 times, reduced by three times, four times lower'))),
      [
        'b0: “fell 2 times” cannot be: a decrease is a percentage or a fraction.',
        'b0: “reduced by three times” cannot be: a decrease is a percentage or a fraction.',
        'b0: “four times lower” cannot be: a decrease is a percentage or a fraction.',
      ],
    ],
  },
});

test('the percentage is offered where it is a round one', () => {
  const offered = (text: string) => checkerOf([rule])(says(text)).map(({ choices }) => choices?.map(({ to }) => to));
  expect(offered('下降2倍，下降五倍，下降3倍，下降一倍')).toEqual([['50%'], ['80%'], undefined, undefined]);
});
