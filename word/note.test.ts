import { expect, it } from 'vitest';
import { sayNote } from './note';

it('says in both languages what was left out', () => {
  expect(sayNote({ kind: 'characters-left-out', count: 3 }, 'zh-CN')).toBe('有3个 Word 不支持的控制字符没有写入。');
  expect(sayNote({ kind: 'place-not-marked', count: 2 }, 'en')).toBe(
    '2 places carry no mark and must be compared by hand when the file comes back.',
  );
});
