import type { Comparator } from '#core/model';
import { inEnglish, organisation, plan, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './shares-unlike-total';

const firms = (value: string, comparator: Comparator = '=', unit = '家') => ({ value, comparator, unit });
const share = (id: string, scope: string, value: string, name = '引进企业') =>
  target(id, { name, scope, value: firms(value) });
const city = (value: string, comparator: Comparator = '=') =>
  target('t0', { name: '引进企业', scope: '全市', value: firms(value, comparator) });

checkRule(rule, {
  quiet: {
    分解合计400: plan(city('400'), share('t1', '自流井区', '210'), share('t2', '荣县', '190')),
    总数是下限而分解更多: plan(city('400', '≥'), share('t1', '自流井区', '210'), share('t2', '荣县', '200')),
    园区不是分解: plan(city('400'), share('t1', '彩灯文化园区', '100'), share('t2', '盐帮美食街区', '50')),
    只分解了一个区: plan(city('400'), share('t1', '自流井区', '210')),
    占比不能相加: plan(
      target('t0', { name: '数字化企业占比', scope: '全市', value: firms('70', '=', '%') }),
      target('t1', { name: '数字化企业占比', scope: '自流井区', value: firms('80', '=', '%') }),
      target('t2', { name: '数字化企业占比', scope: '荣县', value: firms('60', '=', '%') }),
    ),
    不是同一个指标: plan(city('400'), share('t1', '自流井区', '3', '培育龙头'), share('t2', '荣县', '2', '培育龙头')),
    其中少于总数: plan(city('400'), share('t1', '', '90', '其中：规模以上企业')),
  },
  speaks: {
    '分解合计390 ≠ 400': [
      plan(city('400'), share('t1', '自流井区', '200'), share('t2', '荣县', '190')),
      ['t0: 指标“引进企业”为400家，分解的2个数合计390家，不一致。'],
    ],
    名称里写着区县: [
      plan(
        target('t0', { name: '全市引进企业', value: firms('400') }),
        share('t1', '自流井区', '200', '自流井区引进企业'),
        share('t2', '高新区', '210', '高新区引进企业'),
      ),
      ['t0: 指标“全市引进企业”为400家，分解的2个数合计410家，不一致。'],
    ],
    范围里写着其中: [
      plan(city('400'), share('t1', '其中：自流井区', '200'), share('t2', '其中：荣县', '190')),
      ['t0: 指标“引进企业”为400家，分解的2个数合计390家，不一致。'],
    ],
    分解到单位: [
      plan(
        city('400'),
        organisation('o1', { name: '市商务局' }),
        organisation('o2', { name: '市投资促进局', shortName: '市投促局' }),
        share('t1', '市商务局', '200'),
        share('t2', '市投促局', '100'),
      ),
      ['t0: 指标“引进企业”为400家，分解的2个数合计300家，不一致。'],
    ],
    其中多于总数: [
      plan(city('400'), share('t1', '', '500', '其中：规模以上企业')),
      ['t0: “其中：规模以上企业”为500家，多于它所属的“引进企业”400家。'],
    ],
    '400 and 390': [
      plan(
        inEnglish,
        target('t0', { name: 'Enterprises', scope: 'The city', value: firms('400') }),
        share('t1', 'Fushun County', '200', 'Enterprises'),
        share('t2', 'Rong County', '190', 'Enterprises'),
      ),
      ['t0: “Enterprises” is 400 enterprises; its 2 shares come to 390 enterprises.'],
    ],
  },
});
