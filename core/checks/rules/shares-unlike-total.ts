import { formatQuantity } from '#core/model';
import { wrongShares } from '../register-shares';
import { rule } from '../rule';

export default rule({
  id: 'P46',
  name: 'shares-unlike-total',
  level: 'warning',
  over: 'plan',
  find: (plan, { nameOf }) =>
    wrongShares(plan).map(({ whole, parts, together }) => {
      const [first] = parts;
      const params = {
        name: nameOf('target', whole),
        total: formatQuantity(whole.value, plan.language),
        part: nameOf('target', first),
        together: formatQuantity(together, plan.language),
        count: String(parts.length),
      };
      return { at: { record: whole.id, field: 'value' }, also: { record: first.id, field: 'value' }, params };
    }),
  words: {
    'zh-CN': {
      title: '分解数与总数不符',
      why: '分解到区县和单位的数加起来不等于总数，总目标就没有落到实处，或者重复下达了。',
      bad: '全市400家，各区县分解合计390家',
      good: '全市400家，各区县分解合计400家',
      say: ({ name, total, part, together, count }) =>
        count === '1'
          ? `“${part}”为${together}，多于它所属的“${name}”${total}。`
          : `指标“${name}”为${total}，分解的${count}个数合计${together}，不一致。`,
    },
    en: {
      title: 'Shares that do not make the total',
      why: 'When the shares of districts and units do not come to the total, part of it is nobody’s, or is asked for twice.',
      bad: '400 for the city, 390 for all its districts',
      good: '400 for the city, 400 for all its districts',
      say: ({ name, total, part, together, count }) =>
        count === '1'
          ? `“${part}” is ${together}, more than “${name}”, ${total}, of which it is a part.`
          : `“${name}” is ${total}; its ${count} shares come to ${together}.`,
    },
  },
});
