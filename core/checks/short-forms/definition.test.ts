import { describe, expect, it } from 'vitest';
import { definitionsIn } from './definition';

const read = (text: string): readonly string[] =>
  definitionsIn(text).map(({ short, full, as, start, end, bracket }) => {
    expect(text.slice(start, end)).toBe(short);
    const whole = bracket ? text.slice(bracket.start, bracket.end).trim() : '';
    return `${as} ${short} = ${full} ${whole}`.trim();
  });

describe('what a text says of its short forms', () => {
  it.each([
    ['成立彩灯产业联盟（以下简称“联盟”）。', ['stated 联盟 = 彩灯产业联盟 （以下简称“联盟”）']],
    ['《服装产业行动计划》（以下简称《行动计划》）', ['stated 行动计划 = 服装产业行动计划 （以下简称《行动计划》）']],
    ['市彩灯协会，以下简称协会，负责', ['stated 协会 = 市彩灯协会']],
    ['国际灯光节协会（ILFA）', ['stated ILFA = 国际灯光节协会 （ILFA）']],
    [
      '国际协会（International Lantern Association，ILA）',
      ['stated ILA = 国际协会 （International Lantern Association，ILA）'],
    ],
    ['PPT（演示文稿）', ['apart PPT = 演示文稿']],
    ['the Overseas Chinese Town (OCT)', ['stated OCT = Overseas Chinese Town (OCT)']],
    ['research and development (R&D)', ['stated R&D = research and development (R&D)']],
    ['the first zone (OCT)', ['apart OCT =  (OCT)']],
    ['OCT stands for a group', ['entry OCT =']],
    ['OCT: Overseas Chinese Town', ['entry OCT =']],
    ['公司的简称应当规范，统称和简称并用。', []],
    ['in 2026 (see below), 50% (of all)', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
