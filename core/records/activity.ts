import { recordKind } from './field';

/** Activity 活动: a fair, festival, exhibition or market, once or again and again. */
export const activity = recordKind({
  kind: 'activity',
  words: { one: { 'zh-CN': '活动', en: 'activity' }, many: { 'zh-CN': '活动', en: 'Activities' }, counter: '项' },
  span: { by: 'date' },
  name: 'name',
  fields: {
    name: { type: 'text', words: { 'zh-CN': '活动名称', en: 'Activity' } },
    type: {
      type: 'choice',
      words: { 'zh-CN': '类别', en: 'Type' },
      choices: {
        festival: { 'zh-CN': '节会', en: 'Festival' },
        exhibition: { 'zh-CN': '展会', en: 'Exhibition' },
        competition: { 'zh-CN': '赛事', en: 'Competition' },
        matchmaking: { 'zh-CN': '对接洽谈', en: 'Matchmaking' },
        exchange: { 'zh-CN': '交流活动', en: 'Exchange' },
        training: { 'zh-CN': '培训', en: 'Training' },
        market: { 'zh-CN': '市场开拓', en: 'Market' },
        campaign: { 'zh-CN': '专项行动', en: 'Campaign' },
      },
    },
    date: { type: 'date', words: { 'zh-CN': '时间', en: 'When' } },
    frequency: {
      type: 'text',
      words: { 'zh-CN': '频次', en: 'Frequency' },
      hint: { 'zh-CN': '例如：每年一届', en: 'For example: once a year' },
    },
    place: { type: 'text', words: { 'zh-CN': '地点或地区', en: 'Place or region' } },
    hosts: {
      type: 'links',
      to: 'organisation',
      words: { 'zh-CN': '主办单位', en: 'Hosts' },
      back: { 'zh-CN': '主办的活动', en: 'Activities hosted' },
    },
    goal: { type: 'text', long: true, words: { 'zh-CN': '目标', en: 'Goal' } },
    scale: { type: 'quantity', words: { 'zh-CN': '规模', en: 'Scale' } },
  },
  columns: ['name', 'type', 'date', 'frequency', 'place', 'hosts'],
  form: [
    { words: { 'zh-CN': '活动', en: 'Activity' }, fields: ['name', 'type', 'date', 'frequency', 'place', 'scale'] },
    { words: { 'zh-CN': '组织与目标', en: 'Hosts and goal' }, fields: ['hosts', 'goal'] },
  ],
  chips: ['name', 'date', 'frequency', 'place', 'scale'],
  table: {
    name: 'activities',
    words: { 'zh-CN': '活动安排表', en: 'Activities' },
    columns: [
      ['name', 26],
      ['type', 10],
      ['date', 12],
      ['frequency', 12],
      ['place', 18],
      ['hosts', 22],
    ],
  },
});
