import { inEnglish, listItem, paragraph, plan, section, smallTable } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './shares-against-whole';

const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    合计百分之百: plan(
      text('管理制度、品牌活动、产业发展的权重分别为50%、30%和20%。', '权重为：甲40%、乙35%、丙25%。'),
    ),
    没有说是一个整体: plan(text('装备、轻工、纺织分别增长5%、8%、12%。', '研发投入、技改投入分别占营业收入的3%、5%。')),
    只是其中几项: plan(text('甲、乙、丙三市分别占全省的20%、15%和10%。')),
    下限不是占比: plan(text('风险分担比例均不低于20%、30%，权重提高到40%、45%、50%。')),
    四舍五入: plan(text('三次产业结构调整为8.1:39.2:52.6。', '三类企业占比分别为33.3%、33.3%、33.3%。')),
    不是产业结构: plan(text('按3:4:5的比例配置人员。', '产业园开放时间为8:30:00。')),
    表中权重: plan(section('s', smallTable({}, ['指标', '权重'], ['甲', '40%'], ['乙', '60%']))),
    列表里有一条没有权重: plan(
      section(
        's',
        paragraph('各维度权重如下：'),
        listItem('管理制度30%'),
        listItem('品牌活动'),
        listItem('产业发展30%'),
      ),
    ),
    'not of one whole': plan(inEnglish, text('Output grew by 5%, 8% and 12%.', 'They account for 20%, 15% and 10%.')),
  },
  speaks: {
    '50%+30%+30%': [plan(text('三个维度的权重分别为50%、30%和30%。')), ['b0: 50%＋30%＋30%＝110%，占比之和应为100%。']],
    每项有名称: [
      plan(text('权重为：管理制度（30%）、品牌活动（30%）、产业发展（30%）。')),
      ['b0: 30%＋30%＋30%＝90%，占比之和应为100%。'],
    ],
    按比例分担: [plan(text('省、市、县按50%、30%、10%的比例分担。')), ['b0: 50%＋30%＋10%＝90%，占比之和应为100%。']],
    接近百分之百: [
      plan(text('龙头、骨干、小微企业分别占50%、35%、25%。')),
      ['b0: 50%＋35%＋25%＝110%，占比之和应为100%。'],
    ],
    三次产业: [plan(text('三次产业结构调整为8:45:52。')), ['b0: 8%＋45%＋52%＝105%，占比之和应为100%。']],
    列表: [
      plan(
        section(
          's',
          paragraph('各维度权重如下：'),
          listItem('管理制度30%；'),
          listItem('品牌活动30%；'),
          listItem('产业发展30%。'),
        ),
      ),
      ['b3: 30%＋30%＋30%＝90%，占比之和应为100%。'],
    ],
    表中权重: [
      plan(section('s', smallTable({}, ['指标', '权重（%）'], ['甲', '40'], ['乙', '50']))),
      ['b5: 40%＋50%＝90%，占比之和应为100%。'],
    ],
    'weights of 50, 30 and 30 %': [
      plan(inEnglish, text('The criteria have weights of 50%, 30% and 30%.')),
      ['b0: 50% + 30% + 30% = 110%; the shares of a whole make 100%.'],
    ],
  },
});
