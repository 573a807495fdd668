import { expect, test } from 'vitest';
import { readPlainText } from './read-text';
import { sketch } from './testing';

const read = (text: string): readonly string[] => sketch(readPlainText(text).blocks);

test('lines are paragraphs, without their indent and without empty lines', () => {
  expect(read('　　第一段。\r\n\r\n  第二段。 \n第三段。\n')).toEqual(['p 第一段。', 'p 第二段。', 'p 第三段。']);
});

test('leading bullets are lists', () => {
  expect(read('• 一\n·二\n- 三\n－四\n-5%')).toEqual(['• 一', '• 二', '• 三', 'p －四', 'p -5%']);
});

test('numbers that count from 1 are lists; others stay as they are typed', () => {
  expect(read('1. 甲\n2、乙\n3）丙')).toEqual(['1. 甲', '1. 乙', '1. 丙']);
  expect(read('1. 甲\n补充\n2. 乙')).toEqual(['p 1. 甲', 'p 补充', 'p 2. 乙']);
  expect(read('3. 丙\n4. 丁')).toEqual(['p 3. 丙', 'p 4. 丁']);
  expect(read('1. 甲\n2. 乙\n说明\n3. 丙')).toEqual(['1. 甲', '1. 乙', 'p 说明', 'p 3. 丙']);
  expect(read('1.5亿元\n2.5亿元')).toEqual(['p 1.5亿元', 'p 2.5亿元']);
  expect(read('2026年\n2027年')).toEqual(['p 2026年', 'p 2027年']);
});

test('headings of official documents', () => {
  expect(read('一、总体要求\n以市场为导向。')).toEqual(['h1 [一、] 总体要求', 'p 以市场为导向。']);
});

test('lines of cells are a table', () => {
  expect(read('指标\t值\n产值\t50\n')).toEqual(['table', '| 指标 | 值 |', '| 产值 | 50 |']);
  expect(read('指标\t值')).toEqual(['p 指标 值']);
});
