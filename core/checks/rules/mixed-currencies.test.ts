import { inEnglish, plan, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './mixed-currencies';

const amount = (value: string, unit: string) => ({ value, comparator: '=', unit }) as const;
const output = target('t1', { name: '园区产值', value: amount('50', '亿元') });
const exports = { name: '出口额', value: amount('1.8', '亿美元') };

checkRule(rule, {
  quiet: {
    写明折算: plan(output, target('t2', { ...exports, method: '按1美元折合7.2元计算' })),
    只有一种币种: plan(output, target('t2', { name: '出口额', value: amount('13', '亿元') })),
    全是外币: plan(target('t1', exports), target('t2', { name: '服务贸易额', value: amount('3', '亿美元') })),
    外资按美元: plan(output, target('t2', { name: '实际利用外资', value: amount('1', '亿美元') })),
    不同类别的投资和产值: plan(
      target('t1', { name: '技改投资', category: '投资', value: amount('50', '亿元') }),
      target('t2', exports),
    ),
    不是金额: plan(output, target('t2', { name: '出口企业', value: amount('30', '家') })),
  },
  speaks: {
    '1.8亿美元与50亿元混列': [
      plan(output, target('t2', exports)),
      ['t2: 指标“出口额”为1.8亿美元，“园区产值”为50亿元，币种不同，请在计算方法中注明折算汇率。'],
    ],
    同一币种说一次: [
      plan(output, target('t2', exports), target('t3', { name: '服务出口', value: amount('1', '亿美元') })),
      ['t2: 指标“出口额”为1.8亿美元，“园区产值”为50亿元，币种不同，请在计算方法中注明折算汇率。'],
    ],
    同一类别的先比: [
      plan(
        output,
        target('t2', { name: '内销收入', category: '贸易', value: amount('20', '亿元') }),
        target('t3', { ...exports, category: '贸易' }),
      ),
      ['t3: 指标“出口额”为1.8亿美元，“内销收入”为20亿元，币种不同，请在计算方法中注明折算汇率。'],
    ],
    同一类别: [
      plan(
        target('t1', { name: '会展规模', category: '外贸', value: amount('50', '亿元') }),
        target('t2', { ...exports, category: '外贸' }),
      ),
      ['t2: 指标“出口额”为1.8亿美元，“会展规模”为50亿元，币种不同，请在计算方法中注明折算汇率。'],
    ],
    '$180 m and 5 bn yuan': [
      plan(
        inEnglish,
        target('t1', { name: 'Output', value: amount('5', 'billion yuan') }),
        target('t2', { name: 'Exports', value: amount('180', 'million US dollars') }),
      ),
      [
        't2: “Exports” is 180 million US dollars and “Output” is 5 billion yuan; state the exchange rate under “Method”.',
      ],
    ],
  },
});
