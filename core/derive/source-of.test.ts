import { describe, expect, it } from 'vitest';
import { fact, plan, target } from '../records/testing';
import { sourceOf } from './source-of';

const yuan = { value: '50', unit: '亿元', comparator: '=' } as const;
const whole = plan(
  target('t1', { name: '产值', value: yuan, baseline: yuan, dataSource: '市统计局', source: '初稿' }),
  target('t2', { name: '税收', value: yuan, baseline: yuan, source: '初稿', assumed: ['baseline'] }),
  target('t3', { grade: '5A级', dataSource: '市文广旅局', value: yuan }),
  fact('f1', { name: '企业数', value: yuan, statedBy: '经济普查公报' }),
  target('t4', { name: '空', dataSource: '市统计局' }),
);
const source = (record: string, field: string) => sourceOf(whole, { record, field });

describe('where a value comes from', () => {
  it('is what its record says of that field', () => {
    expect(source('t1', 'value')).toEqual({ label: '数据来源', text: '市统计局' });
    expect(source('f1', 'value')).toEqual({ label: '出处', text: '经济普查公报' });
    expect(source('t3', 'grade')).toEqual({ label: '数据来源', text: '市文广旅局' });
  });

  it('is else where the record was taken from, unless the value was assumed', () => {
    expect(source('t1', 'baseline')).toEqual({ text: '初稿' });
    expect(source('t2', 'value')).toEqual({ text: '初稿' });
    expect(source('t2', 'baseline')).toBeUndefined();
  });

  it('is nothing for names, empty fields and records that are gone', () => {
    expect(source('t1', 'name')).toBeUndefined();
    expect(source('t4', 'value')).toBeUndefined();
    expect(source('gone', 'value')).toBeUndefined();
  });
});
